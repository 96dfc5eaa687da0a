"""What a MySQL or MariaDB server does by itself: names, indexes for foreign keys, indexes that shrink."""

import re
from collections.abc import Iterable, Iterator
from itertools import chain, count
from typing import Any, ClassVar

from sqlgen.dialects.settle import NO_EXCLUSION, name_constraints, with_checks_of_its_own, without_native_checks
from sqlgen.errors import IndexExists, StillNeeded, TextInvalid
from sqlgen.schema import (
    Check,
    Computed,
    Constraint,
    ForeignKey,
    Fragment,
    Index,
    PrimaryKey,
    Schema,
    Server,
    Table,
    Unique,
)
from sqlgen.schema.constraint import Kind

NAME_CHARACTERS = 64
"""https://dev.mysql.com/doc/refman/8.4/en/identifier-length.html"""


PRIMARY = "PRIMARY"
"""https://dev.mysql.com/doc/refman/8.4/en/create-table.html"""


class MySQLServer(Server):
    unique_is_index = True
    checks_referents = True
    is_made_anew = False
    reads_inline_references = False
    """Before MySQL 9.0 it is passed over: https://dev.mysql.com/doc/refman/8.4/en/create-table-foreign-keys.html"""
    check_name: ClassVar[str] = "{table}_chk_{number}"
    """https://dev.mysql.com/doc/refman/8.4/en/create-table-check-constraints.html"""

    shares_index_names = False
    numbering_is_altered = True
    drops_checks_of_existing_type = False
    descending_serves: ClassVar[bool] = False
    """Whether an index in descending order serves a foreign key, as MariaDB's do."""

    def why_not(self, kind: str, text: str) -> str | None:
        """Names and comments are utf8mb3: https://dev.mysql.com/doc/refman/8.4/en/identifiers.html

        The end of a label is cut: https://dev.mysql.com/doc/refman/8.4/en/enum.html
        """
        if kind not in ("comment", "label") and len(text) > NAME_CHARACTERS:
            return f"has {len(text)} characters, and {NAME_CHARACTERS} is the most that the server takes"
        if kind != "label" and max(text, default="") > "\uffff":
            return "holds a character beyond U+FFFF, which the server does not keep there"
        if kind != "comment" and text[-1:].isspace():
            return "ends with white space, which the server does not keep there"
        return None

    def prepare_for(self, key: PrimaryKey, table: Table) -> Table:
        return table.require(key.columns)

    comment_options: ClassVar[tuple[str, ...]] = ("mysql_comment",)
    """Options that spell a table's comment."""

    def new_table(self, table: Table, schema: Schema) -> Table:
        spelled = [str(table.options[key]) for key in self.comment_options if key in table.options]
        options = {key: value for key, value in table.options.items() if key not in self.comment_options}
        return table.replace(comment=table.comment or spelled[0], options=options) if spelled else table

    def settle(self, table: Table, schema: Schema) -> Table:
        before, needed = schema.tables.get(table.name), without_native_checks(table, boolean=False, enum=True)
        if before and needed.has_keys_of(before):  # settled then
            return needed
        named = name_constraints(self.settle_checks(needed), self.choose_name)
        for each in named.constraints:
            reason = each.name and not each.named and self.why_not("constraint name", each.name)
            if reason:
                raise TextInvalid("constraint name", str(each.name), reason)
        return index_foreign_keys(named, before, descending=self.descending_serves)

    def settle_checks(self, table: Table) -> Table:
        """Where the server keeps a condition that a column spelled."""
        return with_checks_of_its_own(table, unnamed=True)

    def serves(self, table: Table, key: ForeignKey) -> bool:
        """Any index will do that begins with the columns."""
        return _serves(_all_indexes(table), key.referent_columns)

    def check_rename(self, table: Table, column: str) -> None:
        """https://dev.mysql.com/doc/refman/8.4/en/create-table-check-constraints.html"""
        for by in _readers(table, column):
            raise StillNeeded(f"column {column} of table {table.name}", by, "renamed")

    def has_constraint(self, table: Table, name: str, kind: Kind | None = None) -> bool:
        return _is_primary_key(table, name, kind) or super().has_constraint(table, name)

    def constraint(self, table: Table, name: str, kind: Kind | None = None) -> Constraint:
        """A primary key is called PRIMARY, whatever name it was given, and dropped without a name."""
        key = table.primary_key if _is_primary_key(table, name, kind) else None
        return key or super().constraint(table, name)

    def drop_index(self, table: Table, index: Index) -> Table:
        return self._still_served(table, table.drop_index(index), f"index {index.name} of table {table.name}")

    def drop_constraint(self, table: Table, constraint: Constraint) -> Table:
        dropped, what = table.drop_constraint(constraint), f"{constraint} of table {table.name}"
        if isinstance(constraint, PrimaryKey):
            for each in table.columns:
                if each.autoincrement and not any(index[0] == each.name for index in _all_indexes(dropped)):
                    raise StillNeeded(what, f"AUTO_INCREMENT of column {each.name}")
        return self._still_served(table, dropped, what) if isinstance(constraint, Unique | PrimaryKey) else dropped

    def _still_served(self, before: Table, after: Table, what: str) -> Table:
        """The table afterwards. Raises where that leaves one of its foreign keys without an index."""
        for key in after.foreign_keys:
            if not _serves(_all_indexes(after), key.columns) and _serves(_all_indexes(before), key.columns):
                raise StillNeeded(what, str(key))
        return after

    def choose_name(self, constraint: Constraint, table: Table, taken: Iterable[str]) -> str | None:
        """The name that the server gives to a constraint that has none."""
        match constraint:
            case PrimaryKey():
                return PRIMARY
            case Unique():
                return _index_name(constraint.columns[0], taken)
            case ForeignKey():
                return _numbered(f"{table.name.name}_ibfk_{{number}}", taken)
            case Check():
                return _numbered(self.check_name.replace("{table}", table.name.name), taken)
            case _:
                raise NotImplementedError(NO_EXCLUSION)

    def rename_table(self, before: Table, after: Table) -> Table:
        """Names that the server chose follow the table's: account_ibfk_1 becomes client_ibfk_1."""
        old, new = before.name.name, after.name.name

        def follow(constraint: Constraint) -> Constraint:
            match = re.fullmatch(re.escape(old) + r"(_(?:ibfk|chk)_\d+)", constraint.name or "")
            return constraint.replace(name=new + match[1]) if match else constraint

        return after.replace(constraints=tuple(map(follow, after.constraints)))

    def drop_column(self, table: Table, column: str) -> Table:
        """A column leaves its indexes, which go only when nothing is left of them.

        https://dev.mysql.com/doc/refman/8.4/en/alter-table.html#alter-table-add-drop-column
        """
        what = f"column {column} of table {table.name}"
        for constraint in table.constraints:
            if constraint.involves(column) and self.holds(constraint, table):
                raise StillNeeded(what, str(constraint))
        dropped = super().drop_column(table, column)
        if dropped.has_keys_of(table):
            return dropped
        return dropped.replace(
            constraints=tuple(_shrunk_constraints(table, column)), indexes=tuple(_shrunk_indexes(table, column))
        )

    def holds(self, constraint: Constraint, table: Table) -> bool:
        """Whether a constraint keeps its columns from being dropped: a foreign key, and a condition over several."""
        match constraint:
            case ForeignKey():
                return True
            case Check():
                return len([name for name in table.column_names if constraint.involves(name)]) > 1
            case _:
                return False


