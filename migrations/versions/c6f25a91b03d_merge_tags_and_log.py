"""merge tags and log

Revision ID: c6f25a91b03d
Revises: b35d0f6a82ce, bc187e40d9a3
Create Date: 2026-08-31 16:55:02
"""

revision = "c6f25a91b03d"
down_revision = ("b35d0f6a82ce", "bc187e40d9a3")


def upgrade() -> None:
    pass


def downgrade() -> None:
    pass
