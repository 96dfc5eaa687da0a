-- A table that is there already is passed over, with its indexes.


-- UPGRADE

-- Create table visit
CREATE TABLE visit (
    id INTEGER NOT NULL AUTO_INCREMENT,
    user_id INTEGER,
    PRIMARY KEY (id),
    CONSTRAINT fk_visit_user FOREIGN KEY(user_id) REFERENCES users (id)
);

-- Create index ix_visit_user_id on visit (user_id)
CREATE INDEX ix_visit_user_id ON visit (user_id);


-- DOWNGRADE

-- Drop table visit
DROP TABLE visit;
