"""Only what Alembic's MODIFY takes away unasked is forgiven, and only where the files left it as it was."""

from typing import Any

from tests.histories.kept import Kept
from tests.histories.online import Altered
from tests.histories.state import State

ALL = frozenset({"nullable", "default", "comment", "autoincrement"})


def state(**column: Any) -> State:
    facts = {"name": "age", "nullable": False, "default": "1", **column}
    return State({"tables": {"users": {"columns": [facts]}}, "enums": {}}, ("1975ea83b712",))


def altered(name: str = "age", silent: frozenset[str] = ALL) -> Altered:
    return Altered("users", "age", name, silent)


def test_what_is_lost_unasked_is_kept() -> None:
    kept, lost = Kept(), state(nullable=True, default=None)
    kept.learn([altered()], state(), state(), lost)
    assert kept.given_back(lost) == state()
    assert kept.count == 2


def test_it_stays_kept_and_is_counted_once() -> None:
    kept, lost = Kept(), state(nullable=True)
    kept.learn([altered()], state(), state(), lost)
    kept.learn([], state(), state(), lost)
    kept.learn([altered()], state(), state(), lost)
    assert kept.given_back(lost) == state()
    assert kept.count == 1


def test_what_was_asked_for_is_not_forgiven() -> None:
    kept, online = Kept(), state(nullable=True)
    kept.learn([altered(silent=ALL - {"nullable"})], state(), state(), online)
    assert kept.given_back(online) == online
    assert kept.count == 0


def test_what_the_files_have_changed_is_not_forgiven() -> None:
    kept, online = Kept(), state(default=None)
    kept.learn([altered()], state(), state(default="2"), online)
    assert kept.given_back(online) == online


def test_another_value_is_not_a_loss() -> None:
    kept, online = Kept(), state(default="3")
    kept.learn([altered()], state(), state(), online)
    assert kept.given_back(online) == online


def test_it_follows_a_renamed_column() -> None:
    kept, lost = Kept(), state(name="years", nullable=True)
    kept.learn([altered("years")], state(), state(name="years"), lost)
    assert kept.given_back(lost) == state(name="years")


def test_a_check_without_a_name_stays() -> None:
    def checked(*texts: str) -> State:
        checks = [{"name": None, "sqltext": text} for text in texts]
        return State({"tables": {"users": {"columns": [], "checks": checks}}, "enums": {}}, ())

    kept, lost = Kept(), checked("b > 1")
    kept.learn([], checked("a > 0", "b > 0"), checked("a > 0", "b > 1"), lost)
    assert kept.given_back(lost) == checked("a > 0", "b > 1")
    assert kept.count == 1
