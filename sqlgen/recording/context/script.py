"""`context.script`: where the project's revisions begin and end, as scripts ask Alembic's ScriptDirectory."""

from collections.abc import Iterable

from sqlgen.errors import MultipleHeads
from sqlgen.history import Revision
from sqlgen.recording.environment import Environment


class ScriptDirectory:
    def __init__(self, environment: Environment) -> None:
        self.dir = str(environment.script_location)
        self._history = environment.history

    def get_heads(self, consider_depends_on: bool = False) -> list[str]:
        return _ids(self._history.real_heads if consider_depends_on else self._history.heads)

    def get_bases(self) -> list[str]:
        return _ids(self._history.bases)

    def get_current_head(self) -> str | None:
        """Raises MultipleHeads."""
        return only(self.get_heads())

    def get_base(self) -> str | None:
        """None where there are several, as in Alembic."""
        bases = self.get_bases()
        return bases[0] if len(bases) == 1 else None


def _ids(revisions: Iterable[Revision]) -> list[str]:
    return [revision.revision for revision in revisions]


def only(heads: list[str]) -> str | None:
    """Raises MultipleHeads where there are several."""
    if len(heads) > 1:
        raise MultipleHeads(", ".join(heads))
    return heads[0] if heads else None
