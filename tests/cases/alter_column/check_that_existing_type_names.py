"""A CHECK written by hand goes where existing_type names it; on MySQL Alembic leaves it, so that scripts drop it."""

import sqlalchemy as sa
from alembic import op

OLD = sa.Enum("queued", "done", name="ck_jobs_status", native_enum=False, create_constraint=True)
NEW = sa.Enum("queued", "done", "failed", native_enum=False, create_constraint=True)


def given():
    op.create_table(
        "jobs",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("status", sa.String(20), nullable=False),
        sa.CheckConstraint("status IN ('queued', 'done')", name="ck_jobs_status"),
    )
    op.execute("INSERT INTO jobs (id, status) VALUES (1, 'done')")


def upgrade():
    with op.batch_alter_table("jobs") as batch_op:
        batch_op.alter_column("status", type_=NEW, existing_type=OLD, existing_nullable=False)
    if op.get_bind().dialect.name in ("mysql", "mariadb"):
        op.drop_constraint("ck_jobs_status", "jobs", type_="check")
