-- Types that bring a condition with them: the convention names it, also when a column changes its type.


-- UPGRADE

-- Change the type of member.state
ALTER TABLE `member` MODIFY state VARCHAR(3) NULL;
ALTER TABLE `member` ADD CONSTRAINT ck_member_state CHECK (state IN ('new', 'old'));

-- Add column member.kind
ALTER TABLE `member` ADD COLUMN kind VARCHAR(1);

-- Create check constraint ck_member_kind on member (kind IN ('a', 'b'))
ALTER TABLE `member` ADD CONSTRAINT ck_member_kind CHECK (kind IN ('a', 'b'));


-- DOWNGRADE

-- Drop constraint ck_member_kind of member
ALTER TABLE `member` DROP CHECK ck_member_kind;

-- Drop column member.kind
ALTER TABLE `member` DROP COLUMN kind;

-- Drop constraint ck_member_state of member
ALTER TABLE `member` DROP CHECK ck_member_state;

-- Change the type of member.state
ALTER TABLE `member` MODIFY state VARCHAR(3) NULL;
