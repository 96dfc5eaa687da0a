"""New source files, of a revision or an environment: all are written or none, and never over one that is there."""

from collections.abc import Iterable, Mapping
from contextlib import ExitStack
from pathlib import Path

from sqlgen.errors.new_files import FileInTheWay, SourceUnwritable
from sqlgen.place import place


def write_new(files: Mapping[Path, bytes], folders: Iterable[Path] = ()) -> None:
    """Make the files, the folders, and those that they lie in.

    Errors: FileInTheWay, SourceUnwritable. What was made until then is taken away again.
    """
    with ExitStack() as undo:
        try:
            for folder in folders:
                _make_folder(folder, undo)
            for path, data in files.items():
                _make_folder(path.parent, undo)
                _write(path, data, undo)
        except OSError as error:
            reason = error.strerror or str(error)
            raise SourceUnwritable(reason.lower()).at(place(Path(error.filename or ""))) from None
        undo.pop_all()


def _make_folder(folder: Path, undo: ExitStack) -> None:
    missing = [each for each in (folder, *folder.parents) if not each.exists()]
    for each in reversed(missing):
        each.mkdir()
        undo.callback(each.rmdir)


def _write(path: Path, data: bytes, undo: ExitStack) -> None:
    try:
        file = path.open("xb")
    except FileExistsError:
        raise FileInTheWay().at(place(path)) from None
    with file:
        undo.callback(path.unlink)
        file.write(data)
