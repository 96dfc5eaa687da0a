"""`python -m tests.histories`: measures every history, prints table and notes; `--write` puts them on their pages.

`--projects` does so for the projects that are run with their own env.py, the heavy ones too.
"""

import argparse
import sys
from collections.abc import Iterable
from contextlib import closing

from tests.histories.measure import Measured, measure
from tests.histories.pinned import HISTORIES, Pinned
from tests.histories.projects import PROJECTS
from tests.histories.table import MARK, PROJECTS_MARK, pages
from tests.marked import inserted
from tests.servers.servers import Servers
from tests.servers.unavailable import Unavailable


def main() -> int:
    """Table and notes go to stdout or onto their pages, failures to stderr. Exit status 1 if there are any."""
    parser = argparse.ArgumentParser(prog="python -m tests.histories", description=__doc__)
    parser.add_argument("--write", action="store_true", help="write the pages instead of printing")
    parser.add_argument("--projects", action="store_true", help="the projects with their own env.py")
    arguments = parser.parse_args()
    histories, mark = (PROJECTS, PROJECTS_MARK) if arguments.projects else (HISTORIES, MARK)
    try:
        measured = _measure_all(histories)
    except Unavailable as why:
        print(f"not everything can be had here: {why}", file=sys.stderr)
        return 1
    for page, text in pages(measured).items():
        if arguments.write:
            page.write_text(inserted(page.read_text(encoding="utf-8"), mark, text), encoding="utf-8")
        else:
            print(text)
    failures = [f"{each.history} on {each.dialect}: {failure}" for each in measured for failure in each.failures]
    print("\n".join(failures), file=sys.stderr, end="\n" if failures else "")
    return 1 if failures else 0


def _measure_all(histories: Iterable[Pinned]) -> list[Measured]:
    with closing(Servers()) as servers:
        return [measure(pinned, servers[pinned.server(dialect)]) for pinned in histories for dialect in pinned.dialects]


if __name__ == "__main__":
    sys.exit(main())
