"""The table of the README: what was measured, a row for each history and dialect."""

from collections.abc import Iterable, Iterator

from tests.histories.measure import Count, Measured

BEGIN, END = "<!-- histories -->", "<!-- /histories -->"

_HEAD = """\
| history | revisions | dialect | compiled | refused | upgrades run | equal | downgrades run | equal |
|---|---|---|---|---|---|---|---|---|
"""


def table(measured: Iterable[Measured]) -> str:
    """In Markdown, with a list below it of what was refused and what could not be compared."""
    every = list(measured)
    notes = "".join(f"- {note}\n" for each in every for note in _notes(each))
    return _HEAD + "".join(map(_row, every)) + (f"\n{notes}" if notes else "")


def _row(each: Measured) -> str:
    first = (each.history, each.revisions, each.dialect, each.compiled, len(each.refused))
    return "".join(f"| {cell} " for cell in (*first, *_cells(each.up), *_cells(each.down))) + "|\n"


def _cells(count: Count) -> tuple[str, str]:
    return (str(count.ran), f"{count.equal} of {count.compared}") if count.ran else ("-", "-")


def _notes(each: Measured) -> Iterator[str]:
    yield from (f"{each.history}, {each.dialect}, refused: `{sentence}`" for sentence in each.refused)
    if each.online_stops_at:
        yield f"{each.history}, {each.dialect}: Alembic online stops at {each.online_stops_at}"


def inserted(page: str, text: str) -> str:
    """The page with the text between the two marks."""
    before, begin, rest = page.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not end:
        raise ValueError(f"the page has no {BEGIN} with {END} behind it")
    return f"{before}{begin}\n{text}{end}{after}"
