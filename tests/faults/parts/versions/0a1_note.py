"""notes, and how often each was touched"""

import sqlalchemy as sa
from alembic import op

revision = "0a1"
down_revision = None


def upgrade():
    note = op.create_table(
        "note",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("body", sa.String(80), nullable=False),
        sa.Column("touched", sa.Integer, nullable=False, server_default="0"),
    )
    op.bulk_insert(note, [{"id": number, "body": f"note {number}", "touched": 0} for number in range(1, 40)])


def downgrade():
    op.drop_table("note")
