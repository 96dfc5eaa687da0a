"""A condition as text, with a percent sign, quotes and a colon in it."""

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
    op.create_check_constraint("ck_users_age", "users", "age > 0 AND age < 200")
    op.create_check_constraint("ck_users_name", "users", "name NOT LIKE '%\\:%' AND name <> 'it''s'")


def downgrade():
    op.drop_constraint("ck_users_name", "users", type_="check")
    op.drop_constraint("ck_users_age", "users", type_="check")
