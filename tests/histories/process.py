"""A Python process for each tool that imports a history's scripts, so that neither meets the other's modules."""

import os
import pickle
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeVar

from tests.servers.unavailable import last_lines

_ROOT = Path(__file__).parents[2]
_NAME = "tests.histories.process"

T = TypeVar("T")


class Process:
    """Calls functions in a Python, one after another. What they print is kept, and told if the process dies."""

    def __init__(self, python: Path, folder: Path, variables: Mapping[str, str]) -> None:
        """DO_NOT_TRACK is known to packages that report their use over the network: https://donottrack.sh"""
        self._said = tempfile.TemporaryFile()  # noqa: SIM115 closed by close
        self._child = subprocess.Popen(
            [str(python), "-P", "-m", _NAME],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._said,
            cwd=folder,
            env=os.environ | {"PYTHONPATH": str(_ROOT), "DO_NOT_TRACK": "true"} | dict(variables),
        )

    def call(self, function: Callable[..., T], *arguments: Any) -> T:
        """What the function returns; what it raises is raised here."""
        assert self._child.stdin
        assert self._child.stdout
        try:
            pickle.dump((function, arguments), self._child.stdin)
            self._child.stdin.flush()
            answer, error = pickle.load(self._child.stdout)
        except (EOFError, BrokenPipeError) as broken:
            self._said.seek(0)
            raise RuntimeError(f"a process has ended: {last_lines(self._said.read().decode())}") from broken
        if error:
            raise error
        found: T = answer
        return found

    def close(self) -> None:
        """It has no more work to wait for."""
        self._child.communicate()
        self._said.close()


def _serve() -> None:
    """Answers until there are no more calls. What a script prints is no answer."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    while True:
        try:
            function, arguments = pickle.load(sys.stdin.buffer)
        except EOFError:
            return
        pickle.dump(_answer(function, arguments), answers)
        answers.flush()


def _answer(function: Callable[..., Any], arguments: Any) -> tuple[Any, Exception | None]:
    try:
        return function(*arguments), None
    except Exception as error:
        return None, error


if __name__ == "__main__":
    _serve()
