"""Builds made by hand, and the tree of a folder as a value."""

from collections.abc import Iterable
from pathlib import Path

from sqlgen.output.build import Build, Entry, File
from sqlgen.output.content import Held
from sqlgen.output.journal import UNFINISHED
from sqlgen.output.manifest import Listed, ListedFile, Manifest
from sqlgen.output.names import file_name
from sqlgen.output.text import encoded


def entry(
    number: int, revision: str, message: str = "create x", *, text: str = "SELECT 1;", down: bool = True
) -> Entry:
    up, down_again = (Held.of(encoded(f"-- {number} {way}\n{text}\n")) for way in ("up", "down"))
    upgrade = File.of(file_name(number, revision, message, "upgrade"), up, 2, True)
    downgrade = File.of(file_name(number, revision, message, "downgrade"), down_again, 2, True)
    return Entry(
        number=number,
        revision=revision,
        down_revision=("a",) if number > 1 else (),
        depends_on=(),
        branch_labels=(),
        message=message,
        source=f"migrations/versions/{revision}.py",
        source_sha256="0" * 64,
        start=("a",) if number > 1 else (),
        end=(revision,),
        upgrade=upgrade,
        downgrade=downgrade if down else None,
        irreversible=None if down else "drops a table",
    )


def build(dialect: str, *entries: Entry) -> Build:
    return Build(dialect=dialect, version_table="alembic_version", version_table_schema=None, entries=entries)


def manifest(dialect: str, *numbered: tuple[int, str]) -> Manifest:
    """A manifest that lists these numbers and revisions."""
    listed = (Listed(number, name, ListedFile(f"{number}.sql", ""), None) for number, name in numbered)
    return Manifest(dialect, tuple(listed))


OLD = (
    build("mysql", entry(1, "a"), entry(2, "b"), entry(3, "c", "old name")),
    build("postgresql", entry(1, "a"), entry(2, "b", down=False)),
)
NEW = (
    build(
        "mysql", entry(1, "a"), entry(2, "b", text="SELECT 2;", down=False), entry(3, "c", "new name"), entry(4, "d")
    ),
    build("postgresql", entry(1, "a"), entry(2, "b")),
    build("sqlite", entry(1, "a")),
)
"""All that can happen to a file: kept, changed, made, renamed, removed; in a folder that is there and in a new one."""


def tree(folder: Path, *, unfinished: bool = False) -> dict[str, bytes]:
    """What the folder holds, by relative path; without what a cut-off write has staged, unless asked for."""
    paths: Iterable[Path] = (path for path in sorted(folder.rglob("*")) if path.is_file())
    found = {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}
    return {name: data for name, data in found.items() if unfinished or not name.startswith(UNFINISHED)}
