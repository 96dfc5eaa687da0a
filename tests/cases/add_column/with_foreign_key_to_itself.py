"""A tree: a new column that references its own table."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table(
        "folder",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.String(50), nullable=False),
    )
    op.execute("INSERT INTO folder (id, name) VALUES (1, 'root')")


def upgrade():
    op.add_column("folder", sa.Column("parent_id", sa.Integer))
    op.create_foreign_key("fk_folder_parent", "folder", "folder", ["parent_id"], ["id"], ondelete="CASCADE")


def downgrade():
    op.drop_constraint("fk_folder_parent", "folder", type_="foreignkey")
    op.drop_column("folder", "parent_id")
