"""What a user should know, and what stops nothing: a warning, with its place."""

from dataclasses import dataclass

from sqlgen.errors.base import Origin, SqlgenError
from sqlgen.errors.one_line import one_line


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """A sentence, and the script's line that it is about, with `hints` below it. It is told, and stands in no file."""

    origin: Origin
    sentence: str
    hints: tuple[str, ...] = ()

    @classmethod
    def of(cls, error: SqlgenError, *hints: str) -> "Diagnostic":
        """All that an error says, with hints of the caller's after its own."""
        origin = error.origin or Origin("")
        sentence = f"{origin.call}: {error.message}" if origin.call else error.message
        return cls(origin, sentence, (*error.hints, *hints))

    def __str__(self) -> str:
        head = f"{Origin(self.origin.path, self.origin.line)}: {self.sentence}"
        return "\n  ".join(map(one_line, (head, *self.hints)))
