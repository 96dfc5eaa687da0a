"""sqlgen compile: writes the SQL files that changed."""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import click

from sqlgen.cache import CompileOn, Memory, compile_all
from sqlgen.cli.collector import waiting
from sqlgen.cli.options import examples, format_option, project_options
from sqlgen.cli.rows_read import rows_read
from sqlgen.cli.target import Target, by_database, target_options, targets
from sqlgen.cli.terminal import CHANGES, WARNING, echo
from sqlgen.cli.text import print_json
from sqlgen.output import Report, update_all


@click.command(
    epilog=examples("compile", "compile --dialect mysql --dialect sqlite", "compile --dialect sqlite --output build")
)
@target_options
@click.option("--force", is_flag=True, help="Overwrite files that were edited by hand.")
@click.option("--renumber", is_flag=True, help="Number anew from where the numbers of files no longer fit the history.")
@click.option("--no-cache", "cache", flag_value=False, default=True, help="Remember nothing of the last compile.")
@format_option
@project_options
@waiting()
def command(
    dialects: tuple[str, ...], output: Path | None, force: bool, renumber: bool, cache: bool, output_format: str
) -> None:
    """Write the SQL files that changed.

    A line on stdout for each: written PATH, removed PATH, or renamed PATH -> PATH; how many they are goes to stderr.
    All are written or none; those of dialects that are not chosen stay as they are. A file that was edited by hand is
    refused, by its name. In the end it lists, on stderr, the rows that scripts read and the setting rows has answered.
    Of several databases, each is compiled into a folder of its name.
    """
    jobs = [(chosen, partial(chosen.builds, renumber=renumber)) for chosen in targets(dialects, output)]
    if cache and jobs[0][0].project.cache:
        done = _remembering(jobs, force=force)
    else:
        done = update_all([(chosen.output, compiled) for chosen, compiled in jobs], force=force)
    reports = [(chosen, each) for (chosen, _), each in zip(jobs, done, strict=True)]
    if output_format == "json":
        print_json(by_database([(chosen, _records(chosen, each)) for chosen, each in reports]))
        return
    for chosen, each in reports:
        _talk(chosen, each)


def _talk(chosen: Target, reports: Iterable[Report]) -> None:
    for report in reports:
        for line in _changes(chosen.folder, report):
            echo(line, colours=CHANGES)
        for path in report.unlisted:
            told = f"unlisted: {chosen.folder}/{path}: no manifest knows this file, so it is left alone"
            echo(told, colours=WARNING, err=True)
        click.echo(f"{chosen.named(report.dialect)}: {_summary(report)}", err=True)
    for line in rows_read(chosen.output, chosen.dialects):
        echo(line, colours=WARNING, err=True)


def _remembering(jobs: Sequence[tuple[Target, CompileOn]], *, force: bool) -> tuple[tuple[Report, ...], ...]:
    """What was told by a compile that has done it all before is told again."""
    memories = [(Memory(each.project, each.dialects, each.output), compiled) for each, compiled in jobs]
    done = compile_all(memories, force=force)
    for line in (line for each in done for line in each.told):
        echo(line, colours=WARNING, err=True)
    return tuple(each.reports for each in done)


def _changes(folder: str, report: Report) -> Iterator[str]:
    yield from (f"removed {folder}/{path}" for path in report.removed)
    yield from (f"renamed {folder}/{old} -> {folder}/{new}" for old, new in report.renamed)
    yield from (f"written {folder}/{path}" for path in report.written)


def _summary(report: Report) -> str:
    """`3 files written, 10 unchanged`"""
    counted = {"written": report.written, "renamed": report.renamed, "removed": report.removed}
    parts = [f"{len(paths)} {what}" for what, paths in {**counted, "unchanged": report.unchanged}.items() if paths]
    count, _, rest = ", ".join(parts).partition(" ")
    return f"{count} {'file' if count == '1' else 'files'} {rest}"


def _records(chosen: Target, reports: Iterable[Report]) -> dict[str, Any]:
    return {"dialects": {report.dialect: _record(chosen.folder, report) for report in reports}}


def _record(folder: str, report: Report) -> dict[str, Any]:
    """The same keys in every call, so that a program need not ask which there are."""
    return {
        "written": [f"{folder}/{path}" for path in report.written],
        "unchanged": [f"{folder}/{path}" for path in report.unchanged],
        "removed": [f"{folder}/{path}" for path in report.removed],
        "renamed": [{"from": f"{folder}/{old}", "to": f"{folder}/{new}"} for old, new in report.renamed],
        "unlisted": [f"{folder}/{path}" for path in report.unlisted],
    }
