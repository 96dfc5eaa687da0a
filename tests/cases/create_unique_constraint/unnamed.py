"""Without a name, and dropped by the one that the server chose, or by a convention on SQLite."""

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
    name = {"postgresql": "users_name_age_key", "mysql": "name", "mariadb": "name", "sqlite": "uq_users"}
    with op.batch_alter_table("users", naming_convention={"uq": "uq_%(table_name)s"}) as batch_op:
        batch_op.drop_constraint(name[op.get_bind().dialect.name], type_="unique")
