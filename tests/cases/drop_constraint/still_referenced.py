"""A unique constraint that a foreign key needs: refused where the server refuses."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("email", sa.String(50)),
        sa.UniqueConstraint("email", name="uq_users_email"),
    )
    op.create_table(
        "visit",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("email", sa.String(50), sa.ForeignKey("users.email", name="fk_visit_email")),
    )


def upgrade():
    op.drop_constraint("uq_users_email", "users", type_="unique")


def downgrade():
    op.create_unique_constraint("uq_users_email", "users", ["email"])
