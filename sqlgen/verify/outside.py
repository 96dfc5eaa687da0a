"""Tables that are in another database of the server than the one at hand, which is somebody's."""

from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from typing import Any

from sqlgen.errors.verify import ReachesOutside
from sqlgen.recording import Recorder
from sqlgen.replay import Recording
from sqlgen.schema import Name

_BESIDE = ("mysql", "mariadb")
"""Where a schema is another database: https://dev.mysql.com/doc/refman/8.4/en/create-database.html"""


def refuse_outside(dialect: str, version_table_schema: str | None, recordings: Iterable[Recording]) -> None:
    """Raises ReachesOutside where a file would go to another database than the scratch one."""
    if dialect not in _BESIDE:
        return
    found = {str(name) for recording in recordings for name in _reached(recording)}
    if version_table_schema:
        found.add(f"{version_table_schema}, of the version table")
    if found:
        raise ReachesOutside(dialect, ", ".join(sorted(found)))


def _reached(recording: Recording) -> Iterator[Name]:
    for recorder in (recording.upgrade, recording.downgrade):
        if isinstance(recorder, Recorder):
            names = (name for step in recorder.steps for name in _names(step.operation))
            yield from (name for name in (*names, *recorder.schema.tables) if name.schema)


def _names(value: Any) -> Iterator[Name]:
    """All names that an operation speaks of."""
    if isinstance(value, Name):
        yield value
    elif is_dataclass(value):
        for field in fields(value):
            yield from _names(getattr(value, field.name))
    elif isinstance(value, list | tuple):
        for each in value:
            yield from _names(each)
