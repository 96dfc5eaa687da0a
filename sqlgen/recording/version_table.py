"""The version table as a script meets it: Alembic makes it before the first revision runs."""

from dataclasses import replace

import sqlalchemy as sa

from sqlgen.recording.environment import Environment
from sqlgen.schema import Schema
from sqlgen.schema.read import read_whole_table
from sqlgen.schema.tables import Tables


def with_version_table(schema: Schema, environment: Environment) -> Schema:
    """The schema with the version table before all others. The revisions' own schema is without it."""
    made = sa.Table(
        environment.version_table,
        sa.MetaData(),
        sa.Column("version_num", sa.String(32), nullable=False),
        schema=environment.version_table_schema,
    )
    if environment.version_table_pk:
        made.append_constraint(sa.PrimaryKeyConstraint("version_num", name=f"{environment.version_table}_pkc"))
    table = read_whole_table(made)
    return replace(schema, tables=Tables((table, *schema.tables.values())))
