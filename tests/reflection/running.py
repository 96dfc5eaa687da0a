"""A recording without a file: a function of the test's own speaks to `op`."""

from collections.abc import Callable

from sqlgen.dialects import get_dialect
from sqlgen.recording import Recorder


def running(script: Callable[[], None], dialect: str) -> Recorder:
    """The recorder after the script has run on an empty schema."""
    made = get_dialect(dialect)
    recorder = Recorder("script.py", "script.py", made.sqlalchemy, made.empty_schema())
    with recorder.recording():
        script()
    return recorder
