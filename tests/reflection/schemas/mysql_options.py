"""Character sets, engines and prefixes: what MySQL and MariaDB show of them."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import mysql


def upgrade() -> None:
    if op.get_bind().dialect.name not in ("mysql", "mariadb"):
        return
    for name in ("latin1", "utf8mb4", "ascii"):
        op.create_table(
            name,
            sa.Column("id", sa.Integer, primary_key=True),
            sa.Column("body", sa.Text, nullable=False),
            sa.Column("year", mysql.YEAR, server_default="26"),
            sa.Column("past", mysql.YEAR, server_default="1999"),
            sa.Column("share", sa.Numeric(5, 2), server_default=sa.text("-1.005")),
            sa.Column("noted", sa.DateTime, server_default=sa.text("CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP")),
            mysql_charset=name,
            mariadb_charset=name,
            mysql_row_format="COMPRESSED",
            mariadb_row_format="COMPRESSED",
            comment="a\nb\\c",
        )
        op.create_index(f"ix_{name}", name, ["body"], mysql_prefix="FULLTEXT", mariadb_prefix="FULLTEXT")


def downgrade() -> None:
    for name in ("latin1", "utf8mb4", "ascii"):
        op.drop_table(name, if_exists=True)
