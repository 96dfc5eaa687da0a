"""An application's models, imported as its scripts are, and what they make on an empty database."""

import sys
from collections.abc import Collection, Sequence
from contextlib import ExitStack, redirect_stdout
from functools import reduce
from importlib import import_module
from typing import Any

import sqlalchemy as sa

from sqlgen.errors import Origin
from sqlgen.errors.settings import ModelsAct, ModelsFailed, ModelsImportFailed, ModelsMissing, ModelsOther
from sqlgen.operations import Operation
from sqlgen.recording.env.engines import connecting_to_nothing
from sqlgen.recording.failure import told_at_line
from sqlgen.recording.load import Stage
from sqlgen.recording.machine import shown_outside_revisions
from sqlgen.recording.op import op
from sqlgen.recording.recorder import Recorder
from sqlgen.recording.standin import standing_in


class RecorderOfModels(Recorder):
    """Of modules that only say what there is."""

    draws_secrets = True

    def record(self, operation: Operation, origin: Origin) -> None:
        if self.loading:
            raise ModelsAct()
        super().record(operation, origin)


def record_models(module: str, name: str, stage: Stage) -> Recorder:
    """What `create_all()` does for a MetaData, or for each of several. `name` may have dots: `Base.metadata`.

    Raises SettingsError, or what is refused of a table.
    """
    environment, source = stage.environment, f"{module}:{name}"
    recorder = RecorderOfModels(source, str(environment.folder / source), stage.dialect, stage.schema, environment)
    with ExitStack() as around:
        around.enter_context(redirect_stdout(sys.stderr))
        around.enter_context(standing_in(environment.paths, environment.stubs))
        around.enter_context(told_at_line(recorder, ModelsImportFailed, ModelsFailed))
        around.enter_context(recorder.recording())
        around.enter_context(shown_outside_revisions(recorder))
        around.enter_context(connecting_to_nothing(recorder))
        with recorder.being_loaded():
            found = _found(module, name)
        for metadata in found:
            metadata.create_all(op.get_bind())
    if recorder.refusal is not None:
        raise recorder.refusal.at(Origin(source))
    return recorder


def _found(module: str, name: str) -> Sequence[sa.MetaData]:
    """As env.py's target_metadata: one or several; a declarative base is asked for its own."""
    given = reduce(_attribute, name.split("."), import_module(module))
    several = [*given] if isinstance(given, Collection) and not isinstance(given, str) else [given]
    found: list[Any] = [getattr(each, "metadata", each) for each in several]
    if not all(isinstance(each, sa.MetaData) for each in found):
        raise ModelsOther(type(given).__name__)
    return found


def _attribute(owner: Any, name: str) -> Any:
    if not hasattr(owner, name):
        raise ModelsMissing(name, tuple(sorted(key for key in vars(owner) if not key.startswith("_"))))
    return getattr(owner, name)
