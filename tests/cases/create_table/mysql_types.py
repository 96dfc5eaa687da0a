"""Types that only MySQL and MariaDB have: unsigned, sets, lengths of text, fractions of seconds."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import mysql


def upgrade():
    if op.get_bind().dialect.name not in ("mysql", "mariadb"):
        return
    op.create_table(
        "sample",
        sa.Column("id", mysql.INTEGER(unsigned=True), primary_key=True),
        sa.Column("tiny", mysql.TINYINT(1), nullable=False, server_default="0"),
        sa.Column("middle", mysql.MEDIUMTEXT),
        sa.Column("moment", mysql.DATETIME(fsp=6)),
        sa.Column("flags", mysql.SET("a", "b")),
        sa.Column("choice", mysql.ENUM("one", "it's", "100%", "back\\slash"), server_default="it's"),
        sa.Column("year", mysql.YEAR),
        sa.Column("name", mysql.VARCHAR(20, collation="utf8mb4_bin"), nullable=False),
    )
    op.alter_column("sample", "name", nullable=True)


def downgrade():
    op.drop_table("sample", if_exists=True)
