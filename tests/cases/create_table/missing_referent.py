"""A key to a table that is not there: PostgreSQL and MySQL refuse it, SQLite looks only when rows come."""

import sqlalchemy as sa
from alembic import op


def upgrade():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("team_id", sa.Integer, sa.ForeignKey("teem.id", name="fk_users_team")),
    )


def downgrade():
    op.drop_table("users")
