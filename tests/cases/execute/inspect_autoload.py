"""A table loaded from the connection is written to without being declared again; the new column is in it."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.String(50)),
        sa.Column("age", sa.Integer),
    )
    op.execute("INSERT INTO users (id, name, age) VALUES (1, 'Ada', 36), (2, 'Ben', 9)")


def upgrade():
    op.add_column("users", sa.Column("adult", sa.Boolean))
    users = sa.Table("users", sa.MetaData(), autoload_with=op.get_bind())
    op.execute(users.update().where(users.c.age >= 18).values(adult=True))
    op.execute(users.insert().values(id=3, name="it's", age=40))
    op.execute(users.delete().where(users.c.name == "Ben"))


def downgrade():
    op.drop_column("users", "adult")
