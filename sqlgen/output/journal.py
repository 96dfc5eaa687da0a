"""The way of a write to disk: staged, promised in a journal, taken. A write that was cut off is finished by the next.

All of it happens in one folder inside the output folder, so that a rename never crosses file systems. Before the
journal has its name the old tree is whole, and what is staged is thrown away. From then on the write is as good as
done: every step can be taken again, by this process or by a later one, until the journal is removed.
"""

import errno
import json
import os
import shutil
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlgen.errors import JournalBroken
from sqlgen.output import text
from sqlgen.output.compare import Compared, State
from sqlgen.output.content import Content, OnDisk
from sqlgen.output.manifest import MANIFEST
from sqlgen.output.names import is_file_name
from sqlgen.place import place

UNFINISHED = ".sqlgen-unfinished"
JOURNAL = "journal.json"
FEW = 64
"""So many files are brought to the disk one by one; for more it is much quicker to bring all that the system holds.

Linux alone waits until it is there: https://man7.org/linux/man-pages/man2/sync.2.html
"""


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
    folders = {output / os.path.dirname(step.path) for step in steps}  # noqa: PTH120 - as in `text.digest_of`
    for folder in folders:
        folder.mkdir(exist_ok=True)
    for step in steps:
        _take(output, step)
    for folder in folders:
        _sync_folder(folder)
    _discard(output)


def unfinished(output: Path) -> tuple[Compared, ...]:
    """What finishing would change, if a write was cut off; nothing is touched."""
    compared = (_compared(output, step) for step in _read(output))
    return tuple(file for file in compared if _sha256(file.on_disk) != _sha256(file.wanted))


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
    new = [(f"{folder}/{change.path}", change.wanted) for change in changes if change.wanted is not None]
    folders = {os.path.dirname(path) for path, _ in new}  # noqa: PTH120 - as in `text.digest_of`
    for each in folders:
        os.makedirs(each, exist_ok=True)  # noqa: PTH103
    _save_all(new)
    steps = [{"path": each.path, "before": _sha256(each.on_disk), "after": _sha256(each.wanted)} for each in changes]
    _save(f"{folder}/journal.part", text.encoded(json.dumps({"steps": steps}) + "\n"))
    for each in (*folders, str(output)):
        _sync_folder(Path(each))
    (folder / "journal.part").replace(folder / JOURNAL)
    _sync_folder(folder)


def _take(output: Path, step: Step) -> None:
    """Only the old file is touched: the new one is there already, and any other is an edit, which is for `compare`."""
    target, staged = f"{output}/{step.path}", f"{output}/{UNFINISHED}/{step.path}"
    if text.digest_of(target) != step.before:
        return
    if step.after is None:
        os.unlink(target)  # noqa: PTH108
    elif os.path.exists(staged):  # noqa: PTH110
        os.replace(staged, target)  # noqa: PTH105
    else:
        raise _broken(output, f"{step.path} is not the new file, and its staged copy is gone")


def _compared(output: Path, step: Step) -> Compared:
    on_disk = OnDisk.at(f"{output}/{step.path}")
    if _sha256(on_disk) != step.before:
        return Compared(step.path, State.UNCHANGED, on_disk, on_disk)
    wanted = None if step.after is None else OnDisk.at(f"{output}/{UNFINISHED}/{step.path}")
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


def _save_all(files: Sequence[tuple[str, Content]]) -> None:
    at_once = sys.platform == "linux" and len(files) > FEW
    for path, content in files:
        _save(path, content.read(), synced=not at_once)
    if at_once:
        os.sync()


def _save(path: str, content: bytes, *, synced: bool = True) -> None:
    with open(path, "wb") as file:  # noqa: PTH123
        file.write(content)
        if synced:
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


def _sha256(content: Content | None) -> str | None:
    return content.sha256 if content else None


def _broken(output: Path, reason: str) -> JournalBroken:
    error = JournalBroken(reason=reason, folder=UNFINISHED)
    error.at(place(output))
    return error
