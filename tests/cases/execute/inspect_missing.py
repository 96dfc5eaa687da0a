"""A table that no revision made is not there, as SQLAlchemy says it: scripts that expect that go on."""

import sqlalchemy as sa
from alembic import op


def upgrade():
    inspector = sa.inspect(op.get_bind())
    try:
        inspector.get_columns("legacy")
    except sa.exc.NoSuchTableError:
        op.create_table("legacy", sa.Column("id", sa.Integer, primary_key=True))
    try:
        sa.Table("other", sa.MetaData(), autoload_with=op.get_bind())
    except sa.exc.NoSuchTableError as missing:
        op.create_table(str(missing), sa.Column("id", sa.Integer, primary_key=True))


def downgrade():
    op.drop_table("other")
    op.drop_table("legacy")
