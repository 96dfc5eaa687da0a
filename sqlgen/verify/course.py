"""The files of one dialect run on scratch databases, each revision up, down and up again, and compared after each."""

from collections.abc import Generator, Iterator
from dataclasses import dataclass, replace

from sqlalchemy import Engine

from sqlgen.dialects import get_dialect
from sqlgen.errors import ScriptError
from sqlgen.history import History, rows
from sqlgen.load_history import load_history
from sqlgen.output import File
from sqlgen.project import Project
from sqlgen.rawsql.pieces import pieces
from sqlgen.recording import Recorder
from sqlgen.replay import Recording, Replay
from sqlgen.schema import Name, Schema
from sqlgen.verify.about import about
from sqlgen.verify.comparison import Comparison
from sqlgen.verify.files import Filed, Folder, OnDisk
from sqlgen.verify.ground import Ground
from sqlgen.verify.leg import Leg, Told, Way
from sqlgen.verify.outside import refuse_outside
from sqlgen.verify.scratch import Scratch
from sqlgen.verify.session import Failure, run_file

_NOT_GIVEN_BACK = "the downgrade does not give back what it needs"
"""A file is made for one schema, down to the order of its columns, and may refuse another."""


@dataclass(frozen=True, slots=True)
class Stage:
    """A revision: its files, what the simulation makes of it, and of the schema before it."""

    filed: Filed
    recording: Recording
    before: Schema

    @property
    def after(self) -> Schema:
        return self.recording.schema


class Course:
    """One dialect's. A database is given up where a downgrade has not given the schema back, and made anew."""

    def __init__(self, project: Project, folder: Folder, scratch: Scratch) -> None:
        self._project, self._dialect, self._scratch = project, folder.dialect, scratch
        history = load_history(project)
        self._replay = Replay(project, history, get_dialect(folder.dialect, project.server_version(folder.dialect)))
        self._ground = Ground(self._replay.schema, ())
        self._stages = [*self._staged(history, folder)]
        environment = self._replay.environment
        versions = Name(environment.version_table_schema, environment.version_table)
        self._compared = Comparison(folder.dialect, scratch, versions)
        self._refuse_outside()

    def _refuse_outside(self) -> None:
        """Before anything is run."""
        tables = {name.name for each in self._stages for name in each.after.tables}
        for each in self._stages:
            for file in filter(None, (each.filed.upgrade, each.filed.downgrade)):
                refuse_outside(file, self._dialect, tables)

    def _staged(self, history: History, folder: Folder) -> Iterator[Stage]:
        filed = {each.entry.revision: each for each in folder.revisions}
        before = self._replay.schema
        moves = rows(history.revisions[each] for each in (*folder.older, *filed))
        for recording in self._replay.both_ways(moves, filed):
            if recording.revision.revision in filed:
                yield Stage(filed[recording.revision.revision], recording, before)
            else:
                self._ground = Ground(recording.schema, recording.move.end)
            before = recording.schema

    def legs(self) -> Generator[Leg]:
        """As they are run. Raises VerifyError."""
        begin = 0
        while begin < len(self._stages):
            with self._scratch.database() as engine:
                self._ground.lay(self._project, self._dialect, engine)
                for done in self._stages[:begin]:
                    self._run(engine, done.filed.upgrade, done.filed.entry.upgrade)
                begin = yield from self._from(begin, engine)

    def _from(self, begin: int, engine: Engine) -> Generator[Leg, None, int]:
        """The stages from this one on, up to one that leaves the database unfit for the next."""
        for place, stage in enumerate(self._stages[begin:], begin + 1):
            up = self._leg(stage, Way.UP, engine, stage.after)
            yield up
            if up.failure:
                yield from self._left_out(place, f"{stage.filed.entry.revision} failed")
                return len(self._stages)
            if not (yield from self._back(stage, engine)):
                return place
        return len(self._stages)

    def _left_out(self, begin: int, why: str) -> Iterator[Leg]:
        for stage in self._stages[begin:]:
            yield _leg(stage, Way.UP, left_out=why)

    def _back(self, stage: Stage, engine: Engine) -> Generator[Leg, None, bool]:
        """Down and up again. False if the database is then not as the upgrade leaves it."""
        down = stage.recording.downgrade
        if stage.filed.downgrade is None or not isinstance(down, Recorder):
            yield _leg(stage, Way.DOWN, left_out=stage.filed.entry.irreversible or "there is no downgrade")
            return True
        back = self._leg(stage, Way.DOWN, engine, down.schema)
        yield back
        if back.failure:
            yield _leg(stage, Way.AGAIN, left_out="the downgrade failed")
            return False
        again = self._again(stage, down.schema)
        if isinstance(again, ScriptError):
            yield _leg(stage, Way.AGAIN, left_out=f"{_NOT_GIVEN_BACK}: {again.message}")
            return False
        leg = self._leg(stage, Way.AGAIN, engine, again, or_as=stage.after)
        if leg.failure and down.schema != stage.before:
            leg = _leg(stage, Way.AGAIN, left_out=f"{_NOT_GIVEN_BACK}: {leg.failure.reason}")
        yield leg
        return not (leg.failure or leg.left_out) and again == stage.after

    def _again(self, stage: Stage, schema: Schema) -> Schema | ScriptError:
        """What a second upgrade leaves; where the downgrade has given back all that there was, what the first left."""
        if schema == stage.before:
            return stage.after
        try:
            return self._replay.upgrade(stage.recording.move, schema).schema
        except ScriptError as refusal:
            return refusal

    def _run(self, engine: Engine, file: OnDisk, made: File) -> Failure | None:
        """A step by hand has nothing to do here: it is said to be done."""
        with engine.begin() as connection:
            for done in filter(None, (each.acknowledged_by for each in made.rows)):
                connection.exec_driver_sql(done)
        return run_file(engine, file.text, self._dialect, file.path)

    def _leg(self, stage: Stage, way: Way, engine: Engine, schema: Schema, or_as: Schema | None = None) -> Leg:
        """`or_as` has what a file makes anew as it was made for, whatever it has found."""
        filed, entry = stage.filed, stage.filed.entry
        file, made = (filed.downgrade, entry.downgrade) if way is Way.DOWN else (filed.upgrade, entry.upgrade)
        assert file and made
        leg = _leg(stage, way, file)
        if failure := self._run(engine, file, made):
            return replace(leg, failure=failure, notes=tuple(_not_there(schema)))
        start, end = stage.recording.move.start, stage.recording.move.end
        rows = start if way is Way.DOWN else end
        found = [*self._compared.differences(engine, schema, rows)]
        if found and or_as is not None and or_as != schema:
            neither = {each.where for each in self._compared.differences(engine, or_as, rows)}
            found = [each for each in found if each.where in neither]
        said = [*pieces(file.text, self._dialect)]
        expected = self._compared.expected(schema)
        untold = [f"types and defaults after {leg.revision}: {expected.untold}"] if expected.untold else []
        return replace(
            leg,
            differences=tuple(Told(each, about(each, said)) for each in found),
            notes=(*expected.unknown, *untold),
        )


def _leg(stage: Stage, way: Way, file: OnDisk | None = None, left_out: str = "") -> Leg:
    entry = stage.filed.entry
    return Leg(number=entry.number, revision=entry.revision, way=way, path=file.path if file else "", left_out=left_out)


def _not_there(schema: Schema) -> Iterator[str]:
    for name, table in schema.tables.items():
        if not table.made:
            yield f"table {name}: no revision made it, and a scratch database has not got it"
