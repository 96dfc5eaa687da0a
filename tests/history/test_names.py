"""What names stand for."""

import pytest

from sqlgen.errors import HistoryError
from sqlgen.history import resolve
from tests.history.conftest import Environment


@pytest.fixture
def line(env: Environment) -> Environment:
    env.revision("1975ea83b712")
    env.revision("3f2a91c07d4e", "1975ea83b712")
    return env


def found(env: Environment, name: str) -> list[str]:
    return [revision.revision for revision in resolve(env.history(), name)]


def complaint(env: Environment, name: str) -> str:
    with pytest.raises(HistoryError) as caught:
        resolve(env.history(), name)
    return str(caught.value)


@pytest.mark.parametrize("name", ["3f2a91c07d4e", "3f2a", "head", "heads"])
def test_a_name_of_one_revision(line: Environment, name: str) -> None:
    assert found(line, name) == ["3f2a91c07d4e"]


def test_base_is_before_every_revision(line: Environment) -> None:
    assert found(line, "base") == []


def test_an_empty_history_has_no_head(env: Environment) -> None:
    assert found(env, "head") == []


def test_heads_are_the_rows_of_a_database_that_has_everything(line: Environment) -> None:
    line.revision("other", depends_on=["1975"])
    assert found(line, "heads") == ["3f2a91c07d4e", "other"]


def test_head_where_there_are_two(line: Environment) -> None:
    line.revision("other")
    assert complaint(line, "head") == (
        "there is more than one head: 3f2a91c07d4e, other\n  name one of them, or say heads for all"
    )


def test_a_name_of_nothing(line: Environment) -> None:
    assert complaint(line, "1975ea83b721") == (
        "there is no revision 1975ea83b721\n  the revisions: 1975ea83b712, 3f2a91c07d4e\n  did you mean 1975ea83b712?"
    )


def test_part_of_two_ids(line: Environment) -> None:
    line.revision("1975ffffffff")
    assert complaint(line, "1975") == (
        "1975 is not one revision but several: 1975ea83b712, 1975ffffffff\n  give more of the id"
    )
