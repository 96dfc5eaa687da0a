"""Each so manieth trial of what may befall a write; the programs by themselves try all."""

import sys

import pytest

from tests.output.full_disk import NAME_SPACE, can_mount
from tests.output.trials import told

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="processes are forked, and limited")


def held(program: str, every: int, *before: str) -> int:
    """How many trials there were; all of them held."""
    trials = [*told(program, every, *before)]
    assert [trial for trial in trials if trial.wrong] == []
    return len(trials)


@pytest.mark.skipif(sys.platform != "linux", reason="NO TRACE: only Linux lets system calls be counted")
def test_killed_at_its_system_calls() -> None:
    assert held("killed", 101) > 20


def test_no_more_room_in_a_file() -> None:
    assert held("full", 29) > 20


@pytest.mark.skipif(not can_mount(), reason="NO MOUNT: this system lets no disk be mounted in a name space of its own")
def test_no_more_room_on_the_disk() -> None:
    assert held("full_disk", 5, *NAME_SPACE) > 40
