-- Names of 63 bytes and more, and long ones that a server makes out of others.


-- UPGRADE

-- Create table a_table_whose_name_is_as_long_as_a_name_of_postgresql_may_be_63
CREATE TABLE a_table_whose_name_is_as_long_as_a_name_of_postgresql_may_be_63 (
    id SERIAL NOT NULL,
    a_column_whose_name_is_nearly_as_long_as_that_of_its_table_is INTEGER NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_a_column_whose_name_is_nearly_as_long_as_that_of_its_table_i UNIQUE (a_column_whose_name_is_nearly_as_long_as_that_of_its_table_is)
);

-- Create index ix_a_column_whose_name_is_nearly_as_long_as_that_of_its_table_i on a_table_whose_name_is_as_long_as_a_name_of_postgresql_may_be_63 (a_column_whose_name_is_nearly_as_long_as_that_of_its_table_is)
CREATE INDEX ix_a_column_whose_name_is_nearly_as_long_as_that_of_its_table_i ON a_table_whose_name_is_as_long_as_a_name_of_postgresql_may_be_63 (a_column_whose_name_is_nearly_as_long_as_that_of_its_table_is);


-- DOWNGRADE

-- Drop table a_table_whose_name_is_as_long_as_a_name_of_postgresql_may_be_63
DROP TABLE a_table_whose_name_is_as_long_as_a_name_of_postgresql_may_be_63;
