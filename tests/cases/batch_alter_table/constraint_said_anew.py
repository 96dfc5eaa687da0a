"""A constraint under the name of one that is there takes its place, where the table is made anew."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table(
        "account",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("tenant", sa.Integer, nullable=False),
        sa.Column("name", sa.String(50), nullable=False),
        sa.UniqueConstraint("name", name="account_name_uq"),
        sa.CheckConstraint("tenant > 0", name="account_tenant_ck"),
    )


def upgrade():
    with op.batch_alter_table("account", recreate="always") as batch:
        batch.create_unique_constraint("account_name_uq", ["tenant", "name"])


def downgrade():
    with op.batch_alter_table("account", recreate="always") as batch:
        batch.create_unique_constraint("account_name_uq", ["name"])
