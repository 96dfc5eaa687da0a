"""A mistyped keyword, which Alembic ignores: the column keeps its type, and takes its new name."""

import sqlalchemy as sa
from alembic import op

ALEMBIC_DIFFERS = {
    "mysql": "CHANGE says NOT NULL, which Alembic loses without existing_nullable",
    "mariadb": "as MySQL",
}

ONLINE_DIFFERS = dict.fromkeys(
    ("mysql", "mariadb"), "Alembic's MODIFY says only what the call says: the rest of the column is lost"
)


def given():
    op.create_table(
        "users", sa.Column("id", sa.Integer, primary_key=True), sa.Column("name", sa.String(50), nullable=False)
    )


def upgrade():
    op.alter_column("users", "name", _type=sa.Text(), new_column_name="title", existing_type=sa.String(50))


def downgrade():
    op.alter_column("users", "title", _type=sa.Text(), new_column_name="name", existing_type=sa.String(50))
