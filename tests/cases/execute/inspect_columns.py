"""A column is added where it is missing, and is altered by what the inspector says of it."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.String(50), nullable=False, server_default="nobody"),
    )
    op.execute("INSERT INTO users (id, name) VALUES (1, 'Ada')")


def _columns():
    return {column["name"]: column for column in sa.inspect(op.get_bind()).get_columns("users")}


def upgrade():
    for name in ("name", "nickname", "nickname"):
        if name not in _columns():
            op.add_column("users", sa.Column(name, sa.String(20)))
    length = _columns()["nickname"]["type"].length
    if not _columns()["name"]["nullable"] and length == 20:
        op.alter_column("users", "name", nullable=True)


def downgrade():
    op.execute("UPDATE users SET name = 'nobody' WHERE name IS NULL")
    op.alter_column("users", "name", nullable=False)
    if "nickname" in _columns():
        op.drop_column("users", "nickname")
