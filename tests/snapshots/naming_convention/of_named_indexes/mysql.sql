-- A convention that spells an index's own name: it applies where the index is created and where it is dropped.


-- UPGRADE

-- Create index ix_member_by_name on member (name)
CREATE INDEX ix_member_by_name ON `member` (name);

-- Create unique index by_email on member (email)
CREATE UNIQUE INDEX by_email ON `member` (email);

-- Drop index ix_member_both of member
DROP INDEX ix_member_both ON `member`;


-- DOWNGRADE

-- Create index ix_member_both on member (name, email)
CREATE INDEX ix_member_both ON `member` (name, email);

-- Drop index by_email of member
DROP INDEX by_email ON `member`;

-- Drop index ix_member_by_name of member
DROP INDEX ix_member_by_name ON `member`;
