"""A table that was changed by hand: SQLite's rebuild refuses it and says what no revision has made; views stay."""

import re
from collections.abc import Iterator
from functools import partial

from tests.faults.digest import difference, digest
from tests.faults.files import Which, compiled
from tests.faults.ground import Ground
from tests.faults.promise import Promise, Trial, Try

_HISTORIES: tuple[Which, ...] = ("example", "contract", "generated")

_REBUILT = re.compile(r"ALTER TABLE _sqlgen_(\w+) RENAME TO \1;")

_CHANGES = {
    "a column": "ALTER TABLE {} ADD COLUMN by_hand INTEGER",
    "an index": "CREATE INDEX by_hand ON {} (id)",
    "a trigger": "CREATE TRIGGER by_hand AFTER INSERT ON {} BEGIN SELECT 1; END",
}

_VIEW = "CREATE VIEW by_hand AS SELECT id FROM {}"


def trials(place: str) -> Iterator[Trial]:
    for which in _HISTORIES:
        for number, file in enumerate(compiled(which, place).every):
            if tables := _REBUILT.findall(file.text):
                run = partial(_run, which=which, number=number, tables=tables)
                yield Trial(f"{which}, {file.name} rebuilds {', '.join(tables)}", run)


def _run(ground: Ground, which: Which, number: int, tables: list[str]) -> Iterator[Try]:
    files = compiled(which, ground.place)
    there = [table for table in tables if f"CREATE TABLE {table} " not in files.every[number].text]
    for table in there:
        for what, change in _CHANGES.items():
            with ground.at(files, number) as database:
                database.query(change.format(table))
                before = digest(database)
                done = database.run_sql(files.every[number].text)
                named = "by_hand" in done.stderr and done.returncode
                told = "" if named else f"does not refuse it by name: {done.stderr}"
                yield Try(f"{what} of {table}", told or difference(before, digest(database)))
        with ground.at(files, number) as database:
            database.query(_VIEW.format(table))
            done = database.run_sql(files.every[number].text)
            database.query("SELECT * FROM by_hand")
            yield Try(f"a view of {table}", done.stderr if done.returncode else "")


PROMISE = Promise(
    name="by_hand",
    sentence="Tables changed by hand: a rebuild refuses a column, index or trigger that no revision made, and names it",
    places=("sqlite",),
    trials=trials,
    quick=5,
)
