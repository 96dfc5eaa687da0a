"""A table of PostgreSQL's that inherits another one's columns, which later operations find in it."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table(
        "city",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.String(50), nullable=False, server_default="none"),
        sa.Column("people", sa.Integer),
        sa.CheckConstraint("people > 0", name="ck_people"),
    )


def upgrade():
    own = [] if op.get_bind().dialect.name == "postgresql" else [sa.Column("people", sa.Integer)]
    op.create_table("capital", sa.Column("state", sa.String(2), nullable=False), *own, postgresql_inherits="city")
    op.create_index("ix_capital_people", "capital", ["people"])


def downgrade():
    op.drop_table("capital")
