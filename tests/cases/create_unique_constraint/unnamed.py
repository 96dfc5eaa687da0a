"""Without a name, and dropped by the one that the server chose."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.String(50), nullable=False),
        sa.Column("age", sa.Integer),
    )
    op.execute("INSERT INTO users (id, name, age) VALUES (1, 'Ada', 36), (2, 'Grace', 85)")


def upgrade():
    op.create_unique_constraint(None, "users", ["name", "age"])


def downgrade():
    name = {"postgresql": "users_name_age_key", "mysql": "name", "mariadb": "name"}
    op.drop_constraint(name[op.get_bind().dialect.name], "users", type_="unique")
