"""Every common column type."""

import sqlalchemy as sa
from alembic import op

ALEMBIC_DIFFERS = {
    "mariadb": "CHAR(32) for a UUID, a type that MariaDB has from 10.7 on",
}

ONLINE_DIFFERS = {"mariadb": "the target is 10.6, and MariaDB has UUID from 10.7 on"}


def upgrade():
    op.create_table(
        "sample",
        sa.Column("id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("small", sa.SmallInteger),
        sa.Column("whole", sa.Integer),
        sa.Column("big", sa.BigInteger),
        sa.Column("exact", sa.Numeric(12, 4)),
        sa.Column("rough", sa.Float),
        sa.Column("precise", sa.Double),
        sa.Column("words", sa.String(80)),
        sa.Column("national", sa.Unicode(80)),
        sa.Column("long", sa.Text),
        sa.Column("national_long", sa.UnicodeText),
        sa.Column("yes", sa.Boolean),
        sa.Column("day", sa.Date),
        sa.Column("moment", sa.DateTime),
        sa.Column("instant", sa.DateTime(timezone=True)),
        sa.Column("stamp", sa.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("clock", sa.Time),
        sa.Column("span", sa.Interval),
        sa.Column("document", sa.JSON),
        sa.Column("bytes", sa.LargeBinary),
        sa.Column("fixed", sa.CHAR(2)),
        sa.Column("key", sa.Uuid),
        sa.Column("mood", sa.Enum("sad", "ok", name="mood", native_enum=False)),
    )


def downgrade():
    op.drop_table("sample")
