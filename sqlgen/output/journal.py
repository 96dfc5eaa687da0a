"""The way of a write to disk: staged, promised in a journal, taken. A write that was cut off is finished by the next.

All of it happens in one folder inside the output folder, so that a rename never crosses file systems. Before the
journal has its name the old tree is whole, and what is staged is thrown away. From then on the write is as good as
done: every step can be taken again, by this process or by a later one, until the journal is removed.
"""

import errno
import json
import os
import shutil
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from sqlgen.errors import JournalBroken
from sqlgen.output import text
from sqlgen.output.compare import Compared, State
from sqlgen.output.manifest import MANIFEST
from sqlgen.output.names import is_file_name
from sqlgen.place import place

UNFINISHED = ".sqlgen-unfinished"
JOURNAL = "journal.json"


@dataclass(frozen=True, slots=True)
class Step:
    """One file's way from the old tree to the new: its sha256 before and after, None where there is no file."""

    path: str
    before: str | None
    after: str | None


def commit(output: Path, changes: Iterable[Compared]) -> None:
    """Make these changes, all or none. The normal way is the way out of a crash, so that it is walked every day."""
    ordered = sorted(changes, key=_turn)
    if not ordered:
        return
    try:
        _refuse_unwritable(output, ordered)
        _stage(output, ordered)
    except BaseException:
        _discard(output)
        raise
    finish(output)


def finish(output: Path) -> None:
    """Take the steps of the journal that are still to take; throw away what was staged without one."""
    steps = _read(output)
    for step in steps:
        _take(output, step)
    for folder in {(output / step.path).parent for step in steps}:
        _sync_folder(folder)
    _discard(output)


def unfinished(output: Path) -> tuple[Compared, ...]:
    """What finishing would change, if a write was cut off; nothing is touched."""
    compared = (_compared(output, step) for step in _read(output))
    return tuple(file for file in compared if file.on_disk != file.wanted)


def is_interrupted(output: Path) -> bool:
    return (output / UNFINISHED / JOURNAL).exists()


def is_left(output: Path) -> bool:
    """Whether anything is left of a write, be it only of one that came to nothing."""
    return (output / UNFINISHED).exists()


def _turn(change: Compared) -> int:
    """Removals first: where case does not count, a new name may be an old one. Manifests last: they vouch for all."""
    if change.wanted is None:
        return 0
    return 2 if change.path.endswith(f"/{MANIFEST}") else 1


def _refuse_unwritable(output: Path, changes: Iterable[Compared]) -> None:
    """Find out before the first rename what would stop one in the middle."""
    for folder in {(output / change.path).parent for change in changes}:
        if folder.exists() and not os.access(folder, os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(folder))


def _stage(output: Path, changes: list[Compared]) -> None:
    """Put the new files beside the old tree and then, in one rename, the journal that promises them."""
    folder = output / UNFINISHED
    folder.mkdir()
    for change in changes:
        if change.wanted is not None:
            _save(folder / change.path, change.wanted)
    steps = [asdict(Step(change.path, _digest(change.on_disk), _digest(change.wanted))) for change in changes]
    _save(folder / "journal.part", text.encoded(json.dumps({"steps": steps}, indent=2) + "\n"))
    for each in (*{(folder / change.path).parent for change in changes if change.wanted is not None}, output):
        _sync_folder(each)
    (folder / "journal.part").replace(folder / JOURNAL)
    _sync_folder(folder)


def _take(output: Path, step: Step) -> None:
    """Only the old file is touched: the new one is there already, and any other is an edit, which is for `compare`."""
    target, staged = output / step.path, output / UNFINISHED / step.path
    if _digest(text.read(target)) != step.before:
        return
    if step.after is None:
        target.unlink()
    elif staged.exists():
        target.parent.mkdir(exist_ok=True)
        staged.replace(target)
    else:
        raise _broken(output, f"{step.path} is not the new file, and its staged copy is gone")


def _compared(output: Path, step: Step) -> Compared:
    on_disk = text.read(output / step.path)
    if _digest(on_disk) != step.before:
        return Compared(step.path, State.UNCHANGED, on_disk, on_disk)
    wanted = None if step.after is None else text.read(output / UNFINISHED / step.path)
    state = State.OBSOLETE if step.after is None else State.MISSING if on_disk is None else State.STALE
    return Compared(step.path, state, on_disk, wanted)


def _read(output: Path) -> list[Step]:
    """The journal's steps; none if there is no journal."""
    content = text.read(output / UNFINISHED / JOURNAL)
    if content is None:
        return []
    try:
        steps = [Step(**step) for step in json.loads(content)["steps"]]
    except (ValueError, KeyError, TypeError) as error:
        raise _broken(output, f"its journal cannot be read: {error}") from error
    for step in steps:
        if not all(is_file_name(part) for part in step.path.split("/")):
            raise _broken(output, f"its journal names {step.path!r}")
    return steps


def _discard(output: Path) -> None:
    """Journal first: a journal without its staged files would promise what nobody can keep."""
    folder = output / UNFINISHED
    if folder.is_dir():
        (folder / JOURNAL).unlink(missing_ok=True)
        shutil.rmtree(folder, ignore_errors=True)


def _save(path: Path, content: bytes) -> None:
    path.parent.mkdir(exist_ok=True)
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    """Let the folder's renames survive a power cut, where a folder can be opened (not on Windows)."""
    if os.name == "posix" and folder.is_dir():
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _digest(content: bytes | None) -> str | None:
    return None if content is None else text.digest(content)


def _broken(output: Path, reason: str) -> JournalBroken:
    error = JournalBroken(reason=reason, folder=UNFINISHED)
    error.at(place(output))
    return error
