"""`python -m tests.histories`: measures every history and prints the table; `--write README.md` puts it there."""

import argparse
import sys
from contextlib import closing
from pathlib import Path

from tests.histories.measure import Measured, measure
from tests.histories.pinned import HISTORIES
from tests.histories.table import inserted, table
from tests.servers.servers import Servers
from tests.servers.unavailable import Unavailable


def main() -> int:
    """The table goes to stdout or into the page, failures to stderr. Exit status 1 if there are any."""
    parser = argparse.ArgumentParser(prog="python -m tests.histories", description=__doc__)
    parser.add_argument("--write", type=Path, metavar="PAGE", help="the page that holds the two marks")
    page: Path | None = parser.parse_args().write
    try:
        measured = _measure_all()
    except Unavailable as why:
        print(f"not everything can be had here: {why}", file=sys.stderr)
        return 1
    if page:
        page.write_text(inserted(page.read_text(encoding="utf-8"), table(measured)), encoding="utf-8")
    else:
        print(table(measured), end="")
    failures = [f"{each.history} on {each.dialect}: {failure}" for each in measured for failure in each.failures]
    print("\n".join(failures), file=sys.stderr, end="\n" if failures else "")
    return 1 if failures else 0


def _measure_all() -> list[Measured]:
    with closing(Servers()) as servers:
        return [measure(pinned, servers[pinned.server(dialect)]) for pinned in HISTORIES for dialect in pinned.dialects]


if __name__ == "__main__":
    sys.exit(main())
