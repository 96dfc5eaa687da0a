"""Enum types and domains as SQLAlchemy reflects them on PostgreSQL."""

from collections.abc import Iterator
from itertools import count
from typing import Any

import sqlalchemy as sa

from sqlgen.dialects.postgresql_server import object_name
from sqlgen.dialects.reflected.expressions import expression
from sqlgen.dialects.reflected.postgresql_defaults import normal_default
from sqlgen.dialects.reflected.postgresql_types import format_type
from sqlgen.schema import Domain, EnumType, Name
from sqlgen.schema.build import build_column

Facts = dict[str, Any]


def enum_facts(type_: EnumType) -> Facts:
    """As get_enums() gives them."""
    return {**_name_facts(type_.name), "labels": list(type_.values)}


def domain_facts(domain: Domain, dialect: Any) -> Facts:
    """As get_domains() gives them: the type without its width, and conditions in the script's words."""
    built = build_column(domain.value)
    formatted = format_type(dialect.type_compiler_instance.process(built.type))
    text = dialect.ddl_compiler(dialect, None).get_column_default_string(built)
    return {
        **_name_facts(domain.name),
        "type": formatted.partition("(")[0],
        "nullable": domain.value.nullable,
        "default": text and normal_default(text, formatted),
        "constraints": sorted(_conditions(domain, dialect), key=lambda each: str(each["name"])),
        "collation": domain.collation or ("default" if isinstance(built.type, sa.String) else None),
        "collation_schema": None,
    }


def _conditions(domain: Domain, dialect: Any) -> Iterator[Facts]:
    """Those without a name are named by the server, one after another."""
    names = (object_name(domain.name.name, "", f"check{number or ''}") for number in count())
    for check in domain.checks:
        yield {"name": check.name or next(names), "check": expression(check.sqltext, dialect)}


def _name_facts(name: Name) -> Facts:
    return {"name": name.name, "schema": name.schema or "public", "visible": name.schema in (None, "public")}
