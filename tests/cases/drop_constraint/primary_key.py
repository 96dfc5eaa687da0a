"""A primary key dropped and made anew over more columns."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table(
        "membership",
        sa.Column("user_id", sa.Integer, nullable=False, autoincrement=False),
        sa.Column("team_id", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("user_id", name="pk_membership"),
    )
    op.execute("INSERT INTO membership (user_id, team_id) VALUES (1, 7)")


def upgrade():
    op.drop_constraint("pk_membership", "membership", type_="primary")
    op.create_primary_key("pk_membership", "membership", ["user_id", "team_id"])


def downgrade():
    op.drop_constraint("pk_membership", "membership", type_="primary")
    op.create_primary_key("pk_membership", "membership", ["user_id"])
