"""`on_version_apply`: the functions of env.py's that are called behind each revision; what they write is in its file.

https://alembic.sqlalchemy.org/en/latest/api/runtime.html#alembic.runtime.environment.EnvironmentContext.configure
"""

from dataclasses import dataclass
from functools import cached_property

from sqlgen.history import History, Revision
from sqlgen.recording.context.migration import context_of
from sqlgen.recording.recorder import Recorder


@dataclass(frozen=True)
class MigrationInfo:
    """What Alembic's of this name says of the step."""

    revision_map: History
    up_revision: Revision
    is_upgrade: bool

    is_stamp = False
    is_migration = True

    @property
    def up_revision_id(self) -> str:
        return self.up_revision.revision

    @property
    def up_revision_ids(self) -> tuple[str, ...]:
        return (self.up_revision_id,)

    @property
    def up_revisions(self) -> tuple[Revision, ...]:
        return (self.up_revision,)

    @property
    def down_revision_ids(self) -> tuple[str, ...]:
        return self.up_revision.down_revision

    @cached_property
    def down_revisions(self) -> tuple[Revision, ...]:
        return tuple(self.revision_map.revisions[each] for each in self.down_revision_ids)

    @property
    def source_revision_ids(self) -> tuple[str, ...]:
        return self.down_revision_ids if self.is_upgrade else self.up_revision_ids

    @property
    def destination_revision_ids(self) -> tuple[str, ...]:
        return self.up_revision_ids if self.is_upgrade else self.down_revision_ids

    @property
    def source_revisions(self) -> tuple[Revision, ...]:
        return self.down_revisions if self.is_upgrade else self.up_revisions

    @property
    def destination_revisions(self) -> tuple[Revision, ...]:
        return self.up_revisions if self.is_upgrade else self.down_revisions


def call_on_version_apply(revision: Revision, direction: str, recorder: Recorder) -> None:
    environment = recorder.environment
    if not environment.on_version_apply:
        return
    recorder.go_alone()
    step = MigrationInfo(environment.history, revision, direction == "upgrade")
    for function in environment.on_version_apply:
        heads, arguments = set(recorder.way.end), dict(environment.arguments)
        function(ctx=context_of(recorder), step=step, heads=heads, run_args=arguments)
