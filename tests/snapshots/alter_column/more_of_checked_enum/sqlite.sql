-- An enum that is a text with a CHECK gets one more label: the CHECK of that name is another one now.


-- UPGRADE

-- Change the type of jobs.status
-- rebuilds jobs: copies every row; refused if jobs has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: jobs is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('jobs') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'jobs' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'id, status';
CREATE TABLE _sqlgen_jobs (
    id INTEGER NOT NULL,
    status VARCHAR(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT ck_jobs_status CHECK (status IN ('queued', 'done', 'failed'))
);
INSERT INTO _sqlgen_jobs (id, status) SELECT id, status FROM jobs;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name jobs stay as they are
DROP TABLE jobs;
ALTER TABLE _sqlgen_jobs RENAME TO jobs;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of jobs would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'jobs' OR parent = 'jobs' HAVING count(*) > 0;


-- DOWNGRADE

-- Change the type of jobs.status
-- rebuilds jobs: copies every row; refused if jobs has columns, indexes or triggers that no revision made
SELECT json_extract('{}', 'sqlgen: jobs is not as the revisions left it, found ' || found)
FROM (SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('jobs') ORDER BY name)) || (SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM (SELECT type, name FROM main.sqlite_master WHERE tbl_name = 'jobs' AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name)) AS found)
WHERE found IS NOT 'id, status';
CREATE TABLE _sqlgen_jobs (
    id INTEGER NOT NULL,
    status VARCHAR(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT ck_jobs_status CHECK (status IN ('queued', 'done'))
);
INSERT INTO _sqlgen_jobs (id, status) SELECT id, status FROM jobs;
PRAGMA legacy_alter_table = ON;  -- views and triggers elsewhere that name jobs stay as they are
DROP TABLE jobs;
ALTER TABLE _sqlgen_jobs RENAME TO jobs;
PRAGMA legacy_alter_table = OFF;
SELECT json_extract('{}', 'sqlgen: rows of jobs would break a foreign key: ' || group_concat("table" || ' rowid ' || rowid, ', ')) FROM pragma_foreign_key_check WHERE "table" = 'jobs' OR parent = 'jobs' HAVING count(*) > 0;
