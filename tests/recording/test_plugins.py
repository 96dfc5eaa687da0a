"""Operations that a plug-in or a script registers, with Alembic installed and without; Alembic's own as objects."""

import subprocess
import sys
from pathlib import Path

import pytest

from sqlgen.dialects import get_dialect
from sqlgen.errors import SqlgenError
from sqlgen.history import Revision
from sqlgen.recording import Environment, Recorder, record
from sqlgen.recording.plugins.registry import REGISTRY

# ruff: noqa: E501 -- what a user sees is not wrapped

PLUGIN = '''
"""Views as operations, as Alembic's cookbook has them: https://alembic.sqlalchemy.org/en/latest/cookbook.html"""

from alembic.autogenerate import comparators, renderers
from alembic.autogenerate.api import AutogenContext
from alembic.operations import BatchOperations, MigrateOperation, Operations


class View:
    def __init__(self, name, text):
        self.name, self.text = name, text


@Operations.register_operation("create_view", "invoke_for_target")
@Operations.register_operation("replace_view", "replace")
class CreateViewOp(MigrateOperation):
    def __init__(self, target):
        self.target = target

    @classmethod
    def invoke_for_target(cls, operations, target):
        return operations.invoke(cls(target))

    @classmethod
    def replace(cls, operations, target, *, old="new"):
        operations.drop_view(target)
        operations.create_view(target)
        return old

    def reverse(self):
        return DropViewOp(self.target)


@Operations.register_operation("drop_view")
class DropViewOp(MigrateOperation):
    def __init__(self, target):
        self.target = target

    @classmethod
    def drop_view(cls, operations, target):
        return operations.invoke(cls(target))


@Operations.register_operation("add_stamps")
@BatchOperations.register_operation("add_stamps", "batch_add_stamps")
class AddStampsOp(MigrateOperation):
    def __init__(self, table_name):
        self.table_name = table_name

    @classmethod
    def add_stamps(cls, operations, table_name):
        return operations.invoke(cls(table_name))

    @classmethod
    def batch_add_stamps(cls, operations):
        return operations.invoke(cls(operations.impl.table_name))


@Operations.implementation_for(CreateViewOp)
def create_view(operations, operation):
    operations.execute(f"CREATE VIEW {operation.target.name} AS {operation.target.text}")


@Operations.implementation_for(DropViewOp)
def drop_view(operations, operation):
    operations.get_bind().exec_driver_sql(f"DROP VIEW {operation.target.name}")


@Operations.implementation_for(AddStampsOp)
def add_stamps(operations, operation):
    import sqlalchemy as sa

    assert operations.migration_context.dialect.name == operations.get_context().impl.dialect.name
    column = sa.Column("made", sa.DateTime)
    if isinstance(operations, BatchOperations):
        operations.add_column(column)
    else:
        operations.add_column(operation.table_name, column)


@renderers.dispatch_for(CreateViewOp)
def render(autogen_context: AutogenContext, op):
    return "op.create_view()"


@comparators.dispatch_for("schema")
def compare(autogen_context, upgrade_ops, schemas):
    pass
'''

HEAD = "import sqlalchemy as sa\nfrom alembic import op\n{imports}\n\ndef upgrade():\n    {body}\n"
TABLE = 'op.create_table("t", sa.Column("id", sa.Integer, primary_key=True))\n'
VIEW = 'view = View("v", "SELECT id FROM t")\n'

STORIES = {
    "create": (TABLE + VIEW + "op.create_view(view)", ["Create table t", "CREATE VIEW v AS SELECT id FROM t"]),
    "keyword": (
        TABLE + VIEW + "op.create_view(target=view)",
        ["Create table t", "CREATE VIEW v AS SELECT id FROM t"],
    ),
    "replace": (
        TABLE + VIEW + 'op.create_view(view)\nassert op.replace_view(view, old="old") == "old"',
        ["Create table t", "CREATE VIEW v AS SELECT id FROM t", "DROP VIEW v", "CREATE VIEW v AS SELECT id FROM t"],
    ),
    "object": (
        TABLE + VIEW + "op.invoke(CreateViewOp(view))\nop.invoke(CreateViewOp(view).reverse())",
        ["Create table t", "CREATE VIEW v AS SELECT id FROM t", "DROP VIEW v"],
    ),
    "directive": (TABLE + 'op.add_stamps("t")', ["Create table t", "Add column t.made"]),
    "batch": (
        TABLE
        + 'with op.batch_alter_table("t") as batch_op:\n    batch_op.add_stamps()\n    batch_op.drop_column("id")',
        ["Create table t", "Add column t.made; Drop column t.id"],
    ),
}


