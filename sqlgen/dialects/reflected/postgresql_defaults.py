"""Defaults as PostgreSQL's pg_get_expr() spells them: src/backend/utils/adt/ruleutils.c, get_const_expr.

Constants, casts of them and the clock are known. Any other expression is shown in the script's own words.
"""

import re

from sqlgen.dialects.reflected.postgresql_types import format_type, label

_STRING = re.compile(r"'(?:[^']|'')*'")
_CAST = re.compile(r"('(?:[^']|'')*'|NULL)::(?:public\.)?([\w ]+(?:\([\d, ]*\))?(?:\[\])?)", re.IGNORECASE)
_SQL_CAST = re.compile(r"CAST\s*\(\s*('(?:[^']|'')*'|NULL) AS ([\w ]+(?:\([\d, ]*\))?(?:\[\])?)\s*\)", re.IGNORECASE)
_NUMBER = re.compile(r"([+-]?)\s*(\d+(?:\.\d*)?|\.\d+)")
_CLOCK = re.compile(
    r"(?:CURRENT_(?:TIMESTAMP|DATE|TIME|USER|ROLE|SCHEMA|CATALOG)|LOCALTIME|LOCALTIMESTAMP|SESSION_USER)(?:\(\d\))?",
    re.IGNORECASE,
)
_CALL = re.compile(r"(\w+(?:\.\w+)?)\(\)")
_SEQUENCE = re.compile(r"nextval\(('[^']*')(?:::regclass)?\)", re.IGNORECASE)
_TRUE = ("t", "tr", "tru", "true", "y", "ye", "yes", "on", "1")
_INTEGER_LIMIT, _BIGINT_LIMIT = 2**31, 2**63


def normal_default(text: str, type_: str) -> str | None:
    """The default of a column of this type, spelled by format_type()."""
    text = _without_parentheses(text.strip())
    if text.upper() == "NULL":
        return f"NULL::{label(type_)}" if "(" in type_ else None  # kept only where it is cut to the type's width
    if _STRING.fullmatch(text):
        return _constant(text, type_)
    if cast := _CAST.fullmatch(text) or _SQL_CAST.fullmatch(text):
        value, cast_type = cast[1], format_type(cast[2])
        return _constant(value, cast_type) if value.startswith("'") else f"NULL::{label(cast_type)}"
    if number := _NUMBER.fullmatch(text):
        return _number(number[1], number[2])
    if sequence := _SEQUENCE.fullmatch(text):
        return f"nextval({sequence[1]}::regclass)"
    return _word(text)


def _word(text: str) -> str:
    if text.lower() in ("true", "false"):
        return text.lower()
    if _CLOCK.fullmatch(text):
        return text.upper()
    return text.lower() if _CALL.fullmatch(text) else text


def _without_parentheses(text: str) -> str:
    inside = re.fullmatch(r"\(([^()]*(?:\([^()]*\)[^()]*)*)\)", text)
    return inside[1] if inside and _is_simple(inside[1]) else text


def _is_simple(text: str) -> bool:
    return any(form.fullmatch(text) for form in (_STRING, _CAST, _NUMBER, _CLOCK, _CALL))


def _constant(quoted: str, type_: str) -> str:
    """A string read as a value of the type. Only some types show a value without quotes and type."""
    value = quoted[1:-1]
    if type_ == "boolean":
        return "true" if value.strip().lower() in _TRUE else "false"
    if type_ == "integer" and re.fullmatch(r"\d+", value):
        return str(int(value))
    if type_.startswith("numeric") and re.fullmatch(r"\d+\.\d*", value):
        return value
    return f"{quoted}::{label(type_)}"


def _number(sign: str, digits: str) -> str:
    """A number by itself has the smallest type that holds it; with a sign it is shown in quotes."""
    negative = "-" if sign == "-" else ""
    kind = "numeric" if not digits.isdigit() or int(digits) >= _BIGINT_LIMIT else "integer"
    if kind == "integer" and int(digits) >= _INTEGER_LIMIT:
        kind, negative = "bigint", negative or "+"
    return f"'{negative.strip('+')}{digits}'::{kind}" if negative else digits
