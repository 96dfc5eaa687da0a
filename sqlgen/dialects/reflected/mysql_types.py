"""Types as MySQL and MariaDB show them: https://dev.mysql.com/doc/refman/8.4/en/show-create-table.html."""

import re
from collections.abc import Callable

_PARTS = re.compile(r"(NATIONAL \w+|DOUBLE PRECISION|\w+)\s*(?:\((.*)\))?(.*)", re.DOTALL | re.IGNORECASE)
"""A printed type: its name, its arguments, and what follows."""

_NAMES = {
    "integer": "int",
    "bool": "tinyint",
    "boolean": "tinyint",
    "numeric": "decimal",
    "dec": "decimal",
    "fixed": "decimal",
    "real": "double",
    "double precision": "double",
    "national char": "char",
    "national varchar": "varchar",
    "nchar": "char",
    "nvarchar": "varchar",
}
"""https://dev.mysql.com/doc/refman/8.4/en/other-vendor-data-types.html"""

_DEFAULT_ARGUMENTS = {"decimal": "10,0", "char": "1", "bit": "1", "binary": "1"}

_WIDTHS = {"tinyint": 4, "smallint": 6, "mediumint": 9, "int": 11, "bigint": 20}
"""MariaDB still shows how wide an integer prints; without a sign it is one less, but for bigint."""

_TEXTS = {
    "text": ("tinytext", "text", "mediumtext", "longtext"),
    "blob": ("tinyblob", "blob", "mediumblob", "longblob"),
}
_SIZES = (2**8, 2**16, 2**24, 2**32)
_BYTES_PER_CHARACTER = 4
"""Of utf8mb4: TEXT(500) is the smallest type that holds 500 characters of it."""


def mysql_type(printed: str) -> str:
    """MySQL, which shows no width of an integer but tinyint(1)'s."""
    return _normal(printed, lambda name, width, _: f"{name}(1)" if (name, width) == ("tinyint", "1") else name)


def mariadb_type(printed: str) -> str:
    """MariaDB, whose JSON is a text with a condition: https://mariadb.com/kb/en/json/."""
    if printed.upper() == "JSON":
        return "longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin"
    return "year(4)" if printed.upper() == "YEAR" else _normal(printed, _with_width)


def _with_width(name: str, width: str, rest: str) -> str:
    default = _WIDTHS[name] - ("unsigned" in rest and name != "bigint")
    return f"{name}({width or default})"


def _normal(printed: str, integer: Callable[[str, str, str], str]) -> str:
    match = _PARTS.fullmatch(printed)
    if match is None:
        return printed
    said, arguments, rest = match[1].lower(), match[2] or "", _rest(match[3])
    if re.fullmatch(r"[\d, ]+", arguments):
        arguments = arguments.replace(" ", "")
    name = _NAMES.get(said, said)
    if said in ("bool", "boolean"):
        arguments = "1"
    if name in _WIDTHS:
        return integer(name, arguments, rest) + rest
    return _sized(name, arguments) + rest


def _sized(name: str, arguments: str) -> str:
    """The name with its arguments, or the name that they choose."""
    if name in _TEXTS and arguments:
        size = int(arguments) * (_BYTES_PER_CHARACTER if name == "text" else 1)
        return next(fits for fits, limit in zip(_TEXTS[name], _SIZES, strict=True) if size < limit)
    if name == "float" and arguments.isdigit():
        return "float" if int(arguments) <= 24 else "double"
    if name == "decimal" and arguments.isdigit():
        arguments += ",0"
    arguments = arguments or _DEFAULT_ARGUMENTS.get(name, "")
    return f"{name}({arguments})" if arguments and arguments != "0" else name


def _rest(rest: str) -> str:
    """What follows the type: a collation brings its character set, and the other way round."""
    rest = rest.replace('"', "").replace("`", "").strip()
    collation = re.search(r"COLLATE (\w+)", rest)
    if collation and "CHARACTER SET" not in rest:
        rest = f"CHARACTER SET {collation[1].partition('_')[0]} {rest}"
    rest = f" {rest}" if rest else ""
    return re.sub(r"\b(UNSIGNED|ZEROFILL)\b", lambda word: word[0].lower(), rest)