def told(recorder: Recorder) -> list[str]:
    """Each step in a line: raw SQL as it is."""
    return [getattr(step.operation, "sql", step.operation.describe()) for step in recorder.steps]


def script(folder: Path, body: str, imports: str = "from views import *") -> Revision:
    path = folder / "aaaaaaaaaaaa_case.py"
    text = HEAD.format(imports=imports, body=body.strip().replace("\n", "\n    "))
    path.write_text(text)
    return Revision(revision="aaaaaaaaaaaa", path=path, source=path.name, source_sha256=text)


def ran(folder: Path, body: str, imports: str = "from views import *") -> list[str]:
    dialect = get_dialect("postgresql")
    revision = script(folder, body, imports)
    environment = Environment(paths=(str(folder),))
    return told(record(revision, "upgrade", dialect.sqlalchemy, dialect.empty_schema(), environment))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "views.py").write_text(PLUGIN)
    return tmp_path


@pytest.mark.parametrize("story", STORIES)
def test_a_plug_in(story: str, folder: Path) -> None:
    body, steps = STORIES[story]
    assert ran(folder, body) == steps


@pytest.mark.parametrize("story", STORIES)
def test_a_script_that_defines_its_own(story: str, folder: Path) -> None:
    body, steps = STORIES[story]
    assert ran(folder, body, imports=PLUGIN) == steps


@pytest.mark.parametrize("story", STORIES)
def test_each_run_has_its_own(story: str, folder: Path) -> None:
    """Registered afresh, as the module that registers is run afresh."""
    body, steps = STORIES[story]
    assert ran(folder, body) == ran(folder, body) == steps


ABSENT = """
import sys
from pathlib import Path

class NoAlembic:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] == "alembic":
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)

sys.meta_path.insert(0, NoAlembic())
sys.path.insert(0, ROOT)
from tests.recording.test_plugins import ran
for body in BODIES:
    try:
        print(ran(Path(FOLDER), body, IMPORTS))
    except Exception as error:
        print(error)
"""


def without_alembic(folder: Path, *bodies: str, imports: str = "from views import *") -> str:
    values = {"ROOT": str(Path(__file__).parents[2]), "FOLDER": str(folder), "BODIES": bodies, "IMPORTS": imports}
    code = "\n".join(f"{name} = {value!r}" for name, value in values.items()) + ABSENT
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_where_alembic_is_not_installed(folder: Path) -> None:
    told = without_alembic(folder, *(body for body, _ in STORIES.values()))
    assert told.splitlines() == [str(steps) for _, steps in STORIES.values()]


def test_what_only_alembic_has_is_named_with_who_wants_it(folder: Path) -> None:
    (folder / "wanting.py").write_text(
        "from alembic.autogenerate import compare_metadata\nfrom alembic.util import CommandError\n\n"
        "def work():\n    compare_metadata(None, None)\n"
    )
    told = without_alembic(folder, "wanting.work()", imports="import wanting")
    assert told == (
        "aaaaaaaaaaaa_case.py:6: wanting uses alembic.autogenerate.compare_metadata, and Alembic is not installed here\n"
        "  install alembic beside sqlgen\n"
    )


OPS = """
from alembic.operations import ops
"""

OBJECTS = {
    'ops.CreateTableOp("u", [sa.Column("id", sa.Integer), sa.Column("a", sa.Integer)])': "Create table u",
    'ops.AddColumnOp("t", sa.Column("c", sa.Integer))': "Add column t.c",
    'ops.AlterColumnOp("t", "b", modify_nullable=False)': "Make t.b NOT NULL",
    'ops.AlterColumnOp("t", "b", modify_name="c")': "Rename column t.b to c",
    'ops.AlterColumnOp("t", "b", modify_server_default=None)': "Drop the default of t.b",
    'ops.DropColumnOp("t", "b")': "Drop column t.b",
    'ops.CreateIndexOp("ix", "t", ["b"], unique=True)': "Create unique index ix on t (b)",
    'ops.DropIndexOp("ix_t_a", "t")': "Drop index ix_t_a of t",
    'ops.DropIndexOp("ix_t_a")': "Drop index ix_t_a of t",
    'ops.CreateUniqueConstraintOp("uq", "t", ["b"])': "Create unique constraint uq on t (b)",
    'ops.CreatePrimaryKeyOp("pk", "t", ["b"])': "Create primary key pk on t (b)",
    'ops.CreateCheckConstraintOp("ck", "t", "b > 0")': "Create check constraint ck on t (b > 0)",
    'ops.CreateForeignKeyOp("fk", "t", "t", ["b"], ["a"], ondelete="CASCADE")': "Create foreign key fk on t (b) to t (a)",
    'ops.DropConstraintOp("uq_t_a", "t", "unique")': "Drop constraint uq_t_a of t",
    'ops.RenameTableOp("t", "u")': "Rename table t to u",
    'ops.DropTableOp("t")': "Drop table t",
    'ops.ExecuteSQLOp("UPDATE t SET a = 1")': "UPDATE t SET a = 1",
    'ops.BulkInsertOp(sa.table("t", sa.column("a", sa.Integer)), [{"a": 1}])': "Insert 1 row into t",
}
STAGE = """
op.create_table(
    "t", sa.Column("a", sa.Integer, index=True), sa.Column("b", sa.Integer, server_default="1"),
    sa.UniqueConstraint("a", name="uq_t_a"),
)
"""


