"""Functions, views, an extension and a trigger of alembic_utils: made, replaced and dropped as entities."""

import sqlalchemy as sa
from alembic import op
from alembic_utils.pg_extension import PGExtension
from alembic_utils.pg_function import PGFunction
from alembic_utils.pg_materialized_view import PGMaterializedView
from alembic_utils.pg_trigger import PGTrigger
from alembic_utils.pg_view import PGView

citext = PGExtension(schema="public", signature="citext")
older = PGFunction(
    schema="public",
    signature="is_grown(age integer)",
    definition="RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT age >= 18 $$",
)
newer = PGFunction(
    schema="public",
    signature="is_grown(age integer)",
    definition="RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT age::bigint >= 21 $$",
)
grown = PGView(schema="public", signature="grown", definition="SELECT id, age FROM account WHERE is_grown(age)")
counted = PGMaterializedView(
    schema="public",
    signature="counted",
    definition="SELECT age, count(*) AS n FROM account GROUP BY age",
    with_data=True,
)
touch = PGFunction(
    schema="public",
    signature="touch()",
    definition="RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.touched := 'x:y'; RETURN NEW; END $$",
)
touched = PGTrigger(
    schema="public",
    signature="touched",
    on_entity="public.account",
    definition="BEFORE UPDATE ON public.account FOR EACH ROW EXECUTE FUNCTION public.touch()",
)


def given():
    op.create_table(
        "account",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("age", sa.Integer, nullable=False),
        sa.Column("touched", sa.Text),
    )
    op.create_entity(older)


def upgrade():
    op.create_entity(citext)
    op.replace_entity(newer)
    op.create_entity(grown)
    op.create_entity(counted)
    op.create_entity(touch)
    op.create_entity(touched)


def downgrade():
    op.drop_entity(touched)
    op.drop_entity(touch)
    op.drop_entity(counted)
    op.drop_entity(grown)
    op.replace_entity(older)
    op.drop_entity(citext)
