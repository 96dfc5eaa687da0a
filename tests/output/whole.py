"""What must hold of an output folder, whatever befell a write: the old tree, the new, or a promise that is kept."""

from collections.abc import Iterator
from pathlib import Path

from sqlgen.errors import SqlgenError
from sqlgen.output import Build, check, write
from sqlgen.output.compare import State
from sqlgen.output.journal import JOURNAL, UNFINISHED
from tests.output.builds import tree

Tree = dict[str, bytes]


def wrongs(folder: Path, whole: tuple[Tree, ...], following: tuple[Build, ...]) -> Iterator[str]:
    """What is wrong with the folder: `whole` are the trees that it may be, `following` is what is written next."""
    interrupted = (folder / UNFINISHED / JOURNAL).exists()
    if not interrupted and tree(folder) not in whole:
        yield f"a mix, and no journal: {', '.join(tree(folder))}"
    try:
        verdict = check(folder, lambda _: following)
        edited = [file.path for file in verdict.files if file.state is State.EDITED]
        if verdict.interrupted != interrupted:
            yield f"check says interrupted: {verdict.interrupted}"
        if edited:
            yield f"check says edited: {', '.join(edited)}"
        write(folder, following)
    except SqlgenError as error:
        yield f"refused: {error}"
        return
    if not check(folder, lambda _: following).fresh:
        yield "not fresh after the next write"
    if (folder / UNFINISHED).exists():
        yield "something is left over after the next write"
