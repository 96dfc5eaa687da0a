"""Trials of what may befall a write. They kill and fork, and so each kind is a program of its own.

It takes two numbers, EVERY and FIRST, to try only each so manieth from one on, and prints a line for each trial: its
name, a tab, and what was wrong afterwards if anything was.
"""

import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
MEMORY = Path("/dev/shm")


@dataclass(frozen=True)
class Trial:
    name: str
    wrong: str = ""

    @classmethod
    def of(cls, name: str, wrongs: Iterable[str]) -> "Trial":
        return cls(name, "; ".join(" ".join(wrong.split()) for wrong in wrongs))


def tell(trials: Callable[[Path, int, int], Iterator[Trial]]) -> None:
    """Run the trials as a program; in memory if they can, where nothing waits for a disk."""
    every, first = map(int, sys.argv[1:] or ("1", "0"))
    with tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as folder:
        for trial in trials(Path(folder), every, first):
            print(trial.name, trial.wrong, sep="\t", flush=True)


def told(program: str, every: int, first: int, *before: str) -> Iterator[Trial]:
    """Run such a program, by a command that stands before it if need be, and read what it prints."""
    command = [*before, sys.executable, "-m", f"tests.output.{program}", str(every), str(first)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        for line in process.stdout:
            yield Trial(*line.rstrip("\n").split("\t"))
    assert process.returncode == 0, f"{program} ended with {process.returncode}"
