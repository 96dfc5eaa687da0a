"""pgvector: a column of vectors, rows of it, and an HNSW index with its operator class and parameters."""

import sqlalchemy as sa
from alembic import op
from pgvector.sqlalchemy import HALFVEC, Vector

NOT_RUN = {"postgresql with ICU": "its packages have no pgvector"}


def given():
    op.execute("CREATE EXTENSION IF NOT EXISTS vector")
    op.create_table("item", sa.Column("id", sa.Integer, primary_key=True))


def upgrade():
    op.add_column("item", sa.Column("embedding", Vector(3), nullable=True))
    op.add_column("item", sa.Column("half", HALFVEC(3), nullable=True))
    op.create_index(
        "item_embedding",
        "item",
        ["embedding"],
        postgresql_using="hnsw",
        postgresql_with={"m": 16, "ef_construction": 64},
        postgresql_ops={"embedding": "vector_l2_ops"},
    )
    op.bulk_insert(
        sa.table("item", sa.column("id", sa.Integer), sa.column("embedding", Vector(3))),
        [{"id": 1, "embedding": [1, 2, 3.5]}],
    )


def downgrade():
    op.drop_index("item_embedding", table_name="item", postgresql_using="hnsw")
    op.drop_column("item", "half")
    op.drop_column("item", "embedding")
