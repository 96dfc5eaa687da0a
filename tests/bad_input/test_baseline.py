"""Tables and types that no revision made: what the setting `baseline` makes of them."""

# ruff: noqa: E501 -- what a user sees is not wrapped

import pytest

from tests.bad_input.environment import HERE, Environment

NO_TABLE = """HERE: drop_column("{0}", "a"): there is no table {0}
  the tables: account"""
MEANT = """
  did you mean account?"""
WAY_OUT = """
  if it stood before the first revision, set in [tool.sqlgen]: baseline = "unknown\""""


def set_up(environment: Environment, baseline: str, upgrade: str, downgrade: str = "pass") -> None:
    environment.use("postgresql")
    if baseline:
        with (environment.folder / "pyproject.toml").open("a") as settings:
            settings.write(f'baseline = "{baseline}"\n')
    environment.second(upgrade, downgrade)


@pytest.mark.parametrize(
    ("baseline", "table", "said"),
    [
        ("", "acount", NO_TABLE + MEANT + WAY_OUT),
        ("", "ACCOUNTS", NO_TABLE + MEANT + WAY_OUT),
        ("nothing", "acount", NO_TABLE + MEANT + WAY_OUT),
        ("nothing", "legacy", NO_TABLE + WAY_OUT),
    ],
)
def test_a_mistake(empty: Environment, baseline: str, table: str, said: str) -> None:
    set_up(empty, baseline, f'op.drop_column("{table}", "a")')
    assert empty.refusal() == said.format(table).replace("HERE", HERE)


@pytest.mark.parametrize(("baseline", "table"), [("", "legacy"), ("unknown", "legacy"), ("unknown", "acount")])
def test_a_table_of_a_baseline(empty: Environment, baseline: str, table: str) -> None:
    set_up(empty, baseline, f'op.drop_column("{table}", "a")')
    result = empty.run()
    assert result.exit_code == 0
    assert result.stderr.startswith(f"warning: {HERE}: no revision made table {table}: it is taken to be there\n")


@pytest.mark.parametrize("baseline", ["", "nothing", "unknown"])
def test_what_a_revision_dropped_is_never_of_a_baseline(empty: Environment, baseline: str) -> None:
    set_up(empty, baseline, 'op.drop_table("account"); op.create_table("legacy"); op.drop_column("account", "a")')
    assert empty.refusal() == f'{HERE}: drop_column("account", "a"): there is no table account\n  the tables: legacy'


def test_a_table_of_a_baseline_makes_no_other_a_mistake(empty: Environment) -> None:
    """Only what revisions made is meant by a name that is like it."""
    set_up(empty, "", 'op.drop_column("legacy", "a")\nop.drop_column("legacies", "a")')
    assert [line for line in empty.run().stderr.splitlines() if "legac" in line] == [
        f"warning: {HERE}: no revision made table legacy: it is taken to be there",
        "warning: migrations/versions/bbbb_change_account.py:13: no revision made table legacies: it is taken to be there",
    ]


def test_one_warning_for_each_table_of_a_revision(empty: Environment) -> None:
    set_up(
        empty,
        "",
        'op.add_column("legacy", sa.Column("a", sa.Integer))\nop.execute("CREATE INDEX i ON legacy (a)")',
        'op.drop_column("legacy", "a")',
    )
    assert empty.run().stderr.count("warning") == 1


@pytest.mark.parametrize(
    "call",
    [
        'op.create_table("post", sa.Column("a", sa.Integer, sa.ForeignKey("legacy.id")))',
        'op.create_foreign_key("fk", "account", "legacy", ["id"], ["id"])',
        'op.add_column("account", sa.Column("a", sa.Integer, sa.ForeignKey("legacy.id")))',
        'op.execute("CREATE TABLE post (a INT REFERENCES legacy (id))")',
    ],
)
def test_a_foreign_key_to_it(empty: Environment, call: str) -> None:
    set_up(empty, "", call)
    result = empty.run()
    assert f"warning: {HERE}: no revision made table legacy: it is taken to be there\n" in result.stderr, result.stderr
    set_up(empty, "nothing", call)
    assert "there is no table legacy" in empty.refusal()


def test_what_asks_is_not_warned_of(empty: Environment) -> None:
    set_up(empty, "", 'op.drop_table("legacy", if_exists=True)\nop.drop_table("acount", if_exists=True)')
    result = empty.run()
    assert (result.exit_code, "warning" in result.stderr) == (0, False)


TYPE = 'sa.Enum("a", name="{0}").drop(op.get_bind(), checkfirst=False)'


