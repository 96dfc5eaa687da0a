"""What every error is: a sentence, its place, and the way out."""

from collections.abc import Iterator
from dataclasses import dataclass, fields
from difflib import get_close_matches
from typing import Any, ClassVar, dataclass_transform

from sqlgen.errors.one_line import one_line

LIST_BESIDE_NEAREST = 8
"""Up to so many right names are listed where one of them is near enough to be meant."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where something was asked for: a file as the user names it, its line, and the call as the script wrote it."""

    path: str
    line: int | None = None
    call: str = ""

    def __str__(self) -> str:
        place = self.path if self.line is None else f"{self.path}:{self.line}"
        return f"{place}: {self.call}" if self.call else place


@dataclass_transform(eq_default=False)
class SqlgenError(Exception):
    """A mistake that the user can mend.

    `sentence` and `way_out` are templates over the fields. A field `known` (names that would have been right) adds the
    list of them and the nearest one. `origin` is filled in by whoever knows the place.
    """

    sentence: ClassVar[str]
    way_out: ClassVar[str] = ""
    known_are: ClassVar[str] = "known"
    wrong: ClassVar[str] = ""
    """The field that `known` is compared with."""
    origin: ClassVar[Origin | None] = None

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        dataclass(eq=False)(cls)

    def at(self, origin: Origin) -> "SqlgenError":
        """This error, with its place; a place that is known already is the nearer one and stays."""
        if self.origin is None:
            self.origin = origin  # type: ignore[misc]
        return self

    @property
    def message(self) -> str:
        return self.sentence.format(**self._fields())

    def _fields(self) -> dict[str, Any]:
        """By attribute, for a class of Python's own among the bases keeps some outside of vars()."""
        return {field.name: getattr(self, field.name) for field in fields(self)}  # type: ignore[arg-type]

    @property
    def hints(self) -> list[str]:
        """The way out, a line each."""
        return list(self._hints())

    def _hints(self) -> Iterator[str]:
        known: tuple[str, ...] = getattr(self, "known", ())
        nearest = self.nearest
        if known and not (nearest and len(known) > LIST_BESIDE_NEAREST):
            shown = ", ".join(known[:20]) + (f" and {len(known) - 20} more" if len(known) > 20 else "")
            yield f"{self.known_are}: {shown}"
        yield from (f"did you mean {name}?" for name in nearest)
        if self.way_out:
            yield self.way_out.format(**self._fields())

    @property
    def nearest(self) -> list[str]:
        """The known name that the wrong one is like, letters small or capital."""
        known: tuple[str, ...] = getattr(self, "known", ())
        if not known:
            return []
        by_letters = {name.lower(): name for name in reversed(known)}
        found = get_close_matches(str(getattr(self, self.wrong)).lower(), by_letters, n=1)
        return [by_letters[name] for name in found]

    @property
    def head(self) -> str:
        """The first line: the place and the sentence."""
        return one_line(f"{self.origin}: {self.message}" if self.origin else self.message)

    def __str__(self) -> str:
        return "\n  ".join([self.head, *map(one_line, self.hints)])
