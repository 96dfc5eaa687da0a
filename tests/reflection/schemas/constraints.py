"""Keys, conditions and indexes of every form, named and unnamed, and names that need quotes."""

from typing import Any

import sqlalchemy as sa
from alembic import op


def upgrade() -> None:
    on_mysql = op.get_bind().dialect.name in ("mysql", "mariadb")
    later: dict[str, Any] = {} if on_mysql else {"deferrable": True, "initially": "DEFERRED"}
    op.create_table(
        "parent",
        sa.Column("id", sa.Integer),
        sa.Column("code", sa.String(10), unique=True),
        sa.Column("a", sa.Integer, nullable=False),
        sa.Column("b", sa.Integer, nullable=False),
        sa.Column("c", sa.Integer, index=True),
        sa.PrimaryKeyConstraint("id", name="pk_parent"),
        sa.UniqueConstraint("a", "b", name="uq_ab"),
        sa.UniqueConstraint("b", "c"),
        sa.CheckConstraint("a > 0", name="ck_a"),
        sa.CheckConstraint("a > b"),
        sa.CheckConstraint("a > 1 AND b IN (1, 2) OR c IS NULL", name="ck_z"),
        sa.CheckConstraint("code <> 'x'", name="ck_code"),
    )
    op.create_table(
        "child",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("parent_id", sa.Integer, sa.ForeignKey("parent.id", ondelete="CASCADE")),
        sa.Column("a", sa.Integer),
        sa.Column("b", sa.Integer),
        sa.Column("other_id", sa.Integer),
        sa.Column("up", sa.Integer, sa.ForeignKey("child.id")),
        sa.ForeignKeyConstraint(["other_id"], ["parent.id"], name="Fk_z", onupdate="SET NULL", ondelete="NO ACTION"),
        sa.ForeignKeyConstraint(["a", "b"], ["parent.a", "parent.b"], name="fk_ab", **later),
    )
    op.create_index("ix_child_a", "child", ["a"], unique=True)
    op.create_index("ix_child_ba", "child", ["b", "a"])
    op.create_index("ix_child_desc", "child", [sa.text("id DESC"), "b"])
    op.create_index("ix_aa_lower", "parent", ["a"] if on_mysql else [sa.text("lower(code)"), "a"])
    op.create_index("ix_part", "parent", ["b"], sqlite_where=sa.text("b > 5"), postgresql_where=sa.text("b > 5"))
    op.create_index("ix_include", "parent", ["c"], unique=True, postgresql_include=["b"], postgresql_using="btree")
    op.create_index("ix_hash", "parent", ["c"], postgresql_using="hash")
    op.create_index("ix_length", "parent", ["code"], mysql_length=5, mariadb_length=5)
    op.create_index("ix_class", "parent", ["code"], postgresql_ops={"code": "varchar_pattern_ops"})
    op.create_table(
        "Odd Name",
        sa.Column("Id", sa.Integer, primary_key=True),
        sa.Column("select", sa.Integer),
        sa.Column("Ref", sa.Integer, sa.ForeignKey("Odd Name.Id")),
        sa.CheckConstraint("`select` > 0" if on_mysql else '"select" > 0'),
    )


def downgrade() -> None:
    for table in ("Odd Name", "child", "parent"):
        op.drop_table(table)
