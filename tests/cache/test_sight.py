"""What a script looks at, as its text tells it."""

import pytest

from sqlgen.cache.sight import sight


@pytest.mark.parametrize(
    ("text", "imports"),
    [
        ("import a", {"a"}),
        ("import a.b as c, d", {"a.b", "d"}),
        ("x = 1; import a; from b import c", {"a", "b", "b.c"}),
        ("from a.b import c as d, e", {"a.b", "a.b.c", "a.b.as", "a.b.d", "a.b.e"}),
        ("from a import (\n    b,\n    c,\n)", {"a", "a.b", "a.c"}),
        ("from a import(b)", {"a", "a.b"}),
        ("from a import *", {"a"}),
        ("def f():\n    from a import b", {"a", "a.b"}),
        ("from .a import b", {"p.q.a", "p.q.a.b"}),
        ("from.a import b", {"p.q.a", "p.q.a.b"}),
        ("from . import b", {"p.q", "p.q.b"}),
        ("from ..a import b", {"p.a", "p.a.b"}),
    ],
)
def test_imports(text: str, imports: set[str]) -> None:
    seen = sight(text.encode(), "p.q")
    assert seen.imports == imports
    assert seen.doubt == ""


@pytest.mark.parametrize(
    "text",
    [
        "from a \\\n    import b",
        "import a, \\\n    b",
        "from a import (b,  # see (c)\n    d)",
        "# -*- coding: latin-1 -*-",
        "import os\nos.getcwd()",
        "import os\nos.path.exists('a')",
        "import os as o",
        "import os\nask = os",
        "from os import getcwd",
        "from os.path import exists",
        "from pathlib import Path\nPath('a').resolve()",
        "import time\ntime.perf_counter()",
        "from random import SystemRandom",
        "exec('a')",
        "__import__('a')",
        "import sqlalchemy as sa\nsa.create_engine('sqlite://')",
        "eval(",
    ],
)
def test_doubts(text: str) -> None:
    assert sight(text.encode()).doubt


@pytest.mark.parametrize(
    "text",
    [
        "import sqlalchemy as sa\nsa.func.now()",
        "from sqlalchemy import func\nfunc.now()",
        "import sqlalchemy as sa\nsa.exists()",
        "import os\nos.path.join(os.path.dirname(__file__), 'a.sql')",
        "from pathlib import Path\nPath(__file__).resolve().parent",
        "import datetime\ndatetime.date(2020, 1, 1)",
        "from datetime import datetime\ndatetime.now()",
        "import time, uuid\nuuid.uuid4(), time.time()",
        "'eval and exec'  # perf_counter\nimport time",
    ],
)
def test_harmless(text: str) -> None:
    assert sight(text.encode()).doubt == ""


def test_what_is_no_utf_8() -> None:
    assert sight(b"\xff").doubt == "it is not UTF-8"


def test_the_environment_and_the_others() -> None:
    assert sight(b"import os\nos.environ['A']").environment
    assert not sight(b"import os\nos.path.join('A')").environment
    assert sight(b"from alembic import context").shared
    assert sight(b"import a\na.b.c = 1").shared
    assert not sight(b"from alembic import op\na = b.c == d").shared
