"""sqlgen verify: runs the files on scratch databases, and compares what they leave with the simulation."""

import signal
import sys
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from sqlgen.cli.options import examples, format_option, project_options
from sqlgen.cli.target import Target, target, target_options
from sqlgen.cli.text import print_json
from sqlgen.cli.verify_text import show, watched

if TYPE_CHECKING:
    from sqlgen.verify import Folder, Leg

VARIABLE = "SQLGEN_VERIFY_URL"
"""The environment's variable for --url, so that a password need not stand in the command line."""


@click.command(epilog=examples("verify --dialect sqlite"))
@click.option(
    "--url",
    "urls",
    multiple=True,
    envvar=VARIABLE,
    metavar="URL",
    help=f"A server for tests, as SQLAlchemy names it; may be given again. Also ${VARIABLE}.",
)
@target_options
@format_option
@project_options
def command(urls: tuple[str, ...], dialects: tuple[str, ...], output: Path | None, output_format: str) -> None:
    """Run the SQL files on scratch databases, and compare.

    Each revision is run up, down and up again; after each the catalogue and the version rows must be what the revision
    scripts say. SQLite is run in a temporary file; PostgreSQL, MySQL and MariaDB on the server of --url, in databases
    that are made for it and dropped. Exit status 1: something differs, or was refused.
    """
    from sqlgen.verify import read_folders, servers  # they import sqlalchemy and sqlglot, which --help can do without

    where = servers(urls, _asked(urls, dialects))
    chosen = target(tuple(where), output)
    folders = read_folders(chosen.output, chosen.builds)
    good, records = True, dict[str, Any]()
    with _ended_by_sigterm():
        for folder in folders:
            version, legs = _run(chosen, folder, where[folder.dialect])
            good = good and all(leg.good for leg in legs)
            records[folder.dialect] = _record(folder, version, legs)
            if output_format == "text":
                show(folder, version, legs)
    if output_format == "json":
        print_json({"good": good, "dialects": records})
    if not good:
        click.get_current_context().exit(1)


def _asked(urls: tuple[str, ...], dialects: tuple[str, ...]) -> tuple[str, ...]:
    """The dialects of the call; without any those of the URLs, which say so themselves, and else SQLite."""
    if urls and not dialects:
        return ()
    found = target(dialects, None).dialects
    return ("sqlite",) if not dialects and "sqlite" in found else found


def _run(chosen: Target, folder: "Folder", url: Any) -> tuple[str, list["Leg"]]:
    """The server's version, and all legs. The databases are gone when this returns, however it does."""
    from sqlgen.verify import Course, scratch

    with scratch(folder.dialect, url) as server:
        course = Course(chosen.project, folder, server)
        with closing(course.legs()) as legs:
            return server.version, [*watched(folder, legs)]


def _record(folder: "Folder", version: str, legs: Iterable["Leg"]) -> dict[str, Any]:
    """The same keys in every call, so that a program need not ask which there are."""
    legs = [*legs]
    return {
        "version": version,
        "stale": folder.stale,
        "not_compared": list(dict.fromkeys(note for leg in legs for note in leg.notes)),
        "runs": [leg.record() for leg in legs],
    }


@contextmanager
def _ended_by_sigterm() -> Iterator[None]:
    """A polite kill, as of a cancelled job, is an exit that cleans up, as Ctrl-C is."""
    before = signal.signal(signal.SIGTERM, lambda number, _: sys.exit(128 + number))
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
