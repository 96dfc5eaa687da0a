"""`alembic.context` as env.py finds it: what it configures is kept, and what it runs is nothing yet."""

import os
import sys
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from typing import Any

from sqlgen.config import Config
from sqlgen.errors.env import EnvMigratesTwice, EnvUnconfigured
from sqlgen.recording.context import EnvironmentContext, MigrationContext
from sqlgen.recording.context.migration import context_of
from sqlgen.recording.context.script import ScriptDirectory
from sqlgen.recording.env.configured import configured, unknown
from sqlgen.recording.environment import Environment
from sqlgen.recording.machine.process import changed, variables
from sqlgen.recording.recorder import Recorder

_PLACED = ("connection", "url", "dialect_name", "dialect_opts")
"""The arguments of `configure()` that may be given by their place."""


class ContextOfEnv(EnvironmentContext):
    """One run of env.py. `runs` holds the environment that each call of run_migrations() gives to the revisions."""

    def __init__(self, recorder: Recorder) -> None:
        self._recorder = recorder
        self._configured = False
        self._variables, self._path = variables(), [*recorder.environment.paths, *sys.path]
        self.runs: list[Environment] = []

    @property
    def config(self) -> Config:
        assert self._recorder.environment.config
        return self._recorder.environment.config

    @property
    def script(self) -> ScriptDirectory:
        return ScriptDirectory(self._recorder.environment)

    def is_offline_mode(self) -> bool:
        return self._recorder.offline

    def requires_connection(self) -> bool:
        return not self._recorder.offline

    def get_x_argument(self, as_dictionary: bool = False) -> list[str] | dict[str, str]:
        given = self._recorder.environment.x_arguments
        return dict(each.partition("=")[::2] for each in given) if as_dictionary else list(given)

    def get_context(self) -> MigrationContext:
        self._need_configured("get_context")
        context = context_of(self._recorder)
        context.config = self.config
        return context

    def get_revision_argument(self) -> Any:
        """All of them are compiled."""
        heads = self.get_head_revisions()
        return heads[0] if len(heads) == 1 else heads

    def configure(self, *placed: Any, **given: Any) -> None:
        """https://alembic.sqlalchemy.org/en/latest/api/runtime.html#alembic.runtime.environment.EnvironmentContext.configure"""
        recorder = self._recorder
        given = dict(zip(_PLACED, placed, strict=False)) | given
        with recorder.at_line("configure") as origin:
            recorder.warn_ignored(unknown(given), origin)
            recorder.environment = configured(recorder.environment, given)
        recorder.context = None
        self._configured = True

    def begin_transaction(self) -> AbstractContextManager[Any]:
        """Each file has its own."""
        self._need_configured("begin_transaction")
        return nullcontext()

    def run_migrations(self, **arguments: Any) -> None:
        self._need_configured("run_migrations")
        if self.runs and not self._recorder.environment.databases:
            self._recorder.refuse(EnvMigratesTwice())
        self.runs.append(replace(self._environment(), arguments=arguments))

    def _environment(self) -> Environment:
        """What it has configured, and what of the process it has prepared for the revisions."""
        given = self._recorder.environment
        paths = [os.path.abspath(each) for each in sys.path if each not in self._path]  # noqa: PTH100 - of any kind
        return replace(given, variables=changed(self._variables), paths=(*paths, *given.paths))

    def _need_configured(self, name: str) -> None:
        if not self._configured:
            self._recorder.refuse(EnvUnconfigured(name))
