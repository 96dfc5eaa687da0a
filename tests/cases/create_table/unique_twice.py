"""A UNIQUE of what the primary key makes unique: PostgreSQL makes one index of both, which may get its name."""

import sqlalchemy as sa
from alembic import op


def upgrade():
    op.create_table(
        "models",
        sa.Column("name", sa.String(50), unique=True, nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_models"),
    )
    op.create_table(
        "tags",
        sa.Column("name", sa.String(50), nullable=False),
        sa.PrimaryKeyConstraint("name"),
        sa.UniqueConstraint("name", name="uq_tags_name"),
    )


def downgrade():
    op.drop_table("tags")
    op.drop_table("models")
