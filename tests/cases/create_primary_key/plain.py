"""A primary key for a table that had none: its columns become NOT NULL, though not in SQLite."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table(
        "membership",
        sa.Column("user_id", sa.Integer),
        sa.Column("team_id", sa.Integer),
    )
    op.execute("INSERT INTO membership (user_id, team_id) VALUES (1, 7), (2, 7)")


def upgrade():
    op.create_primary_key("pk_membership", "membership", ["user_id", "team_id"])


def downgrade():
    name = "PRIMARY" if op.get_bind().dialect.name in ("mysql", "mariadb") else "pk_membership"
    op.drop_constraint(name, "membership", type_="primary")
    op.alter_column("membership", "user_id", nullable=True)
    op.alter_column("membership", "team_id", nullable=True)
