"""IF EXISTS and IF NOT EXISTS, printed where only the server can tell: of a table that is not known."""

import re
from typing import Any

from sqlgen.operations import Step

_BEGINNINGS = {
    "add_column": (r"ALTER TABLE .*? ADD COLUMN ", "IF NOT EXISTS "),
    "create_index": (r"CREATE (?:\w+ )?INDEX (?:CONCURRENTLY )?", "IF NOT EXISTS "),
    "drop_column": (r"ALTER TABLE .*? DROP COLUMN ", "IF EXISTS "),
    "drop_constraint": (r"ALTER TABLE .*? DROP (?:CONSTRAINT|FOREIGN KEY|INDEX|PRIMARY KEY) ", "IF EXISTS "),
    "drop_index": (r"DROP INDEX (?:CONCURRENTLY )?", "IF EXISTS "),
}
"""By operation: what stands before the condition, and the condition."""


def with_condition(step: Step[Any], sql: str) -> str:
    """The statement with the condition that the script asks for, if the simulation could not answer it."""
    operation = step.operation
    asks = getattr(operation, "if_exists", False) or getattr(operation, "if_not_exists", False)
    if not asks or operation.method() not in _BEGINNINGS or step.before.table(operation.table).known:
        return sql
    before, condition = _BEGINNINGS[operation.method()]
    return re.sub(rf"^({before})(?!IF )", rf"\g<1>{condition}", sql)
