"""A batch whose one change is a comment, which SQLite has not, and whose other is an index, which must not be lost."""

import sqlalchemy as sa
from alembic import op

ALEMBIC_DIFFERS = {"mysql": "Alembic's MODIFY loses NOT NULL without existing_nullable", "mariadb": "as MySQL"}

ONLINE_DIFFERS = dict.fromkeys(
    ("mysql", "mariadb"), "Alembic's MODIFY says only what the call says: the rest of the column is lost"
)


def given():
    op.create_table(
        "users", sa.Column("id", sa.Integer, primary_key=True), sa.Column("age", sa.Integer, nullable=False)
    )
    op.execute("INSERT INTO users (id, age) VALUES (1, 30), (2, 40)")


def upgrade():
    with op.batch_alter_table("users") as batch_op:
        batch_op.alter_column("age", existing_type=sa.Integer(), comment="in years")
        batch_op.create_index("ix_users_age", ["age"])


def downgrade():
    with op.batch_alter_table("users") as batch_op:
        batch_op.drop_index("ix_users_age")
        batch_op.alter_column("age", existing_type=sa.Integer(), comment=None, existing_comment="in years")
