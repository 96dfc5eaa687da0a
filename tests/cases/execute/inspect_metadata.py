"""All tables reflected at once: every one that has no `created` gets it."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table("team", sa.Column("id", sa.Integer, primary_key=True), sa.Column("created", sa.DateTime))
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("team_id", sa.Integer, sa.ForeignKey("team.id", name="fk_users_team")),
    )
    op.create_table("tag", sa.Column("id", sa.Integer, primary_key=True))


def _tables():
    metadata = sa.MetaData()
    metadata.reflect(op.get_bind())
    return [table for table in metadata.sorted_tables if table.name != "alembic_version"]


def upgrade():
    for table in _tables():
        if "created" not in table.c:
            op.add_column(table.name, sa.Column("created", sa.DateTime))
    newest = _tables()[-1]
    assert [key.target_fullname for key in newest.foreign_keys] == ["team.id"]
    op.execute(newest.update().values(created=sa.func.now()))


def downgrade():
    for table in _tables():
        if table.name != "team":
            op.drop_column(table.name, "created")
