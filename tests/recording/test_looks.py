"""Whether a script may draw chance, as its code tells: nothing is seeded for one that cannot."""

from types import CodeType

import pytest

from sqlgen.recording.machine.looks import look

PLAIN = """
import datetime
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

def upgrade():
    op.add_column("account", sa.Column("made", sa.DateTime, server_default=sa.func.now()))
"""


@pytest.mark.parametrize(
    "line",
    [
        "import random",
        "from random import random as draw",
        "import uuid",
        "import secrets",
        "import os",
        "import json, numpy",
        "from app.models import Account",
        "from . import others",
        "import alembic; alembic.util.rev_id()",
        "from alembic.util import rev_id as new",
        "draw = __import__('ran' + 'dom').random",
        "exec(text)",
        "import collections; collections._sys.modules['random']",
        "def downgrade():\n    import random",
    ],
)
def test_may_draw(line: str) -> None:
    assert look(_code(PLAIN + line)).may_draw


@pytest.mark.parametrize("line", ["", "import re, json, enum", "from decimal import Decimal", "import logging"])
def test_cannot_draw(line: str) -> None:
    assert not look(_code(PLAIN + line)).may_draw


def _code(text: str) -> CodeType:
    return compile(text, "script.py", "exec")
