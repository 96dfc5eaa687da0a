"""NOT VALID in a new table, which has no rows to leave unchecked, means nothing; later it does."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table("teams", sa.Column("id", sa.Integer, primary_key=True))


def upgrade():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("age", sa.Integer),
        sa.Column("team_id", sa.Integer),
        sa.CheckConstraint("age > 0", name="age_positive", postgresql_not_valid=True),
        sa.ForeignKeyConstraint(["team_id"], ["teams.id"], name="fk_team", postgresql_not_valid=True),
    )
    op.create_check_constraint("age_sane", "users", "age < 200", postgresql_not_valid=True)


def downgrade():
    op.drop_table("users")
