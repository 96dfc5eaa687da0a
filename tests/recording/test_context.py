"""`op.get_context()` and `alembic.context` answer a script as they do while Alembic runs it online."""

from argparse import Namespace
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config

from sqlgen.compiler import compile_project
from sqlgen.errors import SqlgenError
from sqlgen.project import load

INI = """
[alembic]
script_location = %(here)s/migrations
sqlalchemy.url = sqlite:///%(here)s/database.db
app.owner = 50%% of us

[app]
name = desk
"""

ENV = """
from alembic import context
from sqlalchemy import create_engine

engine = create_engine(context.config.get_main_option("sqlalchemy.url"))
with engine.connect() as connection:
    context.configure(connection=connection, version_table="versions", transaction_per_migration=True)
    with context.begin_transaction():
        context.run_migrations()
"""

SCRIPT = """
from alembic import context, op

revision = {revision!r}
down_revision = {down_revision!r}


def upgrade():
    {body}


def downgrade():
    pass
"""

QUESTIONS = [
    "op.get_context().version_table",
    "op.get_context().version_table_schema",
    "op.get_context().as_sql",
    "op.get_context().purge",
    "op.get_context().dialect.name",
    "op.get_context().bind is op.get_bind()",
    "op.get_context().connection is op.get_bind()",
    "op.get_context() is context.get_context()",
    "op.get_context() is op.get_context()",
    "op.get_context().get_current_revision()",
    "op.get_context().get_current_heads()",
    "op.get_context().config is context.config",
    "op.get_context().script is context.script",
    "op.get_context().opts['version_table']",
    "op.get_context().opts['target_metadata']",
    "op.get_context().on_version_apply_callbacks",
    "op.get_context().environment_context.is_offline_mode()",
    "op.get_context().impl is context.get_impl()",
    "op.get_context().impl.dialect.name",
    "op.get_context().impl.bind is op.get_bind()",
    "op.get_context().impl.transactional_ddl",
    "op.get_context().impl.as_sql",
    "op.get_context().impl.memo",
    "context.is_offline_mode()",
    "context.is_transactional_ddl()",
    "context.requires_connection()",
    "context.get_bind() is op.get_bind()",
    "context.get_x_argument()",
    "context.get_x_argument(as_dictionary=True)",
    "context.get_tag_argument()",
    "context.get_head_revision()",
    "context.get_head_revisions()",
    "context.get_starting_revision_argument()",
    "context.get_revision_argument()",
    "context.script.get_current_head()",
    "context.script.get_heads()",
    "context.script.get_base()",
    "context.script.get_bases()",
    "context.script.dir.endswith('migrations')",
    "context.config.config_file_name.endswith('alembic.ini')",
    "context.config.config_ini_section",
    "context.config.attributes",
    "context.config.get_main_option('app.owner')",
    "context.config.get_main_option('nothing')",
    "context.config.get_main_option('nothing', 'else')",
    "context.config.get_section('app')['name']",
    "context.config.get_section('nothing')",
    "context.config.get_section('nothing', {'a': 'b'})",
    "context.config.get_section_option('app', 'name')",
    "context.config.get_section_option('app', 'nothing', 'else')",
    "context.config.get_alembic_option('app.owner')",
    "context.config.cmd_opts.x",
    "context.config.set_main_option('a', 'b') or context.config.get_main_option('a')",
]


@pytest.fixture
def environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "migrations" / "versions").mkdir(parents=True)
    (tmp_path / "alembic.ini").write_text(INI)
    (tmp_path / "pyproject.toml").write_text('[tool.sqlgen]\nversion_table = "versions"\n')
    (tmp_path / "migrations" / "env.py").write_text(ENV)
    write(tmp_path, "aaaaaaaaaaaa", None, "pass")
    return tmp_path


def write(folder: Path, revision: str, down_revision: str | None, body: str) -> None:
    text = SCRIPT.format(revision=revision, down_revision=down_revision, body=body.replace("\n", "\n    "))
    (folder / "migrations" / "versions" / f"{revision}.py").write_text(text)


def test_the_same_answers(environment: Path, capsys: pytest.CaptureFixture[str]) -> None:
    body = "\n".join(f"print({question!r}, repr({question}))" for question in QUESTIONS)
    write(environment, "bbbbbbbbbbbb", "aaaaaaaaaaaa", body)
    config = Config("alembic.ini")
    config.cmd_opts = Namespace(x=["tenant=a", "dry"])
    command.upgrade(config, "head")
    online = capsys.readouterr().out
    compile_project(load(x_arguments=["tenant=a", "dry"]), ["sqlite"])
    talk = capsys.readouterr()
    assert talk.out == ""
    assert talk.err.splitlines() == online.splitlines()


