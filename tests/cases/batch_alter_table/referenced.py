"""A table that others reference with ON DELETE CASCADE, and itself: no row of theirs is lost."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table(
        "team",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("parent_id", sa.Integer, sa.ForeignKey("team.id", name="fk_team_parent", ondelete="CASCADE")),
        sa.Column("name", sa.String(50)),
    )
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("team_id", sa.Integer, sa.ForeignKey("team.id", name="fk_users_team", ondelete="CASCADE")),
    )
    op.execute("INSERT INTO team (id, parent_id, name) VALUES (1, NULL, 'all'), (2, 1, 'some')")
    op.execute("INSERT INTO users (id, team_id) VALUES (1, 1), (2, 2), (3, NULL)")


def upgrade():
    with op.batch_alter_table("team") as batch_op:
        batch_op.alter_column("name", existing_type=sa.String(50), nullable=False)


def downgrade():
    with op.batch_alter_table("team") as batch_op:
        batch_op.alter_column("name", existing_type=sa.String(50), nullable=True)
