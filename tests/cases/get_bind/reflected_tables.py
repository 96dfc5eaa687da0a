"""Tables that were reflected are written to, with the types that they have in the database."""

import datetime

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table(
        "team",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.String(50), server_default="x", nullable=False),
        sa.Column("made", sa.DateTime),
        sa.Column("state", sa.Enum("old", "new", name="state")),
        sa.Column("open", sa.Boolean),
        sa.Column("price", sa.Numeric(8, 2)),
        sa.Column("raw", sa.LargeBinary),
    )
    op.create_table(
        "member",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("team_id", sa.Integer, sa.ForeignKey("team.id", name="member_team")),
    )


def upgrade():
    bind = op.get_bind()
    metadata = sa.MetaData()
    metadata.reflect(bind=bind, only=lambda name, _: name in ("team", "member"))
    team, member = metadata.tables["team"], metadata.tables["member"]
    made = datetime.datetime(2020, 1, 2, 3, 4, 5)
    bind.execute(team.insert().values(id=1, made=made, state="old", open=True, price=1.5, raw=b"\x00'"))
    bind.execute(team.insert(), [{"id": 2, "name": "n"}, {"id": 3, "name": "o"}])
    bind.execute(member.insert().from_select(["id", "team_id"], sa.select(team.c.id + 10, team.c.id)))
    longer = sa.Table("team", sa.MetaData(), sa.Column("name", sa.String(80)), autoload_with=bind)
    bind.execute(longer.update().values(name=sa.func.upper(longer.c.name)))
    inspector = sa.inspect(bind)
    order = [name for name, _ in inspector.get_sorted_table_and_fkc_names() if name in ("team", "member")]
    assert order == ["team", "member"]
    (kind,) = (column["type"] for column in inspector.get_columns("team") if column["name"] == "price")
    op.add_column("member", sa.Column("fee", kind))


def downgrade():
    op.drop_column("member", "fee")
    op.execute("DELETE FROM member")
    op.execute("DELETE FROM team")
