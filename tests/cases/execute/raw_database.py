"""What MySQL cannot prepare, and MariaDB can: it runs in each run of the file."""

import sqlalchemy as sa
from alembic import op


def upgrade():
    if op.get_bind().dialect.name in ("mysql", "mariadb"):
        op.execute("ALTER DATABASE DEFAULT CHARACTER SET utf8mb4")
    op.create_table("note", sa.Column("id", sa.Integer(), primary_key=True), sa.Column("text", sa.String(50)))


def downgrade():
    op.drop_table("note")
