CREATE TABLE account (id INTEGER NOT NULL PRIMARY KEY, name VARCHAR(50) NOT NULL, age INTEGER DEFAULT 0);
CREATE TABLE IF NOT EXISTS post (
    id INTEGER NOT NULL, -- the key; of course
    account_id INTEGER NOT NULL,
    title VARCHAR(100) DEFAULT 'a;b' NOT NULL,
    price NUMERIC(10, 2),
    CONSTRAINT post_pk PRIMARY KEY (id),
    CONSTRAINT post_title_key UNIQUE (account_id, title),
    CONSTRAINT post_account_fk FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE,
    CONSTRAINT positive CHECK (account_id > 0)
);
