"""What a generated file is called: number, revision, slug and direction."""

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlgen.scripts.script import Direction

SLUG_LENGTH = 40
"""Where Alembic cuts the slug of a revision script (`truncate_slug_length`)."""


def file_name(number: int, revision: str, message: str, direction: "Direction") -> str:
    """`0002_3f2a91c07d4e_add_years_to_account.upgrade.sql`.

    The number alone makes the name unique, so that a revision or a message may lose what a file system cannot hold.
    """
    parts = (f"{number:04d}", re.sub(r"[^A-Za-z0-9_.-]+", "_", revision), slug(message))
    return "_".join(part for part in parts if part) + f".{direction}.sql"


def slug(message: str) -> str:
    """The message's words in lower-case ASCII, joined by `_` and cut at a word; empty if it has none."""
    words = "_".join(re.findall("[a-z0-9]+", _plain_letters(message).lower()))
    return words if len(words) <= SLUG_LENGTH else words[:SLUG_LENGTH].rsplit("_", 1)[0]


def is_file_name(name: str) -> bool:
    """Whether this names a file in the folder at hand: what a damaged manifest says must not lead out of it."""
    return name not in {"", ".", ".."} and not re.search(r'[/\\:*?"<>|\0]', name)


def _plain_letters(text: str) -> str:
    """The text with `é` as `e`; letters of other scripts stay, and separate words."""
    if text.isascii():
        return text
    return "".join(char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char))
