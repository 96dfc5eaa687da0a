"""A column dropped and added again in one batch: Alembic's new table has its index and its key again."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table("team", sa.Column("id", sa.Integer, primary_key=True))
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("team_id", sa.Integer, nullable=False),
        sa.Column("began", sa.Integer, nullable=False),
        sa.Column("ended", sa.Integer),
        sa.Column("took", sa.Integer, sa.Computed("ended - began", persisted=True)),
        sa.Column("note", sa.String(20)),
    )
    op.create_index("ix_users_took", "users", ["took", "began"])
    op.execute("INSERT INTO users (id, team_id, began, ended) VALUES (1, 1, 10, 15)")


def upgrade():
    with op.batch_alter_table("users", recreate="always") as batch_op:
        batch_op.drop_column("took")
        batch_op.drop_column("note")
        batch_op.add_column(sa.Column("took", sa.BigInteger, sa.Computed("ended - began", persisted=True)))


def downgrade():
    with op.batch_alter_table("users", recreate="always") as batch_op:
        batch_op.add_column(sa.Column("note", sa.String(20)))
        batch_op.drop_column("took")
        batch_op.add_column(sa.Column("took", sa.Integer, sa.Computed("ended - began", persisted=True)))
