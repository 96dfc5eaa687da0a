"""Recording: a revision script runs before a stand-in for alembic, and what it asks for is written down."""

from sqlgen.recording.env import run_env
from sqlgen.recording.environment import Environment, Rows, Way
from sqlgen.recording.header import run_header
from sqlgen.recording.left_types import drop_left_types
from sqlgen.recording.load import Direction, NoDowngrade, Stage, record, record_together
from sqlgen.recording.models import record_models
from sqlgen.recording.op import op
from sqlgen.recording.passed_over import pass_over
from sqlgen.recording.recorder import Recorder

__all__ = [
    "Direction",
    "Environment",
    "NoDowngrade",
    "Recorder",
    "Rows",
    "Stage",
    "Way",
    "drop_left_types",
    "op",
    "pass_over",
    "record",
    "record_models",
    "record_together",
    "run_env",
    "run_header",
]
