"""Revisions as the commands print them: a line or a paragraph in Alembic's shape, or JSON for programs."""

import json
from collections.abc import Iterator
from typing import Any

import click

from sqlgen.errors import one_line
from sqlgen.history import History, Revision


def head_line(history: History, revision: Revision) -> str:
    """`1975ea83b712 (head)`"""
    return revision.revision + _in_brackets(_labels(history, revision), _head(history, revision))


def line(history: History, revision: Revision) -> str:
    """`<base> -> 1975ea83b712 (head), create account table`"""
    parents = _parents(revision) + _in_brackets(", ".join(revision.depends_on))
    return f"{parents} -> {_marked(history, revision)}{_message(revision)}"


def fork(history: History, revision: Revision, *, verbose: bool) -> str:
    """A branch point, and below it a line for each of its branches: what `branches` prints."""
    first = paragraph(history, revision) if verbose else _marked(history, revision)
    into = [history.revisions[key] for key in history.nextrev[revision.revision]]
    indent = " " * len(revision.revision)
    lines = [f"{indent} -> {_marked(history, each)}{_message(each) if verbose else ''}" for each in into]
    return "\n".join([first, *lines, ""])


def paragraph(history: History, revision: Revision, number: int | None = None) -> str:
    """What is known of the revision, a line each, and its docstring. `number` is its files', once it has some."""
    facts = [f"{name}: {value}" for name, value in _facts(history, revision, number) if value]
    doc = [f"    {' ' * (len(row) - len(row.lstrip()))}{one_line(row)}".rstrip() for row in revision.doc.split("\n")]
    return "\n".join([*facts, "", *doc, ""])


def record(history: History, revision: Revision) -> dict[str, Any]:
    """What a program may ask of a revision, under the manifest's keys where it has them."""
    return {
        "revision": revision.revision,
        "down_revision": revision.down_revision,
        "depends_on": revision.depends_on,
        "branch_labels": revision.branch_labels,
        "branches": history.branch_labels[revision.revision],
        "message": revision.message,
        "source": revision.source,
        "source_sha256": revision.source_sha256,
        "is_head": history.is_head(revision),
    }


def print_json(value: object) -> None:
    """The same bytes for the same value."""
    click.echo(json.dumps(value, indent=2, sort_keys=True, ensure_ascii=False))


def _facts(history: History, revision: Revision, number: int | None) -> Iterator[tuple[str, str]]:
    head = "head" if history.is_head(revision) else ""
    yield "Rev", revision.revision + _in_brackets(head, *_joints(history, revision))
    yield "Merges" if revision.is_merge_point else "Parent", _parents(revision)
    yield "Also depends on", ", ".join(revision.depends_on)
    yield "Branches into", ", ".join(history.nextrev[revision.revision]) if history.is_branch_point(revision) else ""
    yield "Branch names", _labels(history, revision)
    yield "Number", f"{number:04}" if number else ""
    yield "Path", revision.source


def _marked(history: History, revision: Revision) -> str:
    return head_line(history, revision) + _in_brackets(*_joints(history, revision))


def _message(revision: Revision) -> str:
    return f", {one_line(revision.message)}" if revision.message else ""


def _parents(revision: Revision) -> str:
    return ", ".join(revision.down_revision) or "<base>"


def _labels(history: History, revision: Revision) -> str:
    return ", ".join(history.branch_labels[revision.revision])


def _head(history: History, revision: Revision) -> str:
    """An effective head is one that another branch depends on: no row of the version table names it."""
    if not history.is_head(revision):
        return ""
    return "effective head" if history.dependents[revision.revision] else "head"


def _joints(history: History, revision: Revision) -> Iterator[str]:
    if history.is_branch_point(revision):
        yield "branchpoint"
    if revision.is_merge_point:
        yield "mergepoint"


def _in_brackets(*marks: str) -> str:
    return "".join(f" ({mark})" for mark in marks if mark)
