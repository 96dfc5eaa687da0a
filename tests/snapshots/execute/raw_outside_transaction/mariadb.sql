-- What cannot run in a transaction is taken out of it and made harmless to repeat; COMMIT and BEGIN are left out.


-- UPGRADE


-- DOWNGRADE
