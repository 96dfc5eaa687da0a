"""Where an env.py would have Alembic print its SQL: Alembic's multidb template opens a file for each database."""

import io
from typing import Any


def opened_for_reading(file: Any, mode: str = "r", *args: Any, **kwargs: Any) -> Any:
    """`open()` as env.py finds it: what would write gets a buffer, which is forgotten, and no file."""
    if set(mode) & set("wax+"):
        return io.BytesIO() if "b" in mode else io.StringIO()
    return open(file, mode, *args, **kwargs)  # noqa: PTH123 - it is open()
