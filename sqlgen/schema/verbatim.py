"""A column type that SQLAlchemy has no class for: its text, as the script wrote it."""

from typing import Any

from sqlalchemy.types import UserDefinedType


class VerbatimType(UserDefinedType[Any]):
    """Printed as it is, on the dialect that it was written for."""

    cache_ok = True

    def __init__(self, text: str) -> None:
        self.text = text

    def __repr__(self) -> str:
        return f"VerbatimType({self.text!r})"

    def get_col_spec(self, **kw: Any) -> str:
        return self.text
