"""A domain dropped."""

from dataclasses import dataclass

from sqlgen.operations.drop_enum import DropEnum


@dataclass(frozen=True, kw_only=True)
class DropDomain(DropEnum):
    word = "domain"
