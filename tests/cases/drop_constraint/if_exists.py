"""One constraint is there and one is not."""

import sqlalchemy as sa
from alembic import op

ALEMBIC_DIFFERS = {
    "postgresql": "the simulation knows what is there, so that nothing is asked of the server",
    "mysql": "MySQL has no IF EXISTS, and the simulation knows what is there",
    "mariadb": "the simulation knows what is there, so that nothing is asked of the server",
}


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
    op.drop_constraint("uq_users_email", "users", type_="unique", if_exists=True)
    op.drop_constraint("uq_users_name", "users", type_="unique", if_exists=True)


def downgrade():
    op.create_unique_constraint("uq_users_email", "users", ["email"])
