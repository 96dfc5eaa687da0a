"""sqlgen check: whether the SQL files are what a compile would write."""

from pathlib import Path
from typing import Any

import click

from sqlgen.cli.options import examples, format_option, project_options
from sqlgen.cli.target import Target, by_database, target_options, targets
from sqlgen.cli.terminal import DIFF, STATES, echo
from sqlgen.cli.text import print_json
from sqlgen.output import Broken, State, Verdict, broken, check, unified


@click.command(epilog=examples("check", "check --dialect mysql --format json", "check --against HEAD"))
@target_options
@click.option("--against", metavar="REF", help="A git ref: what it holds is released, and must be as it was.")
@format_option
@project_options
def command(dialects: tuple[str, ...], output: Path | None, against: str | None, output_format: str) -> None:
    """Exit with 1 and a diff if the SQL files are stale.

    The diff, on stdout, leads from the files on disk to those that sqlgen compile would write. Each file is named on
    stderr: stale, missing, obsolete, edited (by hand) or unlisted (it looks generated, and no manifest knows it; this
    alone is no failure). A compile that was cut off is called interrupted. Nothing is changed.

    With --against a generated file that REF holds must also be as it is there: one that has changed or is gone, though
    databases may have run it, is a failure.
    """
    found = [(chosen, _asked(chosen, dialects, against)) for chosen in targets(dialects, output)]
    if output_format == "json":
        print_json(by_database([(chosen, _record(chosen, *asked, against)) for chosen, asked in found]))
    else:
        for chosen, (verdict, released) in found:
            echo(unified(chosen.folder, verdict.files), colours=DIFF, nl=False)
            _talk(chosen, verdict)
            _talk_of_released(chosen.folder, released, against or "")
    if not all(verdict.fresh and not released for _, (verdict, released) in found):
        click.get_current_context().exit(1)


def _asked(chosen: Target, dialects: tuple[str, ...], against: str | None) -> tuple[Verdict, tuple[Broken, ...]]:
    """What is not as it would be compiled, and what is not as it was released."""
    released = broken(chosen.output, against, dialects) if against is not None else ()
    return check(chosen.output, chosen.builds), released


def _talk(chosen: Target, verdict: Verdict) -> None:
    for file in verdict.files:
        if file.state is not State.UNCHANGED:
            echo(f"{file.state}: {chosen.folder}/{file.path}", colours=STATES, err=True)
    database = f"{chosen.project.database}: " if chosen.project.database else ""
    echo(f"{database}{_outcome(chosen.folder, verdict)}", colours=STATES, err=True)


def _outcome(folder: str, verdict: Verdict) -> str:
    """One sentence, with the way out where there is something to mend."""
    if verdict.interrupted:
        return f"interrupted: {folder}: a compile was cut off; sqlgen compile finishes it"
    if verdict.fresh:
        return "fresh"
    if any(file.state is State.EDITED for file in verdict.files):
        return (
            "not fresh: put the edits into the revision scripts, then run sqlgen compile --force, which overwrites them"
        )
    return "not fresh: run sqlgen compile"


def _talk_of_released(folder: str, released: tuple[Broken, ...], ref: str) -> None:
    for file in released:
        what = "gone" if file.gone else "changed"
        echo(f"{what} since {ref}: {folder}/{file.path}", colours=STATES, err=True)
    if released:
        way_out = "put the revision scripts back as they were there, compile, and say what is new in a new revision"
        echo(f"not as released: {way_out}", colours=STATES, err=True)


def _released(folder: str, released: tuple[Broken, ...]) -> dict[str, list[str]]:
    return {
        key: [f"{folder}/{file.path}" for file in released if file.gone is gone]
        for key, gone in (("changed_since", False), ("gone_since", True))
    }


def _record(chosen: Target, verdict: Verdict, released: tuple[Broken, ...], against: str | None) -> dict[str, Any]:
    """The same keys in every call, so that a program need not ask which there are."""
    return {
        "fresh": verdict.fresh,
        "interrupted": verdict.interrupted,
        "dialects": {dialect: _states(chosen.folder, verdict, dialect) for dialect in _dialects(chosen, verdict)},
        "against": against,
        **_released(chosen.folder, released),
    }


def _dialects(chosen: Target, verdict: Verdict) -> list[str]:
    """An interrupted write may have been one of other dialects."""
    return sorted({*chosen.dialects, *(file.path.partition("/")[0] for file in verdict.files)})


def _states(folder: str, verdict: Verdict, dialect: str) -> dict[str, list[str]]:
    own = [file for file in verdict.files if file.path.startswith(f"{dialect}/")]
    return {state.value: [f"{folder}/{file.path}" for file in own if file.state is state] for state in State}