@pytest.mark.parametrize("construct", OBJECTS)
def test_operations_of_alembics(construct: str, folder: Path) -> None:
    assert ran(folder, f"{STAGE}op.invoke({construct})", imports=OPS)[2] == OBJECTS[construct]


def test_operations_of_an_alembic_that_is_not_there(folder: Path) -> None:
    told = without_alembic(folder, *(f"{STAGE}op.invoke({construct})" for construct in OBJECTS), imports=OPS)
    for line, sentence in zip(told.splitlines(), OBJECTS.values(), strict=True):
        assert sentence in line


def test_operations_of_alembics_in_a_batch(folder: Path) -> None:
    objects = 'ops.AddColumnOp("t", sa.Column("c", sa.Integer)), ops.DropColumnOp("t", "b")'
    loop = f'with op.batch_alter_table("t") as batch_op:\n    for each in ({objects}):\n        batch_op.invoke(each)'
    body = STAGE + loop
    assert ran(folder, body, imports=OPS)[2] == "Add column t.c; Drop column t.b"


REPLACED = """
from alembic.operations import Operations, ops
from alembic.operations.toimpl import create_table as alembics

@Operations.implementation_for(ops.CreateTableOp, replace=True)
def create_table(operations, operation):
    table = alembics(operations, operation)
    operations.execute(f"GRANT SELECT ON {operation.table_name} TO PUBLIC")
    return table
"""


def test_an_operation_of_alembics_that_is_replaced(folder: Path) -> None:
    """https://alembic.sqlalchemy.org/en/latest/api/operations.html#extending-builtin"""
    from alembic.operations import Operations, ops, toimpl

    try:
        body = 'table = op.create_table("t", sa.Column("id", sa.Integer, index=True))\nassert table.name == "t"'
        steps = ran(folder, body, imports=REPLACED)
    finally:
        Operations.implementation_for(ops.CreateTableOp, replace=True)(toimpl.create_table)
    assert steps == ["Create table t", "Create index ix_t_id on t (id)", "GRANT SELECT ON t TO PUBLIC"]


BY_OP = """
from alembic.operations import MigrateOperation, ops

@op.register_operation("grant")
class Grant(MigrateOperation):
    def __init__(self, table):
        self.table = table
    @classmethod
    def grant(cls, operations, table):
        return operations.invoke(cls(table))

@op.implementation_for(Grant)
def grant(operations, operation):
    operations.execute(f"GRANT SELECT ON {operation.table} TO PUBLIC")

@op.implementation_for(ops.DropTableOp, replace=True)
def drop_table(operations, operation):
    operations.rename_table(operation.table_name, f"old_{operation.table_name}")

class CreateTableOp(MigrateOperation):
    '''Called like one of Alembic's, and another.'''

@op.implementation_for(CreateTableOp)
def never(operations, operation):
    raise AssertionError
"""


