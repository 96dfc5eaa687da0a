-- Grants of alembic_utils, on PostgreSQL alone: what a role may do with a table, given and taken away.


-- UPGRADE


-- DOWNGRADE
