"""A table that is there already is passed over, with its indexes."""

import sqlalchemy as sa
from alembic import op

ALEMBIC_DIFFERS = {
    "postgresql": "the simulation knows what is there, so that nothing is asked of the server",
    "mysql": "MySQL has no IF EXISTS, and the simulation knows what is there",
    "mariadb": "as MySQL",
    "sqlite": "the simulation knows what is there, so that nothing is asked of the server",
}


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
