"""An index dropped after its column: in a table that is made anew it is known from before; elsewhere it went along."""

import sqlalchemy as sa
from alembic import op

NOT_GIVEN_BACK = "an index that went with its column does not come back with it"


def given():
    op.create_table(
        "users", sa.Column("id", sa.Integer, primary_key=True), sa.Column("name", sa.String(50), index=True)
    )
    op.execute("INSERT INTO users (id, name) VALUES (1, 'Ada')")


def upgrade():
    with op.batch_alter_table("users") as batch_op:
        batch_op.drop_column("name")
        if op.get_bind().dialect.name == "sqlite":
            batch_op.drop_index("ix_users_name")


def downgrade():
    with op.batch_alter_table("users") as batch_op:
        batch_op.add_column(sa.Column("name", sa.String(50)))
