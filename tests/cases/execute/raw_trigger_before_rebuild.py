"""A trigger that raw SQL made is expected by SQLite's rebuild, and made again after it with its own text."""

import sqlalchemy as sa
from alembic import op

ALEMBIC_DIFFERS = {"sqlite": "a rebuild, where Alembic prints an ALTER that SQLite does not have"}


def given():
    op.create_table("account", sa.Column("id", sa.Integer, primary_key=True), sa.Column("name", sa.String(50)))
    op.create_table("log", sa.Column("line", sa.String(80)))
    op.create_index("ix_account_name", "account", ["name"])
    if op.get_bind().dialect.name == "sqlite":
        op.execute(
            "CREATE TRIGGER account_ai AFTER INSERT ON account\nBEGIN INSERT INTO log VALUES ('new; ' || NEW.name); END"
        )
    elif op.get_bind().dialect.name == "postgresql":
        op.execute("CREATE FUNCTION logged() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'")
        op.execute("CREATE TRIGGER account_ai AFTER INSERT ON account FOR EACH ROW EXECUTE FUNCTION logged()")
    else:
        op.execute(
            "CREATE TRIGGER account_ai AFTER INSERT ON account FOR EACH ROW "
            "BEGIN INSERT INTO log VALUES (CONCAT('new; ', NEW.name)); END"
        )
    op.execute("INSERT INTO account (id, name) VALUES (1, 'a')")


def upgrade():
    op.alter_column("account", "name", nullable=False)


def downgrade():
    op.alter_column("account", "name", nullable=True)
