"""The calls in `with op.batch_alter_table(...)` take their arguments as Alembic's do."""

from pathlib import Path

import pytest
import sqlalchemy as sa

from sqlgen.dialects import get_dialect
from sqlgen.history import Revision
from sqlgen.recording import op, record
from tests.recording.scripts import run

SCRIPT = """
import sqlalchemy as sa
from alembic import op

def upgrade():
    op.create_table("t", sa.Column("a", sa.Integer), sa.Column("b", sa.Integer))
    op.create_table("u", sa.Column("id", sa.Integer, primary_key=True))
    with op.batch_alter_table("t") as batch_op:
        batch_op.create_unique_constraint({uq}, {columns})
        batch_op.create_foreign_key({fk}, {key})
        batch_op.create_index({ix}, {columns})
        batch_op.drop_constraint({uq})
"""

BY_PLACE = {"uq": '"uq"', "fk": '"fk"', "ix": '"ix"', "columns": '["a"]', "key": '"u", ["b"], ["id"]'}
BY_NAME = {
    "uq": 'constraint_name="uq"',
    "fk": 'constraint_name="fk"',
    "ix": 'index_name="ix"',
    "columns": 'columns=["a"]',
    "key": 'referent_table="u", local_cols=["b"], remote_cols=["id"]',
}


@pytest.mark.parametrize("how", [BY_PLACE, BY_NAME], ids=["by place", "by name"])
def test_arguments(how: dict[str, str], tmp_path: Path) -> None:
    path = tmp_path / "aaaaaaaaaaaa_case.py"
    path.write_text(SCRIPT.format(**how))
    dialect = get_dialect("postgresql")
    revision = Revision(revision="aaaaaaaaaaaa", path=path, source=path.name)
    table = record(revision, "upgrade", dialect.sqlalchemy, dialect.empty_schema()).schema.tables
    (t,) = (each for name, each in table.items() if name.name == "t")
    assert [each.name for each in t.constraints] == ["fk"]
    assert [each.name for each in t.indexes] == ["ix"]


@pytest.mark.parametrize("dialect", ["postgresql", "sqlite"])
def test_what_copy_from_leaves_out_is_told(dialect: str) -> None:
    """Where the table is made anew of it; a batch that alters the table in place loses nothing."""

    def script() -> None:
        columns = (sa.Column("id", sa.Integer, primary_key=True), sa.Column("code", sa.String(20)))
        op.create_table("item", *(each._copy() for each in columns), sa.Column("note", sa.String(50)))
        op.create_index("ix_item_code", "item", ["code"])
        item = sa.Table("item", sa.MetaData(), *columns)
        with op.batch_alter_table("item", copy_from=item) as batch_op:
            batch_op.create_index("ix_item_id", ["id"])
        with op.batch_alter_table("item", copy_from=item, recreate="always") as batch_op:
            batch_op.add_column(sa.Column("price", sa.Integer))

    recorder = run(script, dialect)
    assert [warning.sentence for warning in recorder.warnings] == [
        f"{what} of table item goes with the old table, as copy_from leaves it out"
        for what in ("column note", "index ix_item_code", "index ix_item_id")
    ]
