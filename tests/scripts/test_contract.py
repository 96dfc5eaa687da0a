"""The files written by hand are printed to the byte."""

from pathlib import PurePosixPath

import pytest

from sqlgen.scripts import Script, render
from tests.scripts.contract import DEVIATIONS, FORMAT, LOCK_FACTS, contract
from tests.scripts.deviation import Deviation
from tests.scripts.dialects import ALL
from tests.scripts.story import STORY

DIALECTS = {dialect.name: dialect for dialect in ALL}
FILES = [
    (f"{name}/{script.number:04}_{PurePosixPath(script.source).stem}.{script.direction}.sql", name, script)
    for name, story in STORY.items()
    for script in story
]


@pytest.mark.parametrize(("path", "dialect", "script"), FILES, ids=[path for path, *_ in FILES])
def test_file(path: str, dialect: str, script: Script) -> None:
    assert render(script, DIALECTS[dialect]).text == contract(path)


def test_every_file_is_compared() -> None:
    files = {path.relative_to(FORMAT).as_posix() for path in FORMAT.rglob("*.sql")}
    assert files - {path for path, *_ in FILES} == {"sqlite/fixture_after_0001.sql"}


def test_every_lock_fact_is_there() -> None:
    lines = {line for path in FORMAT.rglob("*.sql") for line in path.read_text(encoding="utf-8").splitlines()}
    assert set(LOCK_FACTS) <= lines


@pytest.mark.parametrize("deviation", DEVIATIONS, ids=lambda deviation: deviation.files)
def test_every_deviation_is_one(deviation: Deviation) -> None:
    files = [*FORMAT.glob(deviation.files)]
    assert files
    for file in files:
        assert file.read_text(encoding="utf-8").count(deviation.written) == 1
