"""Completion in a shell, beyond what click knows: dialects, and revisions by the names that they go by."""

import os
from collections.abc import Iterator
from typing import Any

import click
from click.shell_completion import BashComplete, CompletionItem, add_completion_class, split_arg_string

from sqlgen.cli.options import project


def complete_dialects(_: click.Context, __: click.Parameter, incomplete: str) -> list[CompletionItem[str]]:
    """Those there are."""
    from sqlgen.dialects import NAMES  # only who asks a shell needs it

    return [CompletionItem(name) for name in NAMES if name.startswith(incomplete)]


def complete_revisions(ctx: click.Context, _: click.Parameter, incomplete: str) -> list[CompletionItem[str]]:
    """The last name of a list or range: a word, a label, or an id with its message, the latest first.

    Without a project, or with one that is broken, there is none: a shell's prompt is no place to say why.
    """
    begun = incomplete[max(incomplete.rfind(":"), incomplete.rfind(",")) + 1 :]
    before = incomplete.removesuffix(begun)
    try:
        with ctx.scope(cleanup=False):
            names = [*_names()]
    except Exception:
        return []
    return [CompletionItem(before + name, help=told) for name, told in names if name.startswith(begun)]


def _names() -> Iterator[tuple[str, str]]:
    """What a revision may be called, and what that is."""
    from sqlgen.errors import one_line
    from sqlgen.load_history import load_history

    history = load_history(project())
    yield "head", "where the history ends"
    yield "heads", "all of its ends"
    yield "base", "before the first revision"
    for label in sorted(history.labels):
        yield f"{label}@head", f"where the branch {label} ends"
        yield f"{label}@base", f"before the branch {label}"
    for revision in reversed(history.order()):
        yield revision.revision, one_line(revision.message)


class Bash(BashComplete):
    """bash takes words apart at `:` and `@`, as COMP_WORDBREAKS says, and completes the last part alone.

    It keeps a `@` with what stands behind it, as for names of hosts; without `shopt -s hostcomplete` it does not break
    there. https://www.gnu.org/software/bash/manual/html_node/Bash-Variables.html#index-COMP_005fWORDBREAKS
    """

    given = ""
    """What of the word stands before the last part."""

    def get_completion_args(self) -> tuple[list[str], str]:
        place = int(os.environ["COMP_CWORD"])
        parts = split_arg_string(os.environ["COMP_WORDS"])[: place + 1]
        *words, incomplete = [*_joined(parts), *([""] if len(parts) <= place else [])]
        behind_colon = incomplete.rfind(":") + 1 if ":" in parts else 0
        at = incomplete.rfind("@") if "@" in parts else 0
        self.given = incomplete[: max(behind_colon, at)]
        return words[1:], incomplete

    def format_completion(self, item: CompletionItem[Any]) -> str:
        return f"{item.type},{item.value.removeprefix(self.given)}"


def _joined(parts: list[str]) -> list[str]:
    """The words as they were typed."""
    words: list[str] = []
    joins = False
    for part in parts:
        breaks = part in (":", "@")
        if words and (joins or breaks):
            words[-1] += part
        else:
            words.append(part)
        joins = breaks
    return words


def set_up() -> None:
    """Has click ask bash so."""
    add_completion_class(Bash)
