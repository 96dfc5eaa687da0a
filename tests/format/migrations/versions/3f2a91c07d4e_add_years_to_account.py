"""add years to account, fill it, make it required"""

import sqlalchemy as sa
from alembic import op

revision = "3f2a91c07d4e"
down_revision = "1975ea83b712"

IN_MYSQL = ("mysql", "mariadb")


def upgrade():
    dialect = op.get_bind().dialect.name
    if dialect in IN_MYSQL:
        comment, fill = 'the client\'s "age"', "COALESCE(years, 0) + 1"
    else:
        comment, fill = None, "0 WHERE years IS NULL"

    # nullable at first, so that the rows that stand can be filled
    op.add_column("account", sa.Column("years", sa.Integer, comment=comment))
    op.execute(f"UPDATE account SET years = {fill}")
    op.alter_column("account", "years", nullable=False)


def downgrade():
    op.drop_column("account", "years")
