"""Two dialects beside each other as markdown, for the page of a merge request."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sqlgen.errors import one_line

if TYPE_CHECKING:
    from sqlgen.beside import Beside, Comparison, Pair


def markdown(comparison: "Comparison") -> str:
    """A heading for each revision, a paragraph for each operation, a block for each dialect's statements."""
    one, other = comparison.dialects
    paragraphs = [f"# {one} beside {other}"]
    for each in comparison.revisions:
        paragraphs += _revision(each, comparison.dialects)
    return "\n\n".join(paragraphs) + "\n"


def _revision(each: "Beside", dialects: tuple[str, str]) -> Iterator[str]:
    revision = each.revision
    yield f"## {_plain(f'{revision.revision} {revision.message}')}"
    yield f"{each.direction}, {_code(revision.source)}"
    yield from (f"no {each.direction} on {dialect}: {_plain(why)}" for dialect, why in each.refused.items())
    for pair in each.pairs:
        yield from _pair(pair, dialects)


def _pair(pair: "Pair", dialects: tuple[str, str]) -> Iterator[str]:
    yield f"**{_plain(pair.title)}**"
    if pair.same:
        yield f"both:\n\n{_block(pair.said.statements)}"
        return
    only = "" if pair.one and pair.other else "only "
    for dialect, side in zip(dialects, (pair.one, pair.other), strict=True):
        if side:
            yield f"{only}{dialect}:\n\n{_block(side.statements)}"


def _plain(text: str) -> str:
    """Text that stands for itself: https://spec.commonmark.org/0.31.2/#backslash-escapes"""
    return re.sub(r"([\\`*_\[\]<>&#|~!$])", r"\\\1", one_line(text)).strip()


def _code(text: str) -> str:
    fence = _fence(text, 1)
    return f"{fence} {text} {fence}" if len(fence) > 1 else f"`{text}`"


def _block(statements: tuple[str, ...]) -> str:
    sql = "\n".join(statements)
    fence = _fence(sql, 3)
    return f"{fence}sql\n{sql}\n{fence}"


def _fence(text: str, least: int) -> str:
    """More backticks than stand together anywhere in the text."""
    return "`" * max(least, *(len(run) + 1 for run in re.findall("`+", text)), 0)
