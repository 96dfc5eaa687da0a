-- A CHECK written by hand goes where existing_type names it; on MySQL Alembic leaves it, so that scripts drop it.


-- UPGRADE

-- Change the type of jobs.status
ALTER TABLE jobs MODIFY status VARCHAR(6) NOT NULL;
ALTER TABLE jobs ADD CHECK (status IN ('queued', 'done', 'failed'));

-- Drop constraint ck_jobs_status of jobs
ALTER TABLE jobs DROP CONSTRAINT ck_jobs_status;


-- DOWNGRADE

-- irreversible: the script has no downgrade()
