"""What raw SQL made is known: an op on it keeps its default, and drops its constraint by the right kind."""

import sqlalchemy as sa
from alembic import op


def given():
    op.execute(
        """
        CREATE TABLE account (
            id INTEGER NOT NULL PRIMARY KEY,
            email VARCHAR(50) DEFAULT 'no;ne' NOT NULL,
            age INTEGER DEFAULT 18 NOT NULL,
            CONSTRAINT positive CHECK (id > 0),
            CONSTRAINT account_email_key UNIQUE (email)
        );
        CREATE INDEX ix_account_age ON account (age);
        INSERT INTO account (id, email, age) VALUES (1, 'a@b', 20)
        """
    )


def upgrade():
    op.alter_column("account", "age", new_column_name="years", type_=sa.BigInteger())
    op.drop_constraint("account_email_key", "account")
    op.drop_index("ix_account_age")


def downgrade():
    op.create_index("ix_account_age", "account", ["years"])
    op.create_unique_constraint("account_email_key", "account", ["email"])
    op.alter_column("account", "years", new_column_name="age", type_=sa.Integer())
