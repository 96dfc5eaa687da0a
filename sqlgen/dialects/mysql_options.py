"""The options of a MySQL table, for one that stands."""

from collections.abc import Mapping
from typing import Any

_CHARACTER_SET = ("charset", "default charset", "character set", "default character set")
_COLLATION = ("collate", "default collate")


def split_options(options: Mapping[str, Any]) -> tuple[str, dict[str, Any]]:
    """The character set as CONVERT TO takes it, which recodes what the columns hold, and the other options.

    https://dev.mysql.com/doc/refman/8.4/en/alter-table.html#alter-table-character-set
    """
    said = {_words(key): value for key, value in options.items()}
    charset = next((f"CHARACTER SET {said[key]}" for key in _CHARACTER_SET if key in said), "")
    collation = next((f"COLLATE {said[key]}" for key in _COLLATION if key in said), "")
    if collation and not charset:
        charset = f"CHARACTER SET {collation.removeprefix('COLLATE ').partition('_')[0]}"
    others = {key: value for key, value in options.items() if _words(key) not in _CHARACTER_SET + _COLLATION}
    return f"{charset} {collation}".strip(), others


def _words(key: str) -> str:
    """`mysql_default_charset` in MySQL's own words."""
    return key.partition("_")[2].replace("_", " ").lower()
