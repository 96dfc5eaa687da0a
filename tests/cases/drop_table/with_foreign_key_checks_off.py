"""MySQL drops a referenced table once foreign_key_checks is off, and the simulation follows it."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table("team", sa.Column("id", sa.Integer, primary_key=True))
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("team_id", sa.Integer, sa.ForeignKey("team.id", name="fk_team")),
    )


def upgrade():
    if op.get_bind().dialect.name in ("mysql", "mariadb"):
        op.execute("SET FOREIGN_KEY_CHECKS = 0")
        op.drop_table("team")
        op.drop_constraint("fk_team", "users", type_="foreignkey")
        op.execute("SET FOREIGN_KEY_CHECKS = 1")


def downgrade():
    if op.get_bind().dialect.name in ("mysql", "mariadb"):
        op.create_table("team", sa.Column("id", sa.Integer, primary_key=True))
        op.create_foreign_key("fk_team", "users", "team", ["team_id"], ["id"])