def test_a_type(empty: Environment) -> None:
    made = 'op.create_table("post", sa.Column("mood", sa.Enum("a", name="mood")))\n'
    set_up(empty, "", TYPE.format("size"))
    assert f"warning: {HERE}: no revision made type size: it is taken to be there\n" in empty.run().stderr
    set_up(empty, "nothing", TYPE.format("size"))
    assert empty.refusal() == f"{HERE}: execute(DropEnumType(...)): there is no type size{WAY_OUT}"
    set_up(empty, "", made + TYPE.format("moods"))
    assert "there is no type moods\n  the types: mood\n  did you mean mood?" in empty.refusal()


def test_no_such_choice(empty: Environment) -> None:
    set_up(empty, "some", "pass")
    assert (
        empty.refusal()
        == "pyproject.toml:4: baseline: nothing, unknown, a path of a file *.sql and models, as app.models:metadata, are the choices, not some"
    )


DUMPS = {
    "postgresql": """\\restrict x
SET client_encoding = 'UTF8';
SELECT pg_catalog.set_config('search_path', '', false);
CREATE TABLE public.alembic_version (version_num character varying(32) NOT NULL);
CREATE TABLE public.legacy (
    id integer NOT NULL,
    age integer DEFAULT 1
);
ALTER TABLE public.legacy OWNER TO postgres;
ALTER TABLE public.legacy ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.legacy_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE ONLY public.legacy ADD CONSTRAINT legacy_pkey PRIMARY KEY (id);
""",
    "mysql": """/*!40101 SET NAMES utf8mb4 */;
DROP TABLE IF EXISTS `legacy`;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `legacy` (
  `id` int NOT NULL AUTO_INCREMENT,
  `age` int DEFAULT '1',
  PRIMARY KEY (`id`)
) ENGINE=InnoDB AUTO_INCREMENT=7 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;
""",
    "sqlite": """CREATE TABLE sqlite_sequence(name,seq);
CREATE TABLE legacy (id INTEGER PRIMARY KEY, age INTEGER DEFAULT 1);
""",
}
MADE = {
    "postgresql": "ALTER TABLE legacy ALTER COLUMN age SET NOT NULL",
    "mysql": "MODIFY age INTEGER NOT NULL DEFAULT '1'",
    "sqlite": "age INTEGER DEFAULT 1 NOT NULL",
}


def of_a_file(environment: Environment, dialect: str, dump: str | None, setting: str = '"old.sql"') -> None:
    environment.use(dialect)
    with (environment.folder / "pyproject.toml").open("a") as settings:
        settings.write(f"baseline = {setting}\n")
    if dump is not None:
        (environment.folder / "old.sql").write_text(dump)


@pytest.mark.parametrize("dialect", DUMPS)
def test_a_dump_says_what_stood(empty: Environment, dialect: str) -> None:
    """Its table is known, with no warning, on MySQL and SQLite as well, where all of it must be."""
    of_a_file(empty, dialect, DUMPS[dialect], f'{{{dialect} = "old.sql"}}')
    empty.second('op.alter_column("legacy", "age", nullable=False)', "pass")
    result = empty.run()
    assert (result.exit_code, "warning" in result.stderr) == (0, False), result.stderr
    (file,) = (empty.folder / "dialects" / dialect).glob("0002*.upgrade.sql")
    assert MADE[dialect] in file.read_text()


def test_a_baseline_that_is_not_there(empty: Environment) -> None:
    of_a_file(empty, "sqlite", None)
    assert empty.refusal() == (
        "old.sql: the baseline cannot be read: no such file or directory\n"
        "  make it by pg_dump --schema-only, mysqldump --no-data or .schema in sqlite3"
    )


def test_a_statement_of_a_baseline_that_is_not_understood(empty: Environment) -> None:
    of_a_file(empty, "sqlite", "-- old\n\nCREATE TABLE legacy (id INTEGER) WITHOUT SENSE;")
    warning = "old.sql:3: this SQL is not understood: legacy may have changed and count as unknown from here on"
    assert f"warning: {warning}" in empty.run().stderr


def test_a_changed_baseline_is_compiled_again(empty: Environment) -> None:
    of_a_file(empty, "mysql", DUMPS["mysql"])
    empty.second('op.alter_column("legacy", "age", nullable=False)', "pass")
    assert empty.run().exit_code == 0
    (empty.folder / "old.sql").write_text(DUMPS["mysql"].replace("`age` int", "`age` bigint"))
    assert empty.run().exit_code == 0
    (file,) = (empty.folder / "dialects" / "mysql").glob("0002*.upgrade.sql")
    assert "MODIFY age BIGINT NOT NULL" in file.read_text()


@pytest.mark.parametrize("dialect", DUMPS)
def test_the_schema_at_base_is_the_baseline(empty: Environment, dialect: str) -> None:
    of_a_file(empty, dialect, DUMPS[dialect])
    result = empty.run("schema", "--at", "base")
    assert result.exit_code == 0, result.stderr
    assert "CREATE TABLE legacy (" in result.stdout
    assert "account" not in result.stdout
