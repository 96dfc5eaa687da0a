"""Text becomes an enum: PostgreSQL needs the type first, and the default out of the way."""

import sqlalchemy as sa
from alembic import op

ALEMBIC_DIFFERS = {
    "postgresql": "the type is made first, which Alembic forgets",
    "mysql": "MODIFY says all of the column; Alembic loses NOT NULL, DEFAULT and COMMENT without existing_*",
    "mariadb": "as MySQL",
    "sqlite": "a rebuild, where Alembic prints an ALTER that SQLite does not have",
}

ONLINE_DIFFERS = dict.fromkeys(
    ("mysql", "mariadb"), "Alembic's MODIFY says only what the call says: the rest of the column is lost"
)


def given():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("mood", sa.String(10), nullable=False, server_default="ok"),
    )
    op.execute("INSERT INTO users (id, mood) VALUES (1, 'sad'), (2, 'ok')")


def upgrade():
    op.alter_column("users", "mood", server_default=None)
    op.alter_column("users", "mood", type_=sa.Enum("sad", "ok", name="mood"), postgresql_using="mood::mood")
    op.alter_column("users", "mood", server_default="ok")


def downgrade():
    op.alter_column("users", "mood", server_default=None)
    op.alter_column("users", "mood", type_=sa.String(10), postgresql_using="mood::varchar")
    op.alter_column("users", "mood", server_default="ok")
    sa.Enum(name="mood").drop(op.get_bind(), checkfirst=False)
