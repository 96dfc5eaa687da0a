"""SQLite makes the table anew for another change in the batch, so that the new column may have a place in it."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table(
        "span",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("began", sa.Integer, nullable=False),
        sa.Column("ended", sa.Integer),
        sa.Column("took", sa.Integer, sa.Computed("ended - began", persisted=True)),
        sa.Column("content", sa.Text),
        sa.Column("extra", sa.String(20)),
    )
    op.execute("INSERT INTO span (id, began, ended, content) VALUES (1, 10, 15, 'first')")


def upgrade():
    if op.get_bind().dialect.name != "sqlite":
        op.drop_column("span", "extra")
        return
    with op.batch_alter_table("span") as batch_op:
        batch_op.drop_column("took")
        batch_op.drop_column("extra")
        took = sa.Column("took", sa.Integer, sa.Computed("ended - began", persisted=True))
        batch_op.add_column(took, insert_before="content")


def downgrade():
    op.add_column("span", sa.Column("extra", sa.String(20)))
