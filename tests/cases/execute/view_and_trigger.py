"""Raw DDL with a body: a view, and a trigger with semicolons inside."""

import sqlalchemy as sa
from alembic import op

ALEMBIC_DIFFERS = {
    "postgresql": "one statement each",
    "mysql": "a trigger cannot be prepared, so that it is made in each run: it is dropped first, if it is there",
    "mariadb": "as MySQL",
}


def given():
    op.create_table("note", sa.Column("id", sa.Integer, primary_key=True), sa.Column("body", sa.String(200)))


def upgrade():
    op.execute("CREATE VIEW short_note AS SELECT id FROM note WHERE length(body) < 10")
    if op.get_bind().dialect.name == "sqlite":
        op.execute("CREATE TRIGGER note_bi AFTER INSERT ON note BEGIN UPDATE note SET body = 'x'; SELECT 1; END;")
    elif op.get_bind().dialect.name == "postgresql":
        op.execute(
            """
            CREATE FUNCTION touch() RETURNS trigger AS $$
            BEGIN
                NEW.body := 'x; y';
                RETURN NEW;
            END
            $$ LANGUAGE plpgsql;
            CREATE TRIGGER note_bi BEFORE INSERT ON note FOR EACH ROW EXECUTE FUNCTION touch()
            """
        )
    else:
        op.execute("CREATE TRIGGER note_bi BEFORE INSERT ON note FOR EACH ROW BEGIN SET NEW.body = 'x'; END")


def downgrade():
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP TRIGGER note_bi ON note; DROP FUNCTION touch()")
    else:
        op.execute("DROP TRIGGER note_bi")
    op.execute("DROP VIEW short_note")
