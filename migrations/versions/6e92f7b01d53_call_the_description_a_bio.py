"""call the description a bio, and give it room

Revision ID: 6e92f7b01d53
Revises: 47d0aa35c2b8
Create Date: 2026-04-01 08:45:12
"""

import sqlalchemy as sa
from alembic import op

revision = "6e92f7b01d53"
down_revision = "47d0aa35c2b8"


def upgrade() -> None:
    with op.batch_alter_table("account") as batch_op:
        batch_op.alter_column("description", new_column_name="bio", type_=sa.Unicode(2000))


def downgrade() -> None:
    with op.batch_alter_table("account") as batch_op:
        batch_op.alter_column("bio", new_column_name="description", type_=sa.Unicode(200))
