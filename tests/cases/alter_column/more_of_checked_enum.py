"""An enum that is a text with a CHECK gets one more label: the CHECK of that name is another one now."""

import sqlalchemy as sa
from alembic import op

ALEMBIC_DIFFERS = {
    "mysql": "the CHECK of that name is dropped before, without which the server refuses the new one",
    "mariadb": "as MySQL",
}

OLD = sa.Enum("queued", "done", name="ck_jobs_status", native_enum=False, create_constraint=True)
NEW = sa.Enum("queued", "done", "failed", name="ck_jobs_status", native_enum=False, create_constraint=True)


def given():
    op.create_table(
        "jobs",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("status", OLD, nullable=False),
    )
    op.execute("INSERT INTO jobs (id, status) VALUES (1, 'done')")


def upgrade():
    op.alter_column("jobs", "status", type_=NEW, existing_type=OLD, existing_nullable=False)


def downgrade():
    op.alter_column("jobs", "status", type_=OLD, existing_type=NEW, existing_nullable=False)
