"""A column that somebody has changed by hand: a MODIFY that would take that away is refused, and names it."""

from collections.abc import Iterator
from functools import partial

from tests.faults.files import compiled
from tests.faults.ground import Ground
from tests.faults.mysql.stand import NAMES, Stand, stand
from tests.faults.promise import Promise, Trial, Try

_YEARS = "ALTER TABLE account MODIFY years INTEGER"
_BY_HAND = {
    "DEFAULT": f"{_YEARS} DEFAULT 7 COMMENT 'the client''s \"age\"'",
    "COMMENT": f"{_YEARS} COMMENT 'somebody''s own'",
    "INVISIBLE": f"{_YEARS} INVISIBLE COMMENT 'the client''s \"age\"'",
    "STORED GENERATED": f"{_YEARS} AS (1) STORED COMMENT 'the client''s \"age\"'",
    "DEFAULT, COMMENT": f"{_YEARS} DEFAULT 7 COMMENT 'it''s'",
}
"""What is done to the contract's column before its MODIFY, by the attributes that the refusal names."""

_STEP = "-- 3. Make account.years NOT NULL\n"


def trials(place: str) -> Iterator[Trial]:
    for lost, change in _BY_HAND.items():
        for options in ((), ("--force",)):
            run = partial(_refused, lost=lost, change=change, options=options)
            yield Trial(f"{lost} {''.join(options)}".strip(), run)


def _refused(ground: Ground, lost: str, change: str, options: tuple[str, ...]) -> Iterator[Try]:
    """Changed while the file stands still before its third step. What the step does not touch may be changed."""
    with stand(ground, compiled("contract", ground.place), 1) as here:
        before, _ = here.file.text.split(_STEP)
        assert not here.run(before)
        here.database.query(change)
        yield Try("refused", _complaint(here, lost, options))
        yield Try("as it was", "" if _is_there(here, change) else "the change by hand is gone")
        here.database.query(f"{_YEARS} COMMENT 'the client''s \"age\"'")
        yield Try("when it is undone", here.again())


def _complaint(here: Stand, lost: str, options: tuple[str, ...]) -> str:
    said = here.run(here.file.text, *options)
    wanted = f"sqlgen: account.years was changed by hand, this step would take away its {lost};"
    return "" if wanted in said else f"does not say {wanted!r}: {said}"


def _is_there(here: Stand, change: str) -> bool:
    """Whether the change, made again, changes nothing."""
    made = here.database.query("SHOW CREATE TABLE account")
    here.database.query(change)
    return made == here.database.query("SHOW CREATE TABLE account")


PROMISE = Promise(
    name="mysql_changed_by_hand",
    sentence="A column changed by hand: a MODIFY that would lose an attribute is refused and names it, before it runs",
    places=NAMES,
    trials=trials,
    quick=2,
)
