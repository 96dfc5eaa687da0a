"""Without a name nothing can be dropped where scripts have named all: refused, with the names that are there."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table("team", sa.Column("id", sa.Integer, primary_key=True))
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("team_id", sa.Integer),
        sa.Column("email", sa.String(50)),
        sa.Column("age", sa.Integer),
        sa.PrimaryKeyConstraint("id", name="pk_users"),
        sa.ForeignKeyConstraint(["team_id"], ["team.id"], name="fk_users_team"),
        sa.UniqueConstraint("email", name="uq_users_email"),
        sa.CheckConstraint("age > 0", name="ck_users_age"),
    )
    op.execute("INSERT INTO team (id) VALUES (7)")
    op.execute("INSERT INTO users (id, team_id, email, age) VALUES (1, 7, 'ada@example.org', 36)")


def upgrade():
    op.drop_constraint(None, "users", type_="foreignkey")


def downgrade():
    pass
