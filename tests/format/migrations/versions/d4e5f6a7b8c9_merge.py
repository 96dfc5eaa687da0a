"""merge years and index"""

revision = "d4e5f6a7b8c9"
down_revision = ("3f2a91c07d4e", "8c01d5e2aa90")


def upgrade():
    pass


def downgrade():
    pass
