"""One index is there and one is not."""

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
        sa.Column("name", sa.String(50), server_default="nobody", comment="as on the badge"),
        sa.Column("age", sa.Integer, nullable=False),
    )
    op.execute("INSERT INTO users (id, name, age) VALUES (1, 'Ada', 36), (2, 'Grace', 85)")

    op.create_index("ix_users_age", "users", ["age"])


def upgrade():
    op.create_index("ix_users_age", "users", ["age"], if_not_exists=True)
    op.create_index("ix_users_name", "users", ["name"], if_not_exists=True)


def downgrade():
    op.drop_index("ix_users_name", table_name="users", if_exists=True)
    op.drop_index("ix_users_shoe_size", table_name="users", if_exists=True)
