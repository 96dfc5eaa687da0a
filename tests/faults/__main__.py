"""`python -m tests.faults`: tries every promise everywhere; `--write` puts the figures into the README."""

import argparse
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor

from tests.faults.measure import Figures, Wanted, measure
from tests.faults.promises import PROMISES
from tests.faults.table import PLACES, README, updated
from tests.servers.unavailable import Unavailable

_AT_ONCE = 2
"""Promises tried at the same time, one a core."""

_LONGEST_FIRST = ("mysql", "mariadb", "postgresql", "sqlite", "compiler")


def main() -> int:
    """Figures and what broke go to stdout. Exit status 1 if a promise broke or a server can't be had."""
    arguments = _arguments()
    wanted = Wanted(arguments.promise, arguments.place, arguments.trial)
    if arguments.list:
        print("\n".join(_names(wanted)))
        return 0
    try:
        figures = _measure_all(wanted)
    except Unavailable as why:
        print(f"not everything can be had here: {why}", file=sys.stderr)
        return 1
    if arguments.write:
        README.write_text(updated(README.read_text(encoding="utf-8"), figures), encoding="utf-8")
    broken = sum(len(each.broken) for each in figures)
    print(f"{sum(each.tried for each in figures)} tried, {broken} broken")
    return 1 if broken else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("--promise", choices=[promise.name for promise in PROMISES])
    parser.add_argument("--place", choices=PLACES, help="a kind of server, or `compiler`")
    parser.add_argument("--trial", metavar="NAME", help="trials with this in their name")
    parser.add_argument("--list", action="store_true", help="say the names of the trials, and run none")
    parser.add_argument("--write", action="store_true", help="write the figures into the README")
    arguments = parser.parse_args()
    if arguments.write and arguments.trial:
        parser.error("a single trial makes no figures for the README")
    return arguments


def _names(wanted: Wanted) -> Iterator[str]:
    for place in PLACES if wanted.place is None else (wanted.place,):
        for promise in wanted.promises(place):
            for trial in wanted.trials(promise, place):
                yield f"{promise.name}, {place}, {trial.name}"


def _measure_all(wanted: Wanted) -> list[Figures]:
    places = [place for place in _LONGEST_FIRST if wanted.place in (None, place)]
    jobs = [(promise.name, place, wanted) for place in places for promise in wanted.promises(place)]
    with ProcessPoolExecutor(_AT_ONCE) as processes:
        return list(processes.map(measure, *zip(*jobs, strict=True)))


if __name__ == "__main__":
    sys.exit(main())
