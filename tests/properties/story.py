"""Random stories: one operation after another, each fitting what those before it have left, each with its way back."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from hypothesis import strategies as st

from tests.properties.names import Names
from tests.properties.tables import Col, Held, Tab
from tests.properties.types import COMMON, Kind, kinds

INTEGER = COMMON[0]
ACTIONS = ("", ", ondelete='CASCADE'", ", onupdate='CASCADE'")
COMMENTS = (None, "plain", 'it\'s 100% \\ "so"', "two\nlines", ":x; -- /* é")


@dataclass(frozen=True)
class Step:
    """A line of upgrade(), and the line of downgrade() that undoes it."""

    up: str
    down: str


@dataclass(frozen=True)
class Call:
    """A directive about a table, which can be said of `op` or of a batch: `before` goes in front of the table."""

    method: str
    after: str
    before: str = ""

    def of_op(self, table: str) -> str:
        return f"op.{self.method}({self.before}{table!r}{', ' if self.after else ''}{self.after})"

    def of_batch(self) -> str:
        return f"batch.{self.method}({self.before}{self.after})".replace(", )", ")")


@dataclass(frozen=True)
class Change:
    """What is done to one table, and what undoes it, last things first."""

    up: tuple[Call, ...]
    down: tuple[Call, ...]


class Story:
    """What the script has made so far, and what it may do next."""

    def __init__(self, draw: Callable[[Any], Any], dialect: str) -> None:
        self.draw, self.dialect = draw, dialect
        self.names, self.kinds = Names(draw, dialect), kinds(dialect)
        self.tables: dict[str, Tab] = {}

    def pick(self, choices: Any) -> Any:
        return self.draw(st.sampled_from(list(choices)))

    def chance(self, one_in: int = 2) -> bool:
        return bool(self.draw(st.integers(1, one_in)) == 1)

    def table(self, fits: Callable[[Tab], object] = bool) -> Tab | None:
        """One of the tables that fit; None where there is none."""
        found = [table for table in self.tables.values() if fits(table)]
        table: Tab | None = self.pick(found) if found else None
        return table

    def any_table(self) -> Tab:
        """There is one from the first step on."""
        table: Tab = self.pick(self.tables.values())
        return table

    def set(self, table: Tab) -> None:
        self.tables[table.name] = table

    def kind(self) -> Kind:
        kind: Kind = self.pick(self.kinds)
        return kind

    def column(self, *, filled: bool = False) -> Col:
        kind = self.kind()
        default = self.pick(kind.defaults) if kind.defaults and self.chance() else None
        required = self.chance(3) and (default is not None or not filled)
        comment = self.pick(COMMENTS) if self.chance(4) else None
        return Col(self.names.new("c"), kind, nullable=not required, default=default, comment=comment)

    def generated(self, table: Tab) -> Col | None:
        """A column that the server works out of another."""
        numbers = [column for column in table.unreferring() if column.kind == INTEGER and not column.reads]
        source = self.pick(numbers) if numbers and self.chance(3) else None
        return Col(self.names.new("g"), COMMON[1], reads=source.name) if source else None

    # Each of these draws a change of one table; None where it has nothing to change.

    def add_column(self, table: Tab) -> Change | None:
        column = self.generated(table) or self.column(filled=table.filled)
        self.set(table.plus(column))
        return Change((Call("add_column", str(column)),), (Call("drop_column", repr(column.name)),))

    def drop_column(self, table: Tab) -> Change | None:
        free = [column for column in table.free() if column.nullable or column.default or not table.filled]
        if not free:
            return None
        column = self.pick(free)
        self.set(table.minus(column))
        return Change((Call("drop_column", repr(column.name)),), (Call("add_column", str(column)),))

    def add_reference(self, table: Tab) -> Change | None:
        """A column with a foreign key of its own."""
        referent = self._referent()
        if referent is None:
            return None
        key = self.names.new("fk")
        held = Held("foreignkey", (self.names.new("r"),), referent=referent.name, action=self.pick(ACTIONS))
        column = Col(held.columns[0], INTEGER)
        self.set(table.plus(column).holding(key, held))
        made = f"sa.ForeignKey({f'{referent.name}.id'!r}, name={key!r}{held.action})"
        add = Call("add_column", f"sa.Column({column.name!r}, sa.Integer, {made})")
        return Change((add,), (_drop(key, held), Call("drop_column", repr(column.name))))

    def _referent(self) -> Tab | None:
        """Without a full stop, in which it would end a schema's name."""
        return self.table(lambda table: "." not in table.name)

    def alter_column(self, table: Tab) -> Change | None:
        old = self.pick([column for column in table.columns if not column.reads] or [None])
        new = self._altered(table, old) if old else None
        if old is None or new is None or new == old:
            return None
        self.set(table.changed(old, new))
        return Change((_alter(old, new),), (_alter(new, old),))

    def _altered(self, table: Tab, old: Col) -> Col | None:
        free = old in table.free()
        match self.pick(("name", "nullable", "default", "type", "comment", "several")):
            case "name" if free or self.dialect != "mysql":  # which renames no column that a check reads
                return replace(old, name=self.names.new("c"))
            case "nullable" if free and not table.filled:
                return replace(old, nullable=not old.nullable)
            case "default" if old.kind.defaults:
                return replace(old, default=self.pick((None, *old.kind.defaults)))
            case "type" if free and old.kind.wider:
                return self._wider(old)
            case "comment":
                return replace(old, comment=self.pick(COMMENTS))
            case "several" if free and old.kind.wider:
                return replace(self._wider(old), name=self.names.new("c"), comment=self.pick(COMMENTS))
        return None

    def _wider(self, old: Col) -> Col:
        (kind,) = (kind for kind in COMMON if kind.type == old.kind.wider)
        return replace(old, kind=kind)

    def make(self, table: Tab) -> Change | None:
        """Something over columns that stand."""
        held = self.pick((self._index, self._unique, self._check, self._foreign_key))(table)
        if held is None:
            return None
        name = self.names.new({"index": "ix", "unique": "uq", "check": "ck", "foreignkey": "fk"}[held.kind])
        self.set(table.holding(name, held))
        return Change((_make(name, held),), (_drop(name, held),))

    def drop(self, table: Tab) -> Change | None:
        """What stands over columns, unless another thing may need it."""
        kinds = ("check",) if table.filled else ("check", "foreignkey")  # rows may no longer fit an old key
        found = [name for name, held in table.held.items() if held.kind in kinds]
        if not any(held.kind == "foreignkey" for held in table.held.values()):
            found = list(table.held)
        if not found:
            return None
        name = self.pick(found)
        held = table.held[name]
        self.set(table.without(name))
        return Change((_drop(name, held),), (_make(name, held),))

    def _index(self, table: Tab) -> Held | None:
        if not table.comparable():
            return None
        columns = self.draw(st.lists(st.sampled_from(table.comparable()), min_size=1, max_size=2, unique=True))
        return Held("index", tuple(column.name for column in columns), unique=self.chance(3) and not table.filled)

    def _unique(self, table: Tab) -> Held | None:
        free = [column for column in table.comparable() if column in table.free()]
        return Held("unique", (self.pick(free).name,)) if free and not table.filled else None

    def _check(self, table: Tab) -> Held | None:
        columns = table.unreferring()
        return Held("check", (self.pick(columns).name,)) if columns else None

    def _foreign_key(self, table: Tab) -> Held | None:
        free = [column for column in table.free() if column.kind == INTEGER and not column.reads and not column.default]
        referent = self._referent()
        if not free or referent is None or table.filled:
            return None
        return Held("foreignkey", (self.pick(free).name,), referent=referent.name, action=self.pick(ACTIONS))


