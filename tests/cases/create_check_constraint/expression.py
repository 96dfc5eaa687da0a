"""A condition as an expression of SQLAlchemy's."""

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
    op.create_check_constraint("ck_users_age", "users", sa.column("age") > 0)
    op.create_check_constraint("ck_users_name", "users", sa.func.length(sa.column("name")) > 2)
    op.create_check_constraint("ck_users_in", "users", sa.column("name").in_(["Ada", "Grace", "100% o'Neill"]))


def downgrade():
    op.drop_constraint("ck_users_in", "users", type_="check")
    op.drop_constraint("ck_users_name", "users", type_="check")
    op.drop_constraint("ck_users_age", "users", type_="check")
