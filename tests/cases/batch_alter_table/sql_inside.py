"""SQL inside of a batch runs at once, before the batch's own operations, as it does online."""

import sqlalchemy as sa
from alembic import op

ALEMBIC_DIFFERS = {
    "mysql": "MODIFY says all of the column; Alembic loses its default without existing_*",
    "mariadb": "as MySQL",
}

ONLINE_DIFFERS = dict.fromkeys(
    ("mysql", "mariadb"), "Alembic's MODIFY says only what the call says: the rest of the column is lost"
)


def given():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.String(50), server_default="?"),
    )
    op.execute("INSERT INTO users (id, name) VALUES (1, 'Ada'), (2, NULL)")


def upgrade():
    with op.batch_alter_table("users") as batch_op:
        batch_op.alter_column("name", existing_type=sa.String(50), nullable=False)
        batch_op.execute("UPDATE users SET name = '?' WHERE name IS NULL")


def downgrade():
    with op.batch_alter_table("users") as batch_op:
        batch_op.alter_column("name", existing_type=sa.String(50), nullable=True)
