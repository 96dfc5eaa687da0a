PRAGMA foreign_keys = OFF;
CREATE TABLE t (a TEXT);
