"""An enum type with one value less: a new type in the place of the old, by PostgreSQL's own steps."""

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
        sa.Column("mood", sa.Enum("sad", "ok", "happy", name="mood"), nullable=False),
    )
    op.execute("INSERT INTO users (id, mood) VALUES (1, 'ok')")


def upgrade():
    change(sa.Enum("sad", "ok", name="mood_2"), "mood")


def downgrade():
    change(sa.Enum("sad", "ok", "happy", name="mood"), "mood_2")


def change(new, old):
    op.alter_column("users", "mood", type_=new, postgresql_using=f"mood::text::{new.name}")
    sa.Enum(name=old).drop(op.get_bind(), checkfirst=False)
