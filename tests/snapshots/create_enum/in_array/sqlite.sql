-- An array of an enum: the type is made for it too.


-- UPGRADE


-- DOWNGRADE
