-- An enum that is a text with a CHECK gets one more label: the CHECK of that name is another one now.


-- UPGRADE

-- Change the type of jobs.status
ALTER TABLE jobs DROP CHECK ck_jobs_status;
ALTER TABLE jobs MODIFY status VARCHAR(6) NOT NULL;
ALTER TABLE jobs ADD CONSTRAINT ck_jobs_status CHECK (status IN ('queued', 'done', 'failed'));


-- DOWNGRADE

-- Change the type of jobs.status
ALTER TABLE jobs DROP CHECK ck_jobs_status;
ALTER TABLE jobs MODIFY status VARCHAR(6) NOT NULL;
ALTER TABLE jobs ADD CONSTRAINT ck_jobs_status CHECK (status IN ('queued', 'done'));
