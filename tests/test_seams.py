"""The seams of the house: what a new operation needs is there, under its one name. See ARCHITECTURE.md."""

from pathlib import Path

import pytest

from sqlgen import operations
from sqlgen.dialects.base import Dialect
from sqlgen.operations import OPERATIONS, Operation
from tests.nets.case import CASES

EVERY = pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.method())


@EVERY
def test_its_file_is_named_like_it(operation: type[Operation]) -> None:
    """AddColumn stands in operations/add_column.py: the name of the file is that of the method."""
    words = "".join(word.capitalize() for word in operation.method().split("_"))
    assert words == operation.__name__
    assert Path(operations.__file__).with_name(f"{operation.method()}.py").is_file()


@EVERY
def test_every_dialect_prints_it(operation: type[Operation]) -> None:
    assert callable(getattr(Dialect, operation.method(), None))


@EVERY
def test_it_has_a_case(operation: type[Operation]) -> None:
    assert list((CASES / operation.method()).glob("*.py"))
