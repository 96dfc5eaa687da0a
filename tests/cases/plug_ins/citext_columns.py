"""CITEXT of SQLAlchemy's own: a key that minds no case, and a column that becomes one."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import CITEXT


def given():
    op.execute("CREATE EXTENSION IF NOT EXISTS citext")
    op.create_table("account", sa.Column("id", sa.Integer, primary_key=True), sa.Column("name", sa.String(80)))


def upgrade():
    op.add_column("account", sa.Column("email", CITEXT(), nullable=False, server_default="nobody@example.org"))
    op.create_unique_constraint("account_email_key", "account", ["email"])
    op.alter_column("account", "name", type_=CITEXT(), existing_type=sa.String(80))


def downgrade():
    op.alter_column("account", "name", type_=sa.String(80), existing_type=CITEXT())
    op.drop_constraint("account_email_key", "account", type_="unique")
    op.drop_column("account", "email")
