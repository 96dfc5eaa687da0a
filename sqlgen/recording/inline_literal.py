"""op.inline_literal: a value that stands in the SQL itself, as here every one does."""

from typing import Any

import sqlalchemy as sa
from sqlalchemy.sql.elements import BindParameter


def inline_literal(value: Any, type_: Any = None) -> BindParameter[Any]:
    """The value as a clause, of the type that is given or that SQLAlchemy sees in it."""
    return sa.literal(value, type_)
