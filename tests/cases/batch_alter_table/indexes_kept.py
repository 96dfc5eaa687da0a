"""A rebuild with plain, unique, partial and expression indexes: all of them are made again."""

import sqlalchemy as sa
from alembic import op

ONLINE_DIFFERS = {"sqlite": "Alembic's rebuild loses an index over an expression"}


def given():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("email", sa.String(100)),
        sa.Column("age", sa.Integer),
        sa.Column("deleted", sa.Boolean),
    )
    op.create_index("ix_users_age", "users", ["age", sa.text("email DESC")])
    op.create_index("uq_users_email", "users", ["email"], unique=True)
    adult = sa.text("age >= 18 AND email IS NOT NULL")
    op.create_index("ix_users_adult", "users", ["age"], postgresql_where=adult, sqlite_where=adult)
    if op.get_bind().dialect.name != "mariadb":
        op.create_index("ix_users_lower", "users", [sa.text("(lower(email))")])
    op.execute("INSERT INTO users VALUES (1, 'Ada@example.org', 36, false), (2, NULL, NULL, true)")


def upgrade():
    with op.batch_alter_table("users") as batch_op:
        batch_op.alter_column("deleted", nullable=False, server_default=sa.false(), existing_type=sa.Boolean())


def downgrade():
    with op.batch_alter_table("users") as batch_op:
        batch_op.alter_column("deleted", nullable=True, server_default=None, existing_type=sa.Boolean())
