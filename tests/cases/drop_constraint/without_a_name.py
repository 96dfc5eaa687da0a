"""The constraint that no script has named: the server's name for it is known; SQLite makes the table without it."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table("teams", sa.Column("id", sa.Integer, primary_key=True))
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("team_id", sa.Integer, sa.ForeignKey("teams.id")),
        sa.Column("email", sa.String(50), unique=True),
        sa.Column("age", sa.Integer),
        sa.CheckConstraint("age > 0"),
        sa.UniqueConstraint("age", name="uq_users_age"),
    )


def upgrade():
    op.drop_constraint(None, "users", type_="foreignkey")
    op.drop_constraint(None, "users", type_="unique")
    with op.batch_alter_table("users") as batch_op:
        batch_op.drop_constraint(None, type_="check")


def downgrade():
    op.create_check_constraint(None, "users", "age > 0")
    op.create_unique_constraint(None, "users", ["email"])
    op.create_foreign_key(None, "users", "teams", ["team_id"], ["id"])
