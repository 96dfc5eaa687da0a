"""Types that only PostgreSQL has."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

ALEMBIC_DIFFERS = {"postgresql": "the simulation knows what is there, so that nothing is asked of the server"}


def upgrade():
    if op.get_bind().dialect.name != "postgresql":
        return
    op.create_table(
        "sample",
        sa.Column("id", postgresql.UUID(as_uuid=True), primary_key=True, server_default=sa.text("gen_random_uuid()")),
        sa.Column("address", postgresql.INET),
        sa.Column("words", postgresql.TSVECTOR),
        sa.Column("matrix", postgresql.ARRAY(sa.Integer, dimensions=2)),
        sa.Column("period", postgresql.TSTZRANGE),
        sa.Column("name", sa.String(20, collation="C"), nullable=False),
        sa.Column("data", postgresql.JSONB, server_default=sa.text("'{\"a\": 1}'::jsonb")),
        sa.Column("tags", postgresql.ARRAY(sa.Text), server_default="{}"),
    )
    op.create_index("ix_sample_words", "sample", ["words"], postgresql_using="gin")
    op.alter_column("sample", "data", nullable=False)


def downgrade():
    op.drop_table("sample", if_exists=True)
