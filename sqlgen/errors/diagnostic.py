"""What a user should know, and what stops nothing: a warning, with its place."""

from dataclasses import dataclass

from sqlgen.errors.base import Origin
from sqlgen.errors.one_line import one_line


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """A sentence, and the script's line that it is about. It is told, and stands in no output file."""

    origin: Origin
    sentence: str

    def __str__(self) -> str:
        return one_line(f"{Origin(self.origin.path, self.origin.line)}: {self.sentence}")
