"""A call that changes nothing, and one that gives what the column has."""

import sqlalchemy as sa
from alembic import op

ALEMBIC_DIFFERS = {
    "postgresql": "no column is renamed to itself",
    "mysql": "MODIFY, as the name stays",
    "mariadb": "as MySQL",
    "sqlite": "nothing is to do",
}


def given():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.String(50), server_default="nobody", comment="as on the badge"),
        sa.Column("age", sa.Integer, nullable=False),
    )
    op.execute("INSERT INTO users (id, name, age) VALUES (1, 'Ada', 36), (2, 'Grace', 85)")


def upgrade():
    op.alter_column("users", "age", existing_type=sa.Integer())
    op.alter_column("users", "age", new_column_name="age", nullable=False, type_=sa.Integer())


def downgrade():
    pass
