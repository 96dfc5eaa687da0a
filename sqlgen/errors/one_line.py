"""Text for a place that has one line: whatever a message, a path or a name holds, it stays there and can be seen."""

import re

_BREAKS = re.compile(r"[\t\n\v\f\r\x85\u2028\u2029]+")
_UNSEEN = re.compile(
    r"[\x00-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    r"\ud800-\udfff\U000e0000-\U000e0fff]"
)
"""Control characters, marks of direction, invisible characters, halves of a pair. They are listed because what
`str.isprintable` calls so grows with each Unicode release, and the same input must give the same bytes."""


def one_line(text: str) -> str:
    """The text on one line: a line break becomes a space, and what no eye would see is spelled `<U+202E>`."""
    if text.isascii() and text.isprintable():
        return text.strip()
    return _UNSEEN.sub(lambda unseen: f"<U+{ord(unseen[0]):04X}>", _BREAKS.sub(" ", text.strip()))


def is_one_line(text: str) -> bool:
    """Whether the text can be shown as it is."""
    return not _BREAKS.search(text) and not _UNSEEN.search(text)
