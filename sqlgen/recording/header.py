"""What a revision script says of itself where its text does not tell: its module is run, and no function."""

import sys
from collections.abc import Mapping
from contextlib import ExitStack, redirect_stdout
from pathlib import Path
from typing import Any

from sqlgen.errors import HeaderFailed, RevisionUnreadable, reason
from sqlgen.recording.failure import told_at_line
from sqlgen.recording.load import Stage
from sqlgen.recording.machine import shown_outside_revisions
from sqlgen.recording.recorder import Recorder
from sqlgen.recording.standin import script_module, standing_in


def run_header(path: Path, source: str, stage: Stage) -> Mapping[str, Any]:
    """The names of the module. `source` is how the file is shown. Raises HistoryError, or what is refused of it."""
    environment = stage.environment
    recorder = Recorder(source, str(path), stage.dialect, stage.schema, environment)
    with ExitStack() as around:
        around.enter_context(redirect_stdout(sys.stderr))
        around.enter_context(standing_in(environment.paths, environment.stubs))
        around.enter_context(told_at_line(recorder, HeaderFailed, HeaderFailed))
        module = around.enter_context(script_module(str(path)))
        around.enter_context(recorder.recording())
        try:
            code = compile(path.read_bytes(), str(path), "exec", dont_inherit=True)
        except (OSError, SyntaxError, ValueError) as error:
            raise RevisionUnreadable(reason(error)) from error
        around.enter_context(shown_outside_revisions(recorder, code))
        with recorder.being_loaded():
            exec(code, vars(module))
        return dict(vars(module))
