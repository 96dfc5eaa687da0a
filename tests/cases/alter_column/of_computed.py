"""The type and name of a computed column: what it computes stays."""

import sqlalchemy as sa
from alembic import op

ALEMBIC_DIFFERS = {
    "mysql": "CHANGE says what the column computes, which Alembic loses",
    "mariadb": "as MySQL",
    "sqlite": "a rebuild, where Alembic prints an ALTER that SQLite does not have",
}

ONLINE_DIFFERS = dict.fromkeys(("mysql", "mariadb"), "Alembic's MODIFY makes a plain column of a generated one")


def given():
    op.create_table(
        "box",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("width", sa.Integer, nullable=False),
        sa.Column("area", sa.Integer, sa.Computed("width * width", persisted=True)),
    )
    op.execute("INSERT INTO box (id, width) VALUES (1, 3)")


def upgrade():
    op.alter_column("box", "area", new_column_name="surface", type_=sa.BigInteger())


def downgrade():
    op.alter_column("box", "surface", new_column_name="area", type_=sa.Integer())
