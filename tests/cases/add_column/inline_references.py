"""A column that spells its foreign key, as Alembic has it without the key's name; MySQL reads none there before 9.0."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table("teams", sa.Column("id", sa.Integer, primary_key=True))
    op.create_table("users", sa.Column("name", sa.String(10)))


def upgrade():
    team = sa.ForeignKey("teams.id", name="fk_team", ondelete="CASCADE", onupdate="SET NULL")
    op.add_column("users", sa.Column("team_id", sa.Integer, team), inline_references=True)
    op.add_column("users", sa.Column("other_id", sa.Integer, sa.ForeignKey("teams.id")), inline_references=True)


def downgrade():
    if op.get_bind().dialect.name in ("mysql", "mariadb"):
        op.drop_constraint("users_ibfk_2", "users", type_="foreignkey")
        op.drop_constraint("users_ibfk_1", "users", type_="foreignkey")
    op.drop_column("users", "other_id")
    op.drop_column("users", "team_id")


_BEFORE_9 = "MySQL before 9.0 passes over a key that the column spells"

ALEMBIC_DIFFERS = {
    "mysql": _BEFORE_9,
    "mariadb": _BEFORE_9,
    "sqlite": "a rebuild, where Alembic drops a column that a foreign key holds",
}
