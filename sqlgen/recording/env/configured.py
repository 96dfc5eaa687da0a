"""What `context.configure()` says, taken into the environment of the recordings."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import URL

from sqlgen.errors import ArgumentUnknown
from sqlgen.errors.env import EnvArgumentInvalid
from sqlgen.recording.environment import Environment
from sqlgen.version_name import fault

_OF_THE_FILES = {
    # what the files are made by, and how Alembic would connect, write and begin
    *("connection", "url", "dialect_name", "dialect_opts", "transactional_ddl", "transaction_per_migration"),
    *("output_buffer", "output_encoding", "starting_rev", "tag", "literal_binds"),
    *("version_table", "version_table_schema", "version_table_pk", "target_metadata", "on_version_apply"),
    *("mssql_batch_separator", "oracle_batch_separator"),
}
_OF_AUTOGENERATE = {
    *("template_args", "render_as_batch", "include_name", "include_object", "include_schemas", "compare_type"),
    *("compare_server_default", "render_item", "process_revision_directives", "upgrade_token", "downgrade_token"),
    *("alembic_module_prefix", "sqlalchemy_module_prefix", "user_module_prefix", "autogenerate_plugins"),
}
KNOWN = tuple(sorted(_OF_THE_FILES | _OF_AUTOGENERATE))
"""https://alembic.sqlalchemy.org/en/latest/api/runtime.html#alembic.runtime.environment.EnvironmentContext.configure"""


def unknown(given: Mapping[str, Any]) -> list[ArgumentUnknown]:
    return [ArgumentUnknown(name, KNOWN) for name in given if name not in KNOWN]


def configured(before: Environment, given: Mapping[str, Any]) -> Environment:
    """The environment as this call has it. What the settings say stays. Raises EnvArgumentInvalid."""
    said: dict[str, Any] = {
        "version_table": _name("version_table", given.get("version_table", "alembic_version")),
        "version_table_schema": _schema(given.get("version_table_schema")),
        "version_table_pk": bool(given.get("version_table_pk", True)),
        "naming_convention": _convention(given.get("target_metadata")),
    }
    free = {name: value for name, value in said.items() if name not in before.settled}
    called = _functions(given.get("on_version_apply"))
    return replace(before, **free, on_version_apply=called, opts=dict(given), url=_url(given))


def _url(given: Mapping[str, Any]) -> str | None:
    """As Alembic asks for the dialect: of the connection, of the URL, by its name."""
    connection, url = given.get("connection"), given.get("url")
    if connection is not None:
        url = getattr(getattr(connection, "engine", None), "url", None)
    if isinstance(url, URL):
        return f"{url.drivername}://"
    name = url.partition("://")[0] if isinstance(url, str) else given.get("dialect_name")
    return f"{name}://" if name else None


def _name(argument: str, value: object) -> str:
    if not isinstance(value, str) or not value:
        raise EnvArgumentInvalid(argument, f"a name is expected, not {value!r}")
    if wrong := fault(value):
        raise EnvArgumentInvalid(argument, wrong)
    return str(value)


def _schema(value: object) -> str | None:
    return None if value is None or value == "" else _name("version_table_schema", value)


def _convention(metadata: object) -> dict[str, Any]:
    """Of one MetaData: from a list Alembic takes none. https://github.com/sqlalchemy/alembic/blob/rel_1_20_1/alembic/operations/schemaobj.py"""
    if not isinstance(metadata, sa.MetaData):
        return {}
    given = dict(metadata.naming_convention)
    return {} if given == dict(sa.MetaData().naming_convention) else given


def _functions(value: object) -> tuple[Callable[..., Any], ...]:
    functions = () if value is None else tuple(value) if isinstance(value, list | tuple | set) else (value,)
    for each in functions:
        if not callable(each):
            raise EnvArgumentInvalid("on_version_apply", f"a function is expected, not {each!r}")
    return functions
