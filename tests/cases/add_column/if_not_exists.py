"""One column is there and one is not: the simulation knows, so that no dialect needs IF NOT EXISTS."""

import sqlalchemy as sa
from alembic import op

ALEMBIC_DIFFERS = {
    "postgresql": "the simulation knows what is there, so that nothing is asked of the server",
    "mysql": "MySQL has no IF EXISTS, and the simulation knows what is there",
    "mariadb": "as MySQL",
    "sqlite": "the simulation knows what is there, so that nothing is asked of the server",
}


def given():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.String(50), nullable=False),
    )
    op.execute("INSERT INTO users (id, name) VALUES (1, 'Ada'), (2, 'Grace')")


def upgrade():
    op.add_column("users", sa.Column("name", sa.String(50)), if_not_exists=True)
    op.add_column("users", sa.Column("age", sa.Integer), if_not_exists=True)


def downgrade():
    op.drop_column("users", "age", if_exists=True)
    op.drop_column("users", "shoe_size", if_exists=True)
