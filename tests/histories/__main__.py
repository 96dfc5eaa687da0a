"""`python -m tests.histories`: measures every history, prints table and notes; `--write` puts them on their pages."""

import argparse
import sys
from contextlib import closing

from tests.histories.measure import Measured, measure
from tests.histories.pinned import HISTORIES
from tests.histories.table import MARK, pages
from tests.marked import inserted
from tests.servers.servers import Servers
from tests.servers.unavailable import Unavailable


def main() -> int:
    """Table and notes go to stdout or onto their pages, failures to stderr. Exit status 1 if there are any."""
    parser = argparse.ArgumentParser(prog="python -m tests.histories", description=__doc__)
    parser.add_argument("--write", action="store_true", help="write the pages instead of printing")
    write: bool = parser.parse_args().write
    try:
        measured = _measure_all()
    except Unavailable as why:
        print(f"not everything can be had here: {why}", file=sys.stderr)
        return 1
    for page, text in pages(measured).items():
        if write:
            page.write_text(inserted(page.read_text(encoding="utf-8"), MARK, text), encoding="utf-8")
        else:
            print(text)
    failures = [f"{each.history} on {each.dialect}: {failure}" for each in measured for failure in each.failures]
    print("\n".join(failures), file=sys.stderr, end="\n" if failures else "")
    return 1 if failures else 0


def _measure_all() -> list[Measured]:
    with closing(Servers()) as servers:
        return [measure(pinned, servers[pinned.server(dialect)]) for pinned in HISTORIES for dialect in pinned.dialects]


if __name__ == "__main__":
    sys.exit(main())
