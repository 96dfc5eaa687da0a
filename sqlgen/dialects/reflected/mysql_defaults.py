"""Defaults as MySQL and MariaDB show them.

What is a constant or the clock is known. Any other expression is shown in the script's own words, where the server has
its own way with names, strings and parentheses.
"""

import re
from decimal import ROUND_HALF_UP, Decimal

_CLOCK = re.compile(r"\(?(?:now|current_timestamp|localtime|localtimestamp)(?:\((\d*)\))?(.*?)\)?", re.IGNORECASE)
_CALL = re.compile(r"\w+\([^()]*\)")
_NUMBER = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)")
_BOOLEANS = {"true": "1", "false": "0"}
_NUMERIC = ("tinyint", "smallint", "mediumint", "int", "bigint", "decimal", "float", "double", "year")


def mysql_default(text: str, type_: str) -> str:
    """MySQL: a constant in quotes, an expression in parentheses.

    https://dev.mysql.com/doc/refman/8.4/en/data-type-defaults.html
    """
    constant = _constant(text, type_)
    if constant is not None:
        return constant if constant.startswith("'") else f"'{constant}'"
    if text.upper() == "NULL":
        return text
    clock = _CLOCK.fullmatch(text)
    if clock and not text.startswith("("):
        return f"CURRENT_TIMESTAMP{_digits(clock)}{clock[2]}"
    if negative := re.fullmatch(r"\(-\s*([\d.]+)\)", text):
        return f"(-({negative[1]}))"
    return text if _CALL.fullmatch(_stripped(text)) or _NUMBER.fullmatch(_stripped(text)) else f"({text})"


def mariadb_default(text: str, type_: str) -> str:
    """MariaDB: numbers bare, texts in quotes, expressions without parentheses: https://mariadb.com/kb/en/default/."""
    constant = _constant(_stripped(text), type_)
    if constant is not None:
        return constant
    if sequence := re.fullmatch(r"\(?nextval\((.*?)\)\)?", text, re.IGNORECASE):
        return f"nextval(`database`.`{sequence[1].strip('`')}`)"
    clock = _CLOCK.fullmatch(text)
    if clock:
        after = " ON UPDATE current_timestamp()" if "UPDATE" in clock[2].upper() else ""
        return f"current_timestamp({clock[1] or ''}){after}"
    return _stripped(text) if _CALL.fullmatch(_stripped(text)) else text


def _digits(clock: re.Match[str]) -> str:
    return f"({clock[1]})" if clock[1] else ""


def _stripped(text: str) -> str:
    return text[1:-1] if text.startswith("(") and text.endswith(")") else text


def _constant(text: str, type_: str) -> str | None:
    """A constant as a value of the type: a number bare, a text in quotes; None for an expression."""
    if text.upper() == "NULL":
        return None
    value = _BOOLEANS.get(text.lower(), text)
    if re.fullmatch(r"'(?:[^']|'')*'", value) is None and _NUMBER.fullmatch(value) is None:
        return None
    number = value.strip("'")
    if type_.startswith(_NUMERIC) and _NUMBER.fullmatch(number):
        return _number(number, type_)
    return value if value.startswith("'") else f"'{value}'"


def _number(number: str, type_: str) -> str:
    """With as many decimals as the type has, rounded away from zero; a year with its century.

    https://dev.mysql.com/doc/refman/8.4/en/precision-math-rounding.html, .../two-digit-years.html
    """
    scale = re.fullmatch(r"decimal\(\d+,(\d+)\).*", type_)
    if scale:
        return str(Decimal(number).quantize(Decimal(1).scaleb(-int(scale[1])), ROUND_HALF_UP))
    if type_.startswith("year"):
        year = int(number)
        return str(year + (2000 if year < 70 else 1900) if 0 < year < 100 else year)
    return str(int(Decimal(number))) if "int" in type_ else f"{float(number):g}"
