"""A history compiled by sqlgen, in a process of its own; what it refuses gets a stand-in."""

from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path
from warnings import catch_warnings

from sqlgen.compiler import compile_project
from sqlgen.errors import Origin, SqlgenError, one_line
from sqlgen.history import Revision
from sqlgen.load_history import load_history
from sqlgen.output import Entry, File, write
from sqlgen.project import Project
from tests.histories.environment import Environment, order_of
from tests.histories.reference import Reference
from tests.histories.stand_in import stand_in


@dataclass(frozen=True)
class Refusal:
    """sqlgen's sentence, and the revision whose upgrade it refuses."""

    sentence: str
    revision: str
    script: Path


@dataclass(frozen=True)
class Compiled:
    """What was built, and the sentences for those revisions in it whose upgrade is a stand-in."""

    entries: tuple[Entry, ...]
    refused: dict[str, str] = field(default_factory=dict)


def compile_history(environment: Environment, dialect: str, reference: Reference, url: str) -> Compiled:
    """The files are written. What `reference` does not reach either is taken out."""
    refused: dict[str, str] = {}
    with closing(environment.process(url)) as process:
        while True:
            compiled = process.call(_compile, environment, dialect)
            if isinstance(compiled, tuple):
                return Compiled(compiled, refused)
            if compiled.revision in refused:
                raise AssertionError(f"its stand-in is refused: {compiled.sentence}")
            refused[compiled.revision] = compiled.sentence
            around = reference.around(compiled.revision)
            if around:
                stand_in(compiled.script, *around)
            else:
                _take_out(process.call(order_of, environment), compiled.revision)


def _compile(environment: Environment, dialect: str) -> tuple[Entry, ...] | Refusal:
    project = environment.project
    with catch_warnings(action="ignore"):  # what scripts of others are warned of is theirs
        try:
            (build,) = compile_project(project, [dialect])
        except SqlgenError as refusal:
            return _refusal(project, refusal)
    write(project.output, (build,))
    return tuple(map(_without_contents, build.entries))


def _without_contents(entry: Entry) -> Entry:
    """They are on disk."""
    upgrade, downgrade = (file and replace(file, content=None) for file in (entry.upgrade, entry.downgrade))
    assert isinstance(upgrade, File)
    return replace(entry, upgrade=upgrade, downgrade=downgrade)


def _refusal(project: Project, error: SqlgenError) -> Refusal:
    origin = error.origin or Origin("")
    refused = next((each for each in load_history(project).order() if each.source == origin.path), None)
    if refused is None:
        raise AssertionError(f"no revision is refused, but {origin}: {error.message}")
    sentence = one_line(f"{Origin(origin.path, origin.line)}: {error.message}")
    return Refusal(sentence, refused.revision, refused.path)


def _take_out(order: Iterable[Revision], revision: str) -> None:
    """This one, and all that follow it."""
    gone = {revision}
    for each in order:
        if gone.intersection((each.revision, *each.parents)):
            gone.add(each.revision)
            each.path.unlink()
