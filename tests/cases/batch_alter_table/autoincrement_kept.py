"""SQLite's AUTOINCREMENT over a rebuild: a number once given is never given again."""

import sqlalchemy as sa
from alembic import op

ONLINE_DIFFERS = {"sqlite": "Alembic's rebuild loses AUTOINCREMENT"}


def given():
    op.create_table(
        "ticket",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("title", sa.String(50)),
        sqlite_autoincrement=True,
    )
    op.execute("INSERT INTO ticket (id, title) VALUES (41, 'first'), (42, 'second')")
    op.execute("DELETE FROM ticket WHERE id = 42")


def upgrade():
    with op.batch_alter_table("ticket") as batch_op:
        batch_op.alter_column("title", existing_type=sa.String(50), nullable=False)


def downgrade():
    with op.batch_alter_table("ticket") as batch_op:
        batch_op.alter_column("title", existing_type=sa.String(50), nullable=True)