def _make(name: str, held: Held) -> Call:
    columns, before = repr(list(held.columns)), f"{name!r}, "
    match held.kind:
        case "index":
            return Call("create_index", f"{columns}, unique={held.unique}", before)
        case "unique":
            return Call("create_unique_constraint", columns, before)
        case "check":
            condition = f"sa.column({held.columns[0]!r}).is_(None) | (sa.literal_column('1') == 1)"
            return Call("create_check_constraint", condition, before)
    return Call("create_foreign_key", f"{held.referent!r}, {columns}, ['id']{held.action}", before)


def _drop(name: str, held: Held) -> Call:
    if held.kind == "index":
        return Call("drop_index", "", f"{name!r}, ")
    return Call("drop_constraint", f"type_={held.kind!r}", f"{name!r}, ")


def _alter(old: Col, new: Col) -> Call:
    changes = [repr(old.name)]
    if old.name != new.name:
        changes.append(f"new_column_name={new.name!r}")
    if old.nullable != new.nullable:
        changes.append(f"nullable={new.nullable}")
    if old.default != new.default:
        changes.append(f"server_default={new.default}")
    if old.kind != new.kind:
        changes.append(f"type_={new.kind.type}")
    if old.comment != new.comment:
        changes.append(f"comment={new.comment!r}")
    return Call("alter_column", ", ".join(changes))
