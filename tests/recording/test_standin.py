"""`from alembic import op` finds the stand-in, whether alembic is there or not, and leaves no trace."""

import subprocess
import sys
from pathlib import Path

import alembic
import alembic.op
import alembic.operations
import pytest

import sqlgen
from sqlgen.dialects import get_dialect
from sqlgen.errors import ScriptFailed
from sqlgen.history import Revision
from sqlgen.recording import Environment, Recorder, record

RUN = """
import sys
from pathlib import Path
from sqlgen.dialects import get_dialect
from sqlgen.history import Revision
from sqlgen.recording import record
{before}
path = Path({path!r})
dialect = get_dialect("postgresql")
revision = Revision(revision="aaaaaaaaaaaa", path=path, source=path.name)
recorder = record(revision, "upgrade", dialect.sqlalchemy, dialect.empty_schema())
print([step.operation.describe() for step in recorder.steps])
print(sorted(name for name in sys.modules if name.startswith("alembic"))[:1])
"""

ABSENT = """
class NoAlembic:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] == "alembic":
            raise ModuleNotFoundError(name)
sys.meta_path.insert(0, NoAlembic())
"""


def _script(folder: Path, text: str) -> Path:
    path = folder / "aaaaaaaaaaaa_case.py"
    path.write_text(text)
    return path


def _record(path: Path, *paths: str) -> Recorder:
    dialect = get_dialect("postgresql")
    revision = Revision(revision="aaaaaaaaaaaa", path=path, source=path.name)
    return record(revision, "upgrade", dialect.sqlalchemy, dialect.empty_schema(), Environment(paths=paths))


TABLE = 'op.create_table("t", sa.Column("id", sa.Integer))'
IMPORTS = {
    "from alembic import op": TABLE,
    "from sqlgen import op": TABLE,
    "import alembic.op": f"alembic.{TABLE}",
    "from alembic.op import create_table": TABLE.removeprefix("op."),
    "from alembic import context, op": f"assert context.get_context().dialect.name; {TABLE}",
}


@pytest.mark.parametrize("imports", IMPORTS)
def test_import_forms(imports: str, tmp_path: Path) -> None:
    body = IMPORTS[imports]
    recorder = _record(_script(tmp_path, f"import sqlalchemy as sa\n{imports}\n\ndef upgrade():\n    {body}\n"))
    assert [step.operation.describe() for step in recorder.steps] == ["Create table t"]


def test_an_import_inside_a_function(tmp_path: Path) -> None:
    text = f"def upgrade():\n    import sqlalchemy as sa\n    from alembic import op\n    {TABLE}\n"
    assert len(_record(_script(tmp_path, text)).steps) == 1


@pytest.mark.parametrize(("before", "left"), [("", []), (ABSENT, []), ("import alembic.op", ["alembic"])])
def test_alembic_installed_absent_or_imported(before: str, left: list[str], tmp_path: Path) -> None:
    path = _script(tmp_path, f"import sqlalchemy as sa\nfrom alembic import op\n\ndef upgrade():\n    {TABLE}\n")
    code = RUN.format(before=before, path=str(path))
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.splitlines() == ["['Create table t']", str(left)]


def test_everything_is_as_before_afterwards(tmp_path: Path) -> None:
    before, path = dict(sys.modules), list(sys.path)
    real = alembic.op
    _record(
        _script(tmp_path, "from alembic import op\nassert op is not None\n\ndef upgrade():\n    pass\n"), str(tmp_path)
    )
    assert alembic.op is real
    assert sys.modules["alembic.op"] is real
    assert {name for name in before if sys.modules.get(name) is not before[name]} == set()
    assert sys.path == path


def test_also_after_an_error(tmp_path: Path) -> None:
    with pytest.raises(Exception, match="no such thing"):
        _record(_script(tmp_path, "def upgrade():\n    raise ValueError('no such thing')\n"))
    assert sys.modules["alembic"] is alembic


def test_a_helper_module_speaks_to_the_run_at_hand(tmp_path: Path) -> None:
    """And none of its state reaches the next run: it is imported afresh."""
    (tmp_path / "helper_of_script.py").write_text(
        "import sqlalchemy as sa\nfrom alembic import op\nnames = []\n\n"
        "def table():\n    names.append('t')\n    op.create_table(''.join(names), sa.Column('id', sa.Integer))\n"
    )
    path = _script(tmp_path, "import helper_of_script\n\ndef upgrade():\n    helper_of_script.table()\n")
    for _ in range(2):
        (step,) = _record(path, str(tmp_path)).steps
        assert step.operation.describe() == "Create table t"
    assert "helper_of_script" not in sys.modules


def test_op_is_one_lasting_object(tmp_path: Path) -> None:
    script = "import sqlgen, alembic\nassert alembic.op is sqlgen.op\n\ndef upgrade():\n    pass\n"
    _record(_script(tmp_path, script))
    assert sqlgen.op is sqlgen.op


def test_other_modules_of_alembic_are_the_real_ones(tmp_path: Path) -> None:
    script = (
        "from alembic.operations import Operations\nimport alembic.operations.ops as ops\n\n"
        "def upgrade():\n    assert Operations.__module__ == 'alembic.operations.base'\n    assert ops.AddColumnOp\n"
    )
    _record(_script(tmp_path, script))


def test_alembic_that_was_imported_before_is_the_one_that_a_script_sees(tmp_path: Path) -> None:
    """With all that plug-ins have registered on it."""
    script = "import alembic\n\ndef upgrade():\n    raise ValueError(id(alembic.operations.Operations))\n"
    with pytest.raises(ScriptFailed, match=str(id(alembic.operations.Operations))):
        _record(_script(tmp_path, script))


def test_version_of_alembic_is_told(tmp_path: Path) -> None:
    script = f"import alembic\ndef upgrade():\n    assert alembic.__version__ == {alembic.__version__!r}\n"
    assert _record(_script(tmp_path, script)).steps == []
