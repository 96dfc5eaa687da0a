"""A table that references itself, with rows that do."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table(
        "folder",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("parent_id", sa.Integer),
    )
    op.execute("INSERT INTO folder (id, parent_id) VALUES (1, NULL), (2, 1), (3, 2)")


def upgrade():
    op.create_foreign_key("fk_folder_parent", "folder", "folder", ["parent_id"], ["id"], ondelete="CASCADE")


def downgrade():
    op.drop_constraint("fk_folder_parent", "folder", type_="foreignkey")
