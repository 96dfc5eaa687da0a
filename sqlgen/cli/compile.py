"""sqlgen compile: writes the SQL files that changed."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import click

from sqlgen.cache import CompileOn, Memory
from sqlgen.cli.options import examples, format_option, project_options
from sqlgen.cli.rows_read import rows_read
from sqlgen.cli.target import Target, target, target_options
from sqlgen.cli.terminal import CHANGES, WARNING, echo
from sqlgen.cli.text import print_json
from sqlgen.output import Report, update


@click.command(
    epilog=examples("compile", "compile --dialect mysql --dialect sqlite", "compile --dialect sqlite --output build")
)
@target_options
@click.option("--force", is_flag=True, help="Overwrite files that were edited by hand.")
@click.option("--renumber", is_flag=True, help="Number anew from where the numbers of files no longer fit the history.")
@click.option("--no-cache", "cache", flag_value=False, default=True, help="Remember nothing of the last compile.")
@format_option
@project_options
def command(
    dialects: tuple[str, ...], output: Path | None, force: bool, renumber: bool, cache: bool, output_format: str
) -> None:
    """Write the SQL files that changed.

    A line on stdout for each: written PATH, removed PATH, or renamed PATH -> PATH; how many they are goes to stderr.
    All are written or none; those of dialects that are not chosen stay as they are. A file that was edited by hand is
    refused, by its name. In the end it lists, on stderr, the rows that scripts read and the setting rows has answered.
    """
    chosen = target(dialects, output)
    compiled = partial(chosen.builds, renumber=renumber)
    if cache and chosen.project.cache:
        reports = _remembering(chosen, compiled, force=force)
    else:
        reports = update(chosen.output, compiled, force=force)
    if output_format == "json":
        print_json({"dialects": {report.dialect: _record(chosen.folder, report) for report in reports}})
        return
    for report in reports:
        for line in _changes(chosen.folder, report):
            echo(line, colours=CHANGES)
        for path in report.unlisted:
            told = f"unlisted: {chosen.folder}/{path}: no manifest knows this file, so it is left alone"
            echo(told, colours=WARNING, err=True)
        click.echo(f"{report.dialect}: {_summary(report)}", err=True)
    for line in rows_read(chosen.output, chosen.dialects):
        echo(line, colours=WARNING, err=True)


def _remembering(chosen: Target, compiled: CompileOn, *, force: bool) -> tuple[Report, ...]:
    """What was told by a compile that has done it all before is told again."""
    done = Memory(chosen.project, chosen.dialects, chosen.output).compile(compiled, force=force)
    for line in done.told:
        echo(line, colours=WARNING, err=True)
    return done.reports


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


def _record(folder: str, report: Report) -> dict[str, Any]:
    """The same keys in every call, so that a program need not ask which there are."""
    return {
        "written": [f"{folder}/{path}" for path in report.written],
        "unchanged": [f"{folder}/{path}" for path in report.unchanged],
        "removed": [f"{folder}/{path}" for path in report.removed],
        "renamed": [{"from": f"{folder}/{old}", "to": f"{folder}/{new}"} for old, new in report.renamed],
        "unlisted": [f"{folder}/{path}" for path in report.unlisted],
    }
