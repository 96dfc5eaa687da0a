"""A history compiled by sqlgen, in a process of its own; what it refuses gets a stand-in."""

from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from warnings import catch_warnings

from sqlgen.compiler import compile_project
from sqlgen.errors import Origin, SqlgenError, one_line
from sqlgen.history import History
from sqlgen.output import Build, write
from sqlgen.project import Project
from tests.histories.environment import Environment
from tests.histories.process import Process
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
    """The build, and the sentences for those revisions in it whose upgrade is a stand-in."""

    build: Build
    refused: dict[str, str] = field(default_factory=dict)


def compile_history(environment: Environment, dialect: str, reference: Reference, url: str) -> Compiled:
    """The files are written. What `reference` does not reach either is taken out."""
    refused: dict[str, str] = {}
    with closing(Process(environment.python, environment.variables(url))) as process:
        while True:
            compiled = process.call(_compile, environment, dialect)
            if isinstance(compiled, Build):
                return Compiled(compiled, refused)
            if compiled.revision in refused:
                raise AssertionError(f"its stand-in is refused: {compiled.sentence}")
            refused[compiled.revision] = compiled.sentence
            _replace(compiled, environment.project, reference)


def _compile(environment: Environment, dialect: str) -> Build | Refusal:
    project = environment.project
    with catch_warnings(action="ignore"):  # what scripts of others are warned of is theirs
        try:
            (build,) = compile_project(project, [dialect])
        except SqlgenError as refusal:
            return _refusal(project, refusal)
    write(project.output, (build,))
    return build


def _refusal(project: Project, error: SqlgenError) -> Refusal:
    (refused,) = (each for each in History.load(project).order() if error.origin and each.source == error.origin.path)
    assert error.origin
    sentence = one_line(f"{Origin(error.origin.path, error.origin.line)}: {error.message}")
    return Refusal(sentence, refused.revision, refused.path)


def _replace(refused: Refusal, project: Project, reference: Reference) -> None:
    around = reference.around(refused.revision)
    if around:
        stand_in(refused.script, *around)
    else:
        _take_out(project, refused.revision)


def _take_out(project: Project, revision: str) -> None:
    """This one, and all that follow it."""
    gone = {revision}
    for each in History.load(project).order():
        if gone.intersection((each.revision, *each.parents)):
            gone.add(each.revision)
            each.path.unlink()
