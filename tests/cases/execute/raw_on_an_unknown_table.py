"""Raw SQL on a table that no revision made: what it adds is known."""

from alembic import op

ALEMBIC_DIFFERS = {
    "postgresql": "one statement each",
    "mysql": "one statement each",
    "mariadb": "as MySQL",
    "sqlite": "one statement each",
}
BASELINE = ("CREATE TABLE legacy (id INTEGER PRIMARY KEY, name VARCHAR(50) DEFAULT 'x' NOT NULL, age INTEGER)",)


def upgrade():
    op.execute("ALTER TABLE legacy ADD COLUMN note VARCHAR(20); CREATE INDEX ix_note ON legacy (note)")
    op.execute("UPDATE legacy SET note = 'old'")


def downgrade():
    op.drop_index("ix_note", "legacy")
    op.drop_column("legacy", "note")
