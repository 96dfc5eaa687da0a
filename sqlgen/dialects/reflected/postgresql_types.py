"""Types as PostgreSQL's format_type() spells them: https://www.postgresql.org/docs/current/datatype.html."""

import re

_PARTS = re.compile(
    r"(?P<name>[\w. ]*?\w)\s*(?:\((?P<arguments>[\d, -]*)\))?(?P<zone> WITH(?:OUT)? TIME ZONE)?"
    r"(?P<late>\s*\(\d+\))?(?P<array>(?:\[\d*\])*)",
    re.IGNORECASE,
)
"""A printed type: its name, its arguments, a time's zone, an interval's late precision, and the array's brackets."""

_NAMES = {
    "varchar": "character varying",
    "char": "character",
    "varbit": "bit varying",
    "int": "integer",
    "int2": "smallint",
    "int4": "integer",
    "int8": "bigint",
    "smallserial": "smallint",
    "serial": "integer",
    "bigserial": "bigint",
    "decimal": "numeric",
    "dec": "numeric",
    "float8": "double precision",
    "float4": "real",
    "bool": "boolean",
}

_ONE = ("character", "bit")
"""Types that are one wide where no width is said."""


def format_type(printed: str) -> str:
    """`VARCHAR(50)` as `character varying(50)`; what is quoted or unknown stays as it is."""
    match = _PARTS.fullmatch(printed)
    if match is None:
        return printed
    name = _NAMES.get(match["name"].lower(), match["name"].lower())
    arguments = re.sub(r"\s", "", match["arguments"] or match["late"] or "").strip("()")
    name, arguments = _implied(name, arguments)
    zone = _zone(name, match["zone"])
    brackets = "[]" if match["array"] else ""  # the server keeps no number of dimensions
    return f"{name}{f'({arguments})' if arguments else ''}{zone}{brackets}"


def _implied(name: str, arguments: str) -> tuple[str, str]:
    """What the server makes of arguments that were left out, or that choose the type."""
    if name == "float":
        return ("real" if arguments and int(arguments) <= 24 else "double precision"), ""
    if name == "numeric" and arguments.isdigit():
        return name, f"{arguments},0"
    return name, arguments or ("1" if name in _ONE else "")


def _zone(name: str, zone: str | None) -> str:
    if name in ("timestamptz", "timetz"):
        return ""
    return (zone or " without time zone").lower() if name in ("timestamp", "time") else ""


def label(formatted: str) -> str:
    """The type as it stands behind `::`, without its width."""
    bare = re.sub(r"\([\d,]*\)", "", formatted)
    return {"character": "bpchar", "bit": '"bit"'}.get(bare, bare)
