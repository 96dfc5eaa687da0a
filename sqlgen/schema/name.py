"""What a table, a type or a sequence is called: its name and the schema that holds it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Name:
    """`schema` is None for the connection's default schema, which is never spelled out."""

    schema: str | None
    name: str

    def __hash__(self) -> int:
        return hash(self.name)

    def __str__(self) -> str:
        return f"{self.schema}.{self.name}" if self.schema else str(self.name)
