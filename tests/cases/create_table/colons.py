"""A colon in a string of a default, a condition or an index begins no parameter, as Alembic has it."""

import sqlalchemy as sa
from alembic import op

ALEMBIC_DIFFERS = {
    "postgresql": "Alembic has 'NULL' for ':noon', online too",
    "mysql": "as PostgreSQL",
    "mariadb": "as PostgreSQL",
}

ONLINE_DIFFERS = dict.fromkeys(
    ("postgresql", "mysql", "mariadb"), "online too a colon in a text of DDL begins a parameter, which becomes NULL"
)


def upgrade():
    op.create_table(
        "event",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("at", sa.String(20), nullable=False, server_default=sa.text("':noon'")),
        sa.Column(
            "length",
            sa.String(20),
            sa.Computed("concat(at, ' :long')")
            if op.get_bind().dialect.name in ("mysql", "mariadb")
            else sa.Computed("at || ' :long'", persisted=True),
        ),
        sa.CheckConstraint("at <> ':night' AND at <> 'it''s :late'", name="ck_event_at"),
        sa.Index("ix_event_at", "at", postgresql_where=sa.text("at <> ':noon'"), sqlite_where=sa.text("at <> ':noon'")),
    )
    op.create_check_constraint("ck_event_length", "event", sa.text("at <> :never").bindparams(never="a :b"))
    op.alter_column("event", "at", server_default=sa.text("' :midnight'"))


def downgrade():
    op.drop_table("event")