def _readers(table: Table, column: str) -> Iterator[str]:
    """The conditions and generated columns that read a column, in words."""
    yield from (str(each) for each in table.constraints if isinstance(each, Check) and each.involves(column))
    for each in table.columns:
        if isinstance(each.server_default, Computed) and column in each.server_default.sqltext.words():
            yield f"the generated column {each.name}"


def _all_indexes(table: Table) -> list[tuple[object, ...]]:
    keys = (each.columns for each in table.constraints if isinstance(each, PrimaryKey | Unique))
    return [*keys, *(index.expressions for index in table.indexes)]


def _shrunk_constraints(table: Table, column: str) -> Iterator[Constraint]:
    for constraint in table.constraints:
        if isinstance(constraint, Unique | PrimaryKey):
            columns = tuple(name for name in constraint.columns if name != column)
            if columns:
                yield constraint.replace(columns=columns)
        elif not constraint.involves(column):
            yield constraint


def _shrunk_indexes(table: Table, column: str) -> Iterator[Index]:
    for index in table.indexes:
        expressions = tuple(each for each in index.expressions if each != column)
        if expressions:
            yield index.replace(expressions=expressions)


def index_foreign_keys(table: Table, before: Table | None = None, *, descending: bool = False) -> Table:
    """The table with an index for each foreign key that none of its indexes serves: named like it, or like its column.

    One that the server made for a key takes the place of those that it made for others, unless it is the shorter.
    `before` is the table without the keys that are new. `descending` says that one in descending order serves it too.

    https://dev.mysql.com/doc/refman/8.4/en/create-table-foreign-keys.html#foreign-key-restrictions
    """
    explicit = [index for index in table.indexes if not index.implied]
    keys = [each.columns for each in table.constraints if isinstance(each, PrimaryKey | Unique)]
    served = [*keys, *(tuple(_whole_columns(index, descending)) for index in explicit)]
    implied = [index for index in table.indexes if index.implied and not _serves(served, index.expressions)]
    known = {key.name for key in before.foreign_keys} if before else set()
    for key in table.foreign_keys:
        if key.name not in known and not _serves(served, key.columns):
            implied = [index for index in implied if not _serves([key.columns], index.expressions)]
        if not _serves([*served, *(index.expressions for index in implied)], key.columns):
            uniques = [str(each.name) for each in table.constraints if isinstance(each, Unique)]
            taken = [*uniques, *(index.name for index in (*explicit, *implied))]
            name = str(key.name) if key.named else _index_name(key.columns[0], taken)
            if name in taken:
                raise IndexExists(name)
            implied.append(Index(name=name, expressions=key.columns, implied=True))
    indexes = (*explicit, *implied)
    return table if indexes == table.indexes else table.replace(indexes=indexes)


