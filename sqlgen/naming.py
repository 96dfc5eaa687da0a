"""The setting `naming_convention`: a table of patterns, which name what a script leaves unnamed."""

import re
from collections.abc import Mapping

from sqlgen.settings import Layer

KINDS = ("ix", "uq", "ck", "fk", "pk")
"""Indexes, unique constraints, checks, foreign and primary keys, as SQLAlchemy calls them."""

_COLUMN = r"(?:referred_)?column_(?:\d+|0_?N)_(?:name|label|key)"
_TOKEN = re.compile(rf"table_name|referred_table_name|constraint_name|{_COLUMN}")
"""https://docs.sqlalchemy.org/en/20/core/metadata.html#sqlalchemy.schema.MetaData.params.naming_convention"""


def read_naming_convention(layer: Layer, key: str) -> Mapping[str, str]:
    """Raises SettingInvalid for what SQLAlchemy would not understand, before a script asks for a name."""
    given = layer.raw(key)
    if not isinstance(given, dict):
        raise layer.invalid(
            key, f'a table is expected, as {{ uq = "uq_%(table_name)s_%(column_0_name)s" }}, not {given!r}'
        )
    for kind, pattern in given.items():
        if kind not in KINDS:
            raise layer.invalid(key, f"{', '.join(KINDS)} are what it can name, not {kind}")
        _check(layer, key, kind, pattern)
    return dict(given)


def _check(layer: Layer, key: str, kind: str, pattern: object) -> None:
    if not isinstance(pattern, str):
        raise layer.invalid(key, f"the pattern of {kind} is a string, not {pattern!r}")
    tokens = re.findall(r"%\(([^)]*)\)s", pattern)
    for token in tokens:
        if not _TOKEN.fullmatch(token):
            raise layer.invalid(key, f"the pattern of {kind} has %({token})s, which SQLAlchemy does not know")
    if "%" in re.sub(r"%\([^)]*\)s|%%", "", pattern):
        raise layer.invalid(key, f"the pattern of {kind} has a % that begins no %(...)s; a plain one is written %%")
