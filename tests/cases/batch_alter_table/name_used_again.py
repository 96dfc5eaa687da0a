"""A column renamed away and a new one under its old name: the values go with the old one."""

import sqlalchemy as sa
from alembic import op

ALEMBIC_DIFFERS = {
    "mariadb": "MariaDB has no name for a condition in a column, so that it is made the table's",
}

ONLINE_DIFFERS = {"sqlite": "Alembic's rebuild loses a renamed column whose old name is used again"}


def given():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.String(50), server_default="nobody", comment="as on the badge"),
        sa.Column("age", sa.Integer, nullable=False),
    )
    op.execute("INSERT INTO users (id, name, age) VALUES (1, 'Ada', 36), (2, 'Grace', 85)")


def upgrade():
    with op.batch_alter_table("users") as batch_op:
        batch_op.alter_column("age", new_column_name="age_text", existing_type=sa.Integer(), existing_nullable=False)
        batch_op.add_column(sa.Column("age", sa.SmallInteger, sa.CheckConstraint("age > 0", name="ck_users_age")))


def downgrade():
    with op.batch_alter_table("users") as batch_op:
        batch_op.drop_constraint("ck_users_age", type_="check")
        batch_op.drop_column("age")
        batch_op.alter_column("age_text", new_column_name="age", existing_type=sa.Integer(), existing_nullable=False)
