"""What a random script has made so far: its tables, as far as the script must know them to go on."""

from dataclasses import dataclass, field, replace
from typing import Self

from tests.properties.types import Kind


@dataclass(frozen=True)
class Col:
    name: str
    kind: Kind
    nullable: bool = True
    default: str | None = None
    comment: str | None = None
    reads: str | None = None
    """The column that this one is generated from."""
    unique: bool = False

    def __str__(self) -> str:
        """As a script spells it."""
        options = "" if self.nullable else ", nullable=False"
        options += f", server_default={self.default}" if self.default else ""
        options += f", comment={self.comment!r}" if self.comment else ""
        options += ", unique=True" if self.unique else ""
        generated = f", sa.Computed(sa.column({self.reads!r}) * 2, persisted=True)" if self.reads else ""
        return f"sa.Column({self.name!r}, {self.kind.type}{generated}{options})"


@dataclass(frozen=True)
class Held:
    """What is over columns of a table: an index, a unique constraint, a check or a foreign key."""

    kind: str
    columns: tuple[str, ...]
    unique: bool = False
    referent: str = ""
    action: str = ""

    def renamed(self, old: str, new: str) -> Self:
        return replace(self, columns=tuple(new if column == old else column for column in self.columns))


@dataclass(frozen=True)
class Tab:
    """Every table has a column `id`, its key. `held` is what else there is, by its name."""

    name: str
    columns: tuple[Col, ...] = ()
    held: dict[str, Held] = field(default_factory=dict)
    comment: str | None = None
    identity: bool = False
    again: bool = True
    """Whether create() makes it as it stands, with the names that the server gives."""
    filled: bool = False
    """Whether rows are in it, so that a column without a default cannot become NOT NULL."""

    def free(self) -> list[Col]:
        """The columns that nothing is over."""
        over = {name for held in self.held.values() for name in held.columns} | {each.reads for each in self.columns}
        return [column for column in self.columns if column.name not in over]

    def unreferring(self) -> list[Col]:
        """Those without a foreign key: MySQL has no condition over one that an action may change."""
        keys = {name for held in self.held.values() if held.kind == "foreignkey" for name in held.columns}
        return [column for column in self.columns if column.name not in keys]

    def comparable(self) -> list[Col]:
        return [column for column in self.columns if column.kind.comparable]

    def plus(self, column: Col) -> Self:
        return replace(self, columns=(*self.columns, column))

    def minus(self, column: Col) -> Self:
        return replace(self, columns=tuple(each for each in self.columns if each != column))

    def changed(self, old: Col, new: Col) -> Self:
        """With a column in another's place; what is over it follows its name."""
        return replace(
            self,
            columns=tuple(_follow(new if column == old else column, old, new) for column in self.columns),
            held={name: held.renamed(old.name, new.name) for name, held in self.held.items()},
        )

    def holding(self, name: str, held: Held) -> Self:
        return replace(self, held={**self.held, name: held})

    def without(self, name: str) -> Self:
        return replace(self, held={each: held for each, held in self.held.items() if each != name})

    def referent_renamed(self, old: str, new: str) -> Self:
        held = {name: replace(each, referent=new) if each.referent == old else each for name, each in self.held.items()}
        return replace(self, held=held)

    def create(self) -> str:
        key = 'sa.Column("id", sa.Integer, sa.Identity(start=5), primary_key=True)'
        first = key if self.identity else 'sa.Column("id", sa.Integer, primary_key=True)'
        options = [f"comment={self.comment!r}"] if self.comment else []
        return f"op.create_table({', '.join([repr(self.name), first, *map(str, self.columns), *options])})"


def _follow(column: Col, old: Col, new: Col) -> Col:
    return replace(column, reads=new.name) if column.reads == old.name else column
