"""Constraints that were made without names, dropped by those that each server chose."""

import sqlalchemy as sa
from alembic import op

NAMES = {
    "postgresql": ("users_team_id_fkey", "users_email_key", "users_age_check"),
    "mysql": ("users_ibfk_1", "email", "users_chk_1"),
    "mariadb": ("users_ibfk_1", "email", "CONSTRAINT_1"),
    "sqlite": ("fk_users", "uq_users", None),
}
CONVENTION = {"fk": "fk_%(table_name)s", "uq": "uq_%(table_name)s"}
"""For SQLite, which chooses none"""

ONLINE_DIFFERS = {"sqlite": "Alembic's rebuild loses a CHECK without a name"}


def given():
    op.create_table("team", sa.Column("id", sa.Integer, primary_key=True))
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("team_id", sa.Integer),
        sa.Column("email", sa.String(50)),
        sa.Column("age", sa.Integer),
        sa.ForeignKeyConstraint(["team_id"], ["team.id"]),
        sa.UniqueConstraint("email"),
        sa.CheckConstraint("age > 0"),
    )


def upgrade():
    key, unique, check = NAMES[op.get_bind().dialect.name]
    with op.batch_alter_table("users", naming_convention=CONVENTION) as batch_op:
        batch_op.drop_constraint(key, type_="foreignkey")
        batch_op.drop_constraint(unique, type_="unique")
        if check:
            batch_op.drop_constraint(check, type_="check")


def downgrade():
    if op.get_bind().dialect.name != "sqlite":
        op.create_check_constraint(None, "users", "age > 0")
    op.create_unique_constraint(None, "users", ["email"])
    op.create_foreign_key(None, "users", "team", ["team_id"], ["id"])