def test_registered_through_op(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    body = TABLE + 'op.grant("t")\nop.drop_table("t")\nop.create_table("u", sa.Column("id", sa.Integer))'
    steps = ["Create table t", "GRANT SELECT ON t TO PUBLIC", "Rename table t to old_t", "Create table u"]
    assert without_alembic(folder, body, imports=BY_OP) == f"{steps}\n"
    monkeypatch.setattr(REGISTRY, "_implementations", {})
    assert ran(folder, body, imports=BY_OP) == steps


MISTAKES = {
    "op.sync_values()": (
        "aaaaaaaaaaaa_case.py:6: there is no operation sync_values",
        "if a plug-in has it, import the plug-in, in env.py or in the script",
    ),
    "op.invoke(Unheard())": (
        "aaaaaaaaaaaa_case.py:6: invoke(Unheard(...)): nothing says what the operation Unheard of broken does",
        "its package registers that by Operations.implementation_for(Unheard)",
    ),
    "op.reach()": (
        "aaaaaaaaaaaa_case.py:6: broken asks for Alembic's operations.no_such_thing, and what stands in for Alembic here"
        " has none",
        "do it by op.execute() with SQL; a plug-in that autogenerates finds all of Alembic where it is installed",
    ),
    "op.reach_impl()": (
        "aaaaaaaaaaaa_case.py:6: broken asks for Alembic's get_context().impl.compare_type, and what stands in for Alembic"
        " here has none",
        "do it by op.execute() with SQL; a plug-in that autogenerates finds all of Alembic where it is installed",
    ),
    "op.fail()": ("aaaaaaaaaaaa_case.py:6: the script raised ValueError: no, at broken.py:19",),
}

BROKEN = """
from alembic.operations import MigrateOperation, Operations

class Unheard(MigrateOperation):
    pass

@Operations.register_operation("reach")
@Operations.register_operation("reach_impl")
@Operations.register_operation("fail")
class Broken(MigrateOperation):
    @classmethod
    def reach(cls, operations):
        operations.no_such_thing()
    @classmethod
    def reach_impl(cls, operations):
        operations.impl.compare_type()
    @classmethod
    def fail(cls, operations):
        raise ValueError("no")
"""


@pytest.mark.parametrize("call", MISTAKES)
def test_mistakes(call: str, folder: Path) -> None:
    (folder / "broken.py").write_text(BROKEN)
    with pytest.raises(SqlgenError) as refusal:
        ran(folder, call, imports="from broken import *")
    assert [line.strip() for line in str(refusal.value).splitlines() if "the operations" not in line] == [
        *MISTAKES[call]
    ]


def test_a_plug_in_that_raises_is_named(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    installed = folder / "site-packages"
    installed.mkdir()
    (installed / "broken_plugin.py").write_text(BROKEN)
    monkeypatch.syspath_prepend(str(installed))
    with pytest.raises(SqlgenError) as refusal:
        ran(folder, "op.fail()", imports="import broken_plugin")
    assert str(refusal.value) == "aaaaaaaaaaaa_case.py:6: the script raised ValueError: no, in broken_plugin"


OWN = """
o.create_table("t", sa.Column("id", sa.Integer, primary_key=True), sa.Column("a", sa.String(5), index=True))
o.add_column("t", sa.Column("b", sa.Integer, sa.ForeignKey("t.id")))
o.alter_column("t", "b", nullable=False)
o.drop_column("t", "a")
o.rename_table("t", "u")
"""
MADE_OF = {
    "the connection": "o = Operations(MigrationContext.configure(op.get_bind()))",
    "the context": "o = Operations(op.get_context())",
}


@pytest.mark.parametrize("made", MADE_OF)
def test_operations_that_a_script_makes_itself(made: str, folder: Path) -> None:
    """Alembic's own class, over this connection or this context."""
    imports = "from alembic.migration import MigrationContext\nfrom alembic.operations import Operations"
    body = f"{MADE_OF[made]}{OWN}"
    dialect = get_dialect("postgresql")
    recorder = record(script(folder, body, imports), "upgrade", dialect.sqlalchemy, dialect.empty_schema())
    assert [" ".join(printed.sql.split()) for step in recorder.steps for printed in dialect.statements(step)] == [
        "CREATE TABLE t ( id SERIAL NOT NULL, a VARCHAR(5), PRIMARY KEY (id) )",
        "CREATE INDEX ix_t_a ON t (a)",
        "ALTER TABLE t ADD COLUMN b INTEGER",
        "ALTER TABLE t ADD FOREIGN KEY(b) REFERENCES t (id)",
        "ALTER TABLE t ALTER COLUMN b SET NOT NULL",
        "ALTER TABLE t DROP COLUMN a",
        "ALTER TABLE t RENAME TO u",
    ]
    (table,) = recorder.schema.tables.values()
    assert (str(table.name), [column.name for column in table.columns]) == ("u", ["id", "b"])


def test_operations_that_a_script_makes_itself_without_alembic(folder: Path) -> None:
    told = without_alembic(
        folder, f"{MADE_OF['the context']}{OWN}", imports="from alembic.operations import Operations"
    )
    assert "'Add column t.b; Create foreign key on t (b) to t (id)', 'Make t.b NOT NULL', 'Drop column t.a'" in told