DDL = """
import sqlalchemy as sa
impl = op.get_context().impl
person = sa.Table(
    "person", sa.MetaData(),
    sa.Column("id", sa.Integer, primary_key=True), sa.Column("name", sa.String(20), index=True),
    sa.Column("age", sa.Integer),
)
impl.create_table(person)
impl.add_column("person", sa.Column("born", sa.Date))
impl.alter_column("person", "born", name="birthday")
impl.drop_column("person", person.c.age)
impl.rename_table("person", "people")
people = sa.Table("people", sa.MetaData(), sa.Column("id", sa.Integer), sa.Column("name", sa.String(20)))
impl.create_index(sa.Index("ix_people", people.c.name, people.c.id))
impl.drop_index(sa.Index("ix_person_name", people.c.name))
impl.bulk_insert(people, [{"id": 1, "name": "Ada"}])
impl.execute("UPDATE people SET name = 'Eve'")
impl._exec(people.update().values(name="Ann"))
context.execute("DELETE FROM people")
op.get_context().execute(people.insert().values(id=2, name="Bob"))
with op.get_context().begin_transaction():
    impl.drop_table(people)
"""


def test_what_is_asked_of_impl_is_recorded(environment: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each is a step of the file, and the real Alembic takes the same script."""
    write(environment, "bbbbbbbbbbbb", "aaaaaaaaaaaa", DDL.strip())
    command.upgrade(Config("alembic.ini"), "head")
    (build,) = compile_project(load(), ["postgresql"])
    sentences = [line[3:] for line in build.entries[1].upgrade.text.splitlines() if line.startswith("-- ")]
    assert sentences[sentences.index("Create table person") : -1] == [
        "Create table person",
        "Create index ix_person_name on person (name)",
        "Add column person.born",
        "Rename column person.born to birthday",
        "Drop column person.age",
        "Rename table person to people",
        "Create index ix_people on people (name, id)",
        "Drop index ix_person_name of people",
        "Insert 1 row into people",
        "Data: raw SQL of the revision, line 25",
        "Data: raw SQL of the revision, line 26",
        "Data: raw SQL of the revision, line 27",
        "Data: raw SQL of the revision, line 28",
        "Drop table people",
    ]


GUARDED = """
if context.is_offline_mode() or op.get_context().as_sql:
    op.execute("poor")
    context.static_output("-- poor")
elif "t" not in __import__("sqlalchemy").inspect(op.get_bind()).get_table_names():
    op.execute("CREATE TABLE t (id INTEGER)")
"""


@pytest.mark.parametrize("dialect", ["postgresql", "mysql", "mariadb", "sqlite"])
def test_a_script_with_an_offline_branch_takes_the_other(environment: Path, dialect: str) -> None:
    """The simulation answers as a connection would, and the branch for offline mode is usually the poorer one."""
    write(environment, "bbbbbbbbbbbb", "aaaaaaaaaaaa", GUARDED.strip())
    (build,) = compile_project(load(), [dialect])
    text = build.entries[1].upgrade.text
    assert "CREATE TABLE t (id INTEGER)" in text
    assert "poor" not in text


REFUSED = {
    "context.configure(url='sqlite://')": "context.configure() is for env.py and Alembic's own commands",
    "context.run_migrations()": "context.run_migrations() is for env.py",
    "op.get_context().stamp(None, 'head')": "get_context().stamp() is for env.py",
    "op.get_context().configure()": "get_context().configure() is for env.py",
    "op.get_context().run_migrations()": "get_context().run_migrations() is for env.py",
}


@pytest.mark.parametrize("call", REFUSED)
def test_what_only_env_can_say_is_refused(environment: Path, call: str) -> None:
    write(environment, "bbbbbbbbbbbb", "aaaaaaaaaaaa", call)
    with pytest.raises(SqlgenError) as refusal:
        compile_project(load(), ["sqlite"])
    assert REFUSED[call] in str(refusal.value)
    assert str(refusal.value).startswith("migrations/versions/bbbbbbbbbbbb.py:9: ")


def test_what_a_module_asks_while_it_loads(environment: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """As online, where the environment stands before the scripts are loaded."""
    write(environment, "bbbbbbbbbbbb", "aaaaaaaaaaaa", "print(NAMES)")
    path = environment / "migrations" / "versions" / "bbbbbbbbbbbb.py"
    asked = "op.get_bind().dialect.name, op.get_context().version_table, context.get_x_argument(), context.script.dir"
    path.write_text(path.read_text() + f"\n\nNAMES = [{asked}]\n")
    command.upgrade(Config("alembic.ini"), "head")
    online = capsys.readouterr().out
    compile_project(load(), ["sqlite"])
    assert capsys.readouterr().err == online


def test_several_heads(environment: Path) -> None:
    write(environment, "bbbbbbbbbbbb", None, "print(op.get_context().get_current_revision())")
    write(environment, "cccccccccccc", "bbbbbbbbbbbb", "print(op.get_context().get_current_revision())")
    with pytest.raises(SqlgenError, match=r"several rows \(aaaaaaaaaaaa, bbbbbbbbbbbb\): use get_current_heads"):
        compile_project(load(), ["sqlite"])
