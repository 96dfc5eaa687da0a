"""A column that somebody has changed by hand: a MODIFY that would take that away is refused, and names it."""

from collections.abc import Iterator
from functools import partial

from tests.faults.files import Which, compiled
from tests.faults.ground import Ground
from tests.faults.mysql.stand import NAMES, stand
from tests.faults.promise import Promise, Trial, Try

By = tuple[Which, int, str, str, str]
"""A history, the number of its file, the step that says a column anew, the column, and its definition before that."""

_SAYS = """INTEGER{} COMMENT 'the client''s "age"'"""
_YEARS: By = ("contract", 1, "-- 3.", "account.years", _SAYS)
_EMAIL: By = ("example", 2, "-- 3.", "account.email", "VARCHAR(254){}")
_BIO: By = ("example", 3, "-- 1.", "account.description", "VARCHAR(200){}")

_BY_HAND: tuple[tuple[str, By, str], ...] = (
    ("DEFAULT", _YEARS, " DEFAULT 7"),
    ("COMMENT", (*_YEARS[:4], "INTEGER{}"), " COMMENT 'somebody''s own'"),
    ("INVISIBLE", _YEARS, " INVISIBLE"),
    ("STORED GENERATED", _YEARS, " AS (1) STORED"),
    ("DEFAULT, INVISIBLE", _YEARS, " DEFAULT 7 INVISIBLE"),
    ("COLLATE utf8mb4_bin", _EMAIL, " COLLATE utf8mb4_bin"),
    ("NOT NULL", _BIO, " NOT NULL"),
    ("NOT NULL, DEFAULT, COMMENT", _BIO, " NOT NULL DEFAULT 'none' COMMENT 'none'"),
)
"""What the refusal names, where, and what is put into the definition."""


def trials(place: str) -> Iterator[Trial]:
    for lost, by, change in _BY_HAND:
        for options in ((), ("--force",)):
            run = partial(_refused, lost, by, change, options)
            yield Trial(f"{by[3]} {lost} {''.join(options)}".strip(), run)


def _refused(lost: str, by: By, change: str, options: tuple[str, ...], ground: Ground) -> Iterator[Try]:
    """Changed while the file stands still before the step. What no step says anew may be changed."""
    which, number, step, column, definition = by
    alter = f"ALTER TABLE account MODIFY {column.partition('.')[2]} "
    with stand(ground, compiled(which, ground.place), number) as here:
        assert not here.run(here.file.text.partition(f"\n{step}")[0])
        (before,) = here.database.query("SHOW CREATE TABLE account")
        here.database.query(alter + definition.format(change))
        (changed,) = here.database.query("SHOW CREATE TABLE account")
        assert changed != before
        said, wanted = here.run(here.file.text, *options), f"sqlgen: {column} was changed by hand, this step would"
        yield Try("refused", "" if f"{wanted} take away its {lost};" in said else f"does not say so: {said}")
        (found,) = here.database.query("SHOW CREATE TABLE account")
        yield Try("as it was", "" if found == changed else f"the change by hand is gone: {found}")
        here.database.query(alter + _definition(before[1], column))
        yield Try("when it is undone", here.again())


def _definition(made: str, column: str) -> str:
    """What the server says of a column in SHOW CREATE TABLE."""
    begin = f"  `{column.partition('.')[2]}` "
    return next(line for line in made.splitlines() if line.startswith(begin)).removeprefix(begin).rstrip(",")


PROMISE = Promise(
    name="mysql_changed_by_hand",
    sentence="A column changed by hand: a MODIFY that would lose an attribute is refused and names it, before it runs",
    places=NAMES,
    trials=trials,
    quick=2,
)
