"""What heads and history share: revisions in, a line or a paragraph each out, or JSON for a program."""

from collections.abc import Callable, Sequence

from sqlgen.cli.terminal import PARAGRAPH, REVISIONS, echo
from sqlgen.cli.text import paragraph, print_json, record
from sqlgen.history import History, Revision


def list_revisions(
    history: History,
    revisions: Sequence[Revision],
    line: Callable[[History, Revision], str],
    *,
    verbose: bool,
    output_format: str,
) -> None:
    """`line` is what the command says of a revision, unless more is asked for."""
    if output_format == "json":
        print_json([record(history, revision) for revision in revisions])
        return
    show = paragraph if verbose else line
    echo(*(show(history, revision) for revision in revisions), colours=PARAGRAPH if verbose else REVISIONS)
