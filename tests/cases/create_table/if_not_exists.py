"""A table that is there already is passed over, with its indexes."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table("users", sa.Column("id", sa.Integer, primary_key=True))


def upgrade():
    op.create_table("users", sa.Column("id", sa.Integer, primary_key=True), if_not_exists=True)
    op.create_table(
        "visit",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("user_id", sa.Integer, sa.ForeignKey("users.id", name="fk_visit_user"), index=True),
        if_not_exists=True,
    )


def downgrade():
    op.drop_table("visit")
