"""What cannot run in a transaction is taken out of it and made harmless to repeat; COMMIT and BEGIN are left out."""

import sqlalchemy as sa
from alembic import op

ALEMBIC_DIFFERS = {"postgresql": "IF NOT EXISTS, to run twice; a COMMIT of the script's own would end the guard's work"}
NOT_GIVEN_BACK = "a value of an enum cannot be dropped"


def given():
    if op.get_bind().dialect.name == "postgresql":
        op.execute("CREATE TYPE mood AS ENUM ('sad', 'ok')")
    op.create_table("account", sa.Column("id", sa.Integer, primary_key=True), sa.Column("name", sa.String(50)))


def upgrade():
    if op.get_bind().dialect.name == "postgresql":
        op.execute("COMMIT")
        op.execute("ALTER TYPE mood ADD VALUE 'good' AFTER 'ok'")
        op.execute("CREATE INDEX CONCURRENTLY ix_name ON account (name)")
        op.execute("BEGIN")
        op.execute("ALTER TABLE account ADD COLUMN mood mood DEFAULT 'good'")


def downgrade():
    if op.get_bind().dialect.name == "postgresql":
        op.execute("ALTER TABLE account DROP COLUMN mood")
        op.execute("DROP INDEX CONCURRENTLY ix_name")
        op.execute("VACUUM account")
