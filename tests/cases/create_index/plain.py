"""One column, several columns, and a name that Alembic's f() makes final."""

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
    op.create_index("ix_users_age", "users", ["age"])
    op.create_index(op.f("ix_users_name_age"), "users", ["name", "age"], unique=False)


def downgrade():
    op.drop_index(op.f("ix_users_name_age"), table_name="users")
    op.drop_index("ix_users_age", table_name="users")
