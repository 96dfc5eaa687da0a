-- Unnamed constraints of a table with a long name: PostgreSQL cuts table and column, MySQL may refuse.


-- UPGRADE

-- Create table a_table_whose_name_leaves_room_for_a_suffix_of_few_letters
CREATE TABLE a_table_whose_name_leaves_room_for_a_suffix_of_few_letters (
    id INTEGER NOT NULL,
    a_column_with_a_name_of_some_length INTEGER,
    age INTEGER CHECK (age > 0),
    parent INTEGER,
    PRIMARY KEY (id),
    UNIQUE (a_column_with_a_name_of_some_length),
    FOREIGN KEY(parent) REFERENCES a_table_whose_name_leaves_room_for_a_suffix_of_few_letters (id)
);


-- DOWNGRADE

-- Drop table a_table_whose_name_leaves_room_for_a_suffix_of_few_letters
DROP TABLE a_table_whose_name_leaves_room_for_a_suffix_of_few_letters;
