"""Classes mapped from what is there, with the relation that a foreign key makes."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.ext.automap import automap_base


def given():
    op.create_table("team", sa.Column("id", sa.Integer, primary_key=True), sa.Column("name", sa.String(50)))
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("team_id", sa.Integer, sa.ForeignKey("team.id", name="fk_users_team")),
    )


def upgrade():
    base = automap_base()
    base.prepare(autoload_with=op.get_bind())
    team, users = base.classes.team, base.classes.users
    assert users.team.property.mapper.class_ is team
    op.execute(sa.insert(team).values(id=1, name="Red"))
    op.execute(sa.insert(users).values(id=1, team_id=1))


def downgrade():
    op.execute("DELETE FROM users")
    op.execute("DELETE FROM team")
