"""What `op` has beside its directives, in a batch: SQL is executed at once, before the changes, as Alembic does."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table(
        "users", sa.Column("id", sa.Integer, primary_key=True), sa.Column("age", sa.Integer), sa.Column("n", sa.Integer)
    )
    op.execute("INSERT INTO users (id, age) VALUES (1, NULL), (2, 40)")


async def _count(connection):
    await connection.execute(sa.text("UPDATE users SET n = :n"), {"n": 7})


def upgrade():
    users = sa.table("users", sa.column("id", sa.Integer), sa.column("age", sa.Integer))
    with op.batch_alter_table("users") as batch_op:
        batch_op.alter_column("age", existing_type=sa.Integer(), nullable=False)
        batch_op.execute(users.update().where(users.c.age.is_(None)).values(age=batch_op.inline_literal(0)))
        batch_op.get_bind().execute(sa.text("UPDATE users SET age = age + :more"), {"more": 1})
        batch_op.run_async(_count)
        if batch_op.get_context().dialect.name != "oracle":
            batch_op.create_index(batch_op.f("ix_users_age"), ["age"])


def downgrade():
    with op.batch_alter_table("users") as batch_op:
        batch_op.drop_index("ix_users_age")
        batch_op.alter_column("age", existing_type=sa.Integer(), nullable=True)