def _whole_columns(index: Index, descending: bool) -> Iterator[str | None]:
    """The columns that it holds in full and in order; None for what is none."""
    lengths: Any = index.options.get("mariadb_length") or index.options.get("mysql_length") or {}
    for each in index.expressions:
        column = each if isinstance(each, str) else each.column_order
        turned = isinstance(each, Fragment) and str(each).rstrip().upper().endswith(" DESC") and not descending
        cut = lengths.get(column) if isinstance(lengths, dict) else lengths
        yield None if turned or cut else column


def _serves(indexes: Iterable[tuple[object, ...]], columns: tuple[object, ...]) -> bool:
    return any(index[: len(columns)] == columns for index in indexes)


def _index_name(column: str, taken: Iterable[str]) -> str:
    """The first column's name, then with _2, _3 and so on."""
    names = chain([column], (f"{column}_{number}" for number in count(2)))
    return next(name for name in names if name not in taken)


def _numbered(pattern: str, taken: Iterable[str]) -> str:
    """One more than the highest number in use."""
    before, after = pattern.split("{number}")
    used = (re.fullmatch(re.escape(before) + r"(\d+)" + re.escape(after), name) for name in taken)
    highest = max((int(match[1]) for match in used if match), default=0)
    return f"{before}{highest + 1}{after}"


def _is_primary_key(table: Table, name: str, kind: Kind | None) -> bool:
    meant = name == PRIMARY or (kind == "primary" and not table.has_constraint(name))
    return meant and table.primary_key is not None
