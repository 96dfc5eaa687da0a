"""What the server's catalogue shows once an operation has run."""

from dataclasses import dataclass
from typing import Literal

from sqlgen.schema import Name


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """The sign by which a second run can know that a statement is done.

    `name` is the column's, index's or constraint's, or FUNCTION or PROCEDURE; it is empty where what `table` names is
    meant itself, or its primary key. To the catalogue views and sequences are tables. `nullable` is given where that is
    what changes.
    """

    kind: Literal["table", "column", "index", "constraint", "primary key", "trigger", "routine"]
    table: Name
    name: str = ""
    present: bool = True
    nullable: bool | None = None
