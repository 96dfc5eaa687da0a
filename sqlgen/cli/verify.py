"""sqlgen verify: runs the files on scratch databases, and compares what they leave with the simulation."""

import signal
import sys
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from sqlgen.cli.options import examples, format_option, project_options, projects
from sqlgen.cli.target import Target, by_database, target_options, targets
from sqlgen.cli.text import print_json
from sqlgen.cli.verify_text import show, watched

if TYPE_CHECKING:
    from sqlgen.verify import Folder, Leg

Places = dict[str, Any]
"""The URL of each dialect's server; None for SQLite."""

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
    from sqlgen.verify import read_folders  # it imports sqlalchemy and sqlglot, which --help can do without

    read = [(each, where, read_folders(each.output, each.builds)) for each, where in _places(urls, dialects, output)]
    records = list[tuple[Target, dict[str, Any]]]()
    with _ended_by_sigterm():
        for each, where, folders in read:
            records.append((each, _verified(each, where, folders, shown=output_format == "text")))
    if output_format == "json":
        print_json(by_database(records))
    if not all(record["good"] for _, record in records):
        click.get_current_context().exit(1)


def _places(urls: tuple[str, ...], dialects: tuple[str, ...], output: Path | None) -> Iterator[tuple[Target, Places]]:
    """What is verified, and where; of several databases each on the servers that its own dialects have."""
    from sqlgen.verify import servers

    if len(projects()) == 1:
        where = servers(urls, _asked(urls, dialects))
        yield from ((each, where) for each in targets(tuple(where), output))
        return
    chosen, offered = targets(dialects, output), {"sqlite", *servers(urls, ())}
    where = servers(urls, [each for target in chosen for each in target.dialects if each in offered])
    for target in chosen:
        own = {each: where[each] for each in target.dialects if each in where} or servers((), target.dialects)
        yield replace(target, dialects=tuple(own)), own


def _asked(urls: tuple[str, ...], dialects: tuple[str, ...]) -> tuple[str, ...]:
    """The dialects of the call; without any those of the URLs, which say so themselves, and else SQLite."""
    if urls and not dialects:
        return ()
    (chosen,) = targets(dialects, None)
    return ("sqlite",) if not dialects and "sqlite" in chosen.dialects else chosen.dialects


def _verified(chosen: Target, where: Places, folders: Iterable["Folder"], *, shown: bool) -> dict[str, Any]:
    """The same keys in every call, so that a program need not ask which there are."""
    good, records = True, dict[str, Any]()
    for folder in folders:
        version, legs = _run(chosen, folder, where[folder.dialect])
        good = good and all(leg.good for leg in legs)
        records[folder.dialect] = _record(folder, version, legs)
        if shown:
            show(folder, chosen.named(folder.dialect), version, legs)
    return {"good": good, "dialects": records}


def _run(chosen: Target, folder: "Folder", url: Any) -> tuple[str, list["Leg"]]:
    """The server's version, and all legs. The databases are gone when this returns, however it does."""
    from sqlgen.verify import Course, scratch

    with scratch(folder.dialect, url) as server:
        course = Course(chosen.project, folder, server)
        with closing(course.legs()) as legs:
            return server.version, [*watched(folder, chosen.named(folder.dialect), legs)]


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
