"""The figures as a block of the README: ratios, which say the same on another machine."""

from collections.abc import Iterable

from benchmarks.growth import Grown
from benchmarks.trials import Outcome

MARK = "bench"

HEAD = """\
| at {revisions:,} revisions | beside | times as fast | to reach |
|---|---|---|---|
"""

GROWTH = """\
| revisions | branches | times as fast as three `alembic upgrade base:heads --sql` | CPU time a revision | memory |
|---|---|---|---|---|
"""


def block(command: str, revisions: int, outcomes: Iterable[Outcome], sizes: Iterable[Grown]) -> str:
    """Both tables, and how they were made."""
    text = f"Ratios of CPU time, as `{command}` has measured them.\n\n"
    text += HEAD.format(revisions=revisions) + "".join(map(_row, outcomes))
    return text + "\n" + growth(list(sizes))


def growth(sizes: list[Grown]) -> str:
    """The time of a revision is relative to that in the first history of the table."""
    return GROWTH + "".join(_size(each, sizes[0]) for each in sizes)


def _row(outcome: Outcome) -> str:
    trial = outcome.trial
    return f"| {trial.work} | {trial.beside} | {outcome.ratio:.1f} | {trial.reach:g} |\n"


def _size(each: Grown, first: Grown) -> str:
    share = each.ours / each.revisions / (first.ours / first.revisions)
    ratio = each.theirs / each.ours
    return f"| {each.revisions:,} | {each.branches:,} | {ratio:.2f} | {share:.2f} | {each.memory:.0f} MiB |\n"
