"""Every operation on tables of another schema, with keys over schemas and within one, and an enum type there.

MySQL's schemas are databases, and SQLite's are files: there the tables stand with the others.
"""

import sqlalchemy as sa
from alembic import op


def hr():
    return "hr" if op.get_bind().dialect.name == "postgresql" else None


def of_hr(name):
    return f"hr.{name}" if hr() else name


def given():
    op.create_table("teams", sa.Column("id", sa.Integer, primary_key=True))


def upgrade():
    if hr():
        op.execute(sa.schema.CreateSchema("hr"))
    op.create_table(
        "people",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.String(20), comment="the family's"),
        sa.Column("team_id", sa.Integer, sa.ForeignKey("teams.id")),
        sa.Column("mood", sa.Enum("a", "b", name="mood", schema=hr())),
        sa.Index("ix_people_mood", "mood"),
        schema=hr(),
        comment="who works here",
    )
    op.create_table(
        "badges",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("person_id", sa.Integer, sa.ForeignKey(of_hr("people.id"))),
        schema=hr(),
    )
    op.create_table("desks", sa.Column("id", sa.Integer, primary_key=True), sa.Column("person_id", sa.Integer))
    op.create_foreign_key("fk_desks", "desks", "people", ["person_id"], ["id"], referent_schema=hr())
    op.add_column("people", sa.Column("boss_id", sa.Integer, comment="of the same"), schema=hr())
    op.create_foreign_key(
        "fk_boss",
        "people",
        "people",
        ["boss_id"],
        ["id"],
        source_schema=hr(),
        referent_schema=hr(),
        ondelete="SET NULL",
    )
    op.add_column("people", sa.Column("age", sa.Integer, nullable=False, server_default="1"), schema=hr())
    op.alter_column("people", "age", new_column_name="years", type_=sa.BigInteger(), schema=hr())
    op.alter_column("people", "name", nullable=False, comment="the first", schema=hr())
    op.create_index("ix_people_name", "people", ["name"], schema=hr())
    op.create_unique_constraint("uq_people_name", "people", ["name", "years"], schema=hr())
    op.create_check_constraint("ck_people_years", "people", "years > 0", schema=hr())
    op.create_table_comment("badges", "shiny", schema=hr())
    op.rename_table("badges", "cards", schema=hr())
    with op.batch_alter_table("cards", schema=hr()) as batch_op:
        batch_op.add_column(sa.Column("number", sa.Integer))
    people = sa.table("people", sa.column("id", sa.Integer), sa.column("name", sa.String), schema=hr())
    op.bulk_insert(people, [{"id": 1, "name": "x"}])


def downgrade():
    op.drop_index("ix_people_name", "people", schema=hr())
    op.drop_constraint("ck_people_years", "people", schema=hr(), type_="check")
    op.drop_constraint("uq_people_name", "people", schema=hr(), type_="unique")
    op.drop_column("people", "years", schema=hr())
    op.drop_table("desks")
    op.drop_table("cards", schema=hr())
    op.drop_table("people", schema=hr())
    if hr():
        op.execute("DROP TYPE hr.mood")
        op.execute(sa.schema.DropSchema("hr"))
