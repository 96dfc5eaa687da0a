"""Method, operator classes and included columns of PostgreSQL: other dialects pass over them."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.String(50), server_default="nobody", comment="as on the badge"),
        sa.Column("age", sa.Integer, nullable=False),
    )
    op.execute("INSERT INTO users (id, name, age) VALUES (1, 'Ada', 36), (2, 'Grace', 85)")


def upgrade():
    op.create_index("ix_users_name", "users", ["name"], postgresql_ops={"name": "varchar_pattern_ops"})
    op.create_index("ix_users_age", "users", ["age"], postgresql_using="hash")
    op.create_index(
        "ix_users_age_name", "users", ["age"], postgresql_include=["name"], postgresql_with={"fillfactor": 70}
    )


def downgrade():
    op.drop_index("ix_users_age_name", table_name="users")
    op.drop_index("ix_users_age", table_name="users")
    op.drop_index("ix_users_name", table_name="users")
