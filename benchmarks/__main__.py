"""`python -m benchmarks`: sqlgen beside Alembic on generated histories; `--write` puts the figures into the README."""

import argparse
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.growth import Grown, grown
from benchmarks.project import Bench
from benchmarks.table import MARK, block
from benchmarks.trials import Outcome, measure, trials
from tests.marked import inserted

README = Path(__file__).parent.parent / "README.md"


def main(arguments: Sequence[str]) -> None:
    asked = _options().parse_args(arguments)
    command = " ".join(["python -m benchmarks", *(each for each in arguments if each != "--write")])
    with tempfile.TemporaryDirectory(prefix="sqlgen-bench-") as folder:
        outcomes = [*_compared(Path(folder), asked)]
        sizes = [*_sizes(Path(folder), asked)]
    text = block(command, asked.revisions, outcomes, sizes)
    print(text)
    if asked.write:
        README.write_text(inserted(README.read_text(encoding="utf-8"), MARK, text), encoding="utf-8")


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--revisions", type=int, default=1000, metavar="N", help="of the history that both tools run")
    parser.add_argument("--branches", type=int, default=0, metavar="N", help="of that history")
    parser.add_argument("--rounds", type=int, default=3, metavar="N", help="how often each is measured")
    parser.add_argument(
        "--growth",
        nargs="*",
        default=["1000", "10", "100", "5000", "10000", "10000/1000"],
        metavar="N[/BRANCHES]",
        help="how long the histories are by which growth is told; each is compared with the first",
    )
    parser.add_argument("--write", action="store_true", help="put the figures into the README")
    return parser


def _compared(folder: Path, asked: argparse.Namespace) -> Iterator[Outcome]:
    bench = Bench.make(folder / "compared", asked.revisions, asked.branches)
    bench.alembic("heads")  # it keeps the scripts' bytecode from then on
    for trial in trials(bench):
        outcome = measure(trial, asked.rounds)
        _tell(f"{trial.work}: {outcome.ours:.2f} s, {outcome.theirs:.2f} s, {outcome.ratio:.2f} times as fast")
        yield outcome


def _sizes(folder: Path, asked: argparse.Namespace) -> Iterator[Grown]:
    for size in asked.growth:
        revisions, _, branches = size.partition("/")
        found = grown(folder, int(revisions), int(branches or 0))
        _tell(f"{size}: {found.ours:.2f} s, {found.theirs:.2f} s, {found.memory:.0f} MiB")
        yield found


def _tell(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
