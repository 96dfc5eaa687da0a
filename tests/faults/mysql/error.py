"""An error in mid-file, told to stop at it or not: when the cause is mended, the file goes on where it stopped."""

import re
from collections.abc import Iterator
from functools import partial

from tests.faults.files import Which, compiled
from tests.faults.ground import Ground
from tests.faults.mysql.stand import NAMES, Stand, stand
from tests.faults.promise import Promise, Trial, Try

_EVERY: dict[Which, int] = {"contract": 1, "example": 4}
"""Of how many files one is tried."""

_OPTIONS: tuple[tuple[str, ...], ...] = ((), ("--force",))

_STEP = re.compile(r'^(-- \d+\. .*)\n(?:--.*\n)*SET @sqlgen = "', re.MULTILINE)
"""Where a step begins, whose statement can be put wrong."""

_SHORT = "lock_wait_timeout = 1, innodb_lock_wait_timeout = 1;"


def trials(place: str) -> Iterator[Trial]:
    for which in _EVERY:
        for number, file in [*enumerate(compiled(which, place).every)][:: _EVERY[which]]:
            for options in _OPTIONS[: 1 if which == "example" and file.direction == "downgrade" else 2]:
                name = f"{which}, {file.name} {''.join(options)}".strip()
                if _STEP.search(file.text):
                    yield Trial(f"{name}, a wrong statement", partial(_wrong, which, number, options))
                if "CREATE TABLE" in file.text and file.direction == "upgrade":
                    yield Trial(f"{name}, a table in the way", partial(_in_the_way, which, number, options))
                if which == "contract" and number > 0 and "account" in file.text:
                    yield Trial(f"{name}, a lock that is not given", partial(_locked, number, options))


def _wrong(which: Which, number: int, options: tuple[str, ...], ground: Ground) -> Iterator[Try]:
    """One step after another is wrong, so that each run comes one step further."""
    with stand(ground, compiled(which, ground.place), number) as here:
        for step in _STEP.finditer(here.file.text):
            said = here.run(f"{here.file.text[: step.end()]}WRONG {here.file.text[step.end() :]}", *options)
            yield Try(step[1], "" if "error" in said.lower() and _is_unfinished(here) else f"goes on: {said}")
        yield Try("mended", here.again())


def _in_the_way(which: Which, number: int, options: tuple[str, ...], ground: Ground) -> Iterator[Try]:
    with stand(ground, compiled(which, ground.place), number) as here:
        for table in re.findall(r'^SET @sqlgen = "CREATE TABLE (\w+) \(', here.file.text, re.MULTILINE):
            here.database.query(f"CREATE TABLE {table} (in_the_way INTEGER)")
            said = here.run(here.file.text, *options)
            yield Try(table, "" if "already exists" in said and _is_unfinished(here) else f"goes on: {said}")
            here.database.query(f"DROP TABLE {table}")
        yield Try("mended", here.again())


def _locked(number: int, options: tuple[str, ...], ground: Ground) -> Iterator[Try]:
    """Waiting for a full `lock_wait_timeout`, here of a second; the application has the table."""
    with stand(ground, compiled("contract", ground.place), number) as here:
        hasty = here.file.text.replace("lock_wait_timeout = 60;", _SHORT)
        assert hasty != here.file.text
        with here.database.engine.connect() as connection:
            connection.exec_driver_sql("SELECT * FROM account FOR UPDATE").close()
            done = here.database.run_sql(hasty, *options)
        timed_out = "Lock wait timeout exceeded" in done.stderr
        yield Try("locked", "" if timed_out or not done.returncode else f"no such error: {done.stderr}")
        yield Try("given", here.again())


def _is_unfinished(here: Stand) -> bool:
    return here.database.query("SELECT COUNT(*) FROM alembic_version_step") == [(1,)]


PROMISE = Promise(
    name="mysql_error",
    sentence="An error in mid-file (a wrong statement, a table in the way, no lock): mended, it goes on there",
    places=NAMES,
    trials=trials,
    quick=4,
)
