-- Where an index holds NULL: PostgreSQL alone lets a script say it.


-- UPGRADE

-- Create index ix_users_seen on users (seen DESC NULLS LAST, id)
CREATE INDEX ix_users_seen ON users (seen DESC NULLS LAST, id);


-- DOWNGRADE

-- Drop index ix_users_seen of users
DROP INDEX ix_users_seen;
