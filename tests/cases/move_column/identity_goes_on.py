"""A table with an identity that gives every number itself, and a trigger: both are there in the new table."""

import sqlalchemy as sa
from alembic import op

TRIGGERS = {
    "postgresql": "CREATE TRIGGER t_logged AFTER INSERT ON ticket FOR EACH ROW EXECUTE FUNCTION log_ticket()",
    "mysql": "CREATE TRIGGER t_logged AFTER INSERT ON ticket FOR EACH ROW INSERT INTO log (what) VALUES (NEW.title)",
    "sqlite": "CREATE TRIGGER t_logged AFTER INSERT ON ticket BEGIN INSERT INTO log (what) VALUES (NEW.title); END",
}


def given():
    dialect = op.get_bind().dialect.name
    op.create_table("log", sa.Column("what", sa.String(50)))
    op.create_table(
        "ticket",
        sa.Column("id", sa.Integer, *([sa.Identity(always=True)] if dialect == "postgresql" else []), primary_key=True),
        sa.Column("title", sa.String(50)),
    )
    op.execute("INSERT INTO ticket (title) VALUES ('first'), ('second')")
    if dialect == "postgresql":
        op.execute(
            "CREATE FUNCTION log_ticket() RETURNS trigger LANGUAGE plpgsql"
            " AS $$ BEGIN INSERT INTO log VALUES (NEW.title); RETURN NEW; END $$"
        )
    op.execute(TRIGGERS.get(dialect, TRIGGERS["mysql"]))


def upgrade():
    with op.batch_alter_table("ticket", recreate="always") as batch_op:
        batch_op.add_column(
            sa.Column("priority", sa.Integer, nullable=False, server_default="3"), insert_before="title"
        )


def downgrade():
    with op.batch_alter_table("ticket", recreate="always") as batch_op:
        batch_op.drop_column("priority")
