-- The foreign keys that lean on a key go with it; of two keys over the same columns, they lean on the first.
CREATE TABLE task (
    id INTEGER NOT NULL,
    run VARCHAR(20) NOT NULL,
    parent INTEGER,
    CONSTRAINT task_pkey PRIMARY KEY (id),
    CONSTRAINT task_run_key UNIQUE (run, id),
    CONSTRAINT task_parent_fkey FOREIGN KEY (parent) REFERENCES task (id)
);
CREATE TABLE note (
    task INTEGER CONSTRAINT note_task_fkey REFERENCES task,
    run VARCHAR(20),
    CONSTRAINT note_run_fkey FOREIGN KEY (task, run) REFERENCES task (id, run)
);
ALTER TABLE IF EXISTS task DROP CONSTRAINT task_pkey CASCADE;
ALTER TABLE task ADD CONSTRAINT task_pkey PRIMARY KEY (id);
ALTER TABLE task ADD CONSTRAINT task_id_key UNIQUE (id);
ALTER TABLE note ADD CONSTRAINT note_task_fkey FOREIGN KEY (task) REFERENCES task (id);
ALTER TABLE task DROP CONSTRAINT task_id_key CASCADE;
ALTER TABLE task DROP CONSTRAINT IF EXISTS task_run_key CASCADE;
