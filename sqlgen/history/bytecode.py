"""A revision that lies there compiled, without its source (`sourceless`): its code, and what it sets, without a run."""

import ast
import dis
import marshal
import platform
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib.util import MAGIC_NUMBER
from types import CodeType

HEADER = 16
"""Bytes before the code: whose bytecode it is, and of which source file. https://peps.python.org/pep-0552/"""


def code_of(data: bytes, filename: str) -> CodeType:
    """The code in a .pyc file, as if compiled from `filename`. ValueError: this Python cannot run it."""
    if not data.startswith(MAGIC_NUMBER):
        raise ValueError(
            f"it is no bytecode of Python {'.'.join(platform.python_version_tuple()[:2])}, which runs here"
        )
    try:
        code = marshal.loads(data[HEADER:])
    except (EOFError, TypeError, ValueError) as error:
        raise ValueError(f"its bytecode is damaged: {error}") from None
    if not isinstance(code, CodeType):
        raise ValueError("it holds no module")
    return _named(code, filename)


def assignments(code: CodeType) -> Iterator[tuple[str, ast.expr]]:
    """The names that a module sets, with what it sets them to; `...` for what only a run can tell."""
    reader = _Reader()
    for instruction in dis.get_instructions(code):
        if set_to := reader.read(instruction):
            yield instruction.argval, set_to


def _named(code: CodeType, filename: str) -> CodeType:
    """The same code, functions and all, under the name by which its lines are told."""
    constants = tuple(_named(each, filename) if isinstance(each, CodeType) else each for each in code.co_consts)
    return code.replace(co_filename=filename, co_consts=constants)


_SILENT = ("RESUME", "NOP", "CACHE", "EXTENDED_ARG", "SETUP_ANNOTATIONS")
"""These leave the stack as it is."""


@dataclass
class _Reader:
    """Follows a module's bytecode as far as it puts constants, names and lists of them into names.

    The values are syntax again, so that they are read as those of a source file. What cannot be followed is `...`.
    """

    stack: list[ast.expr] = field(default_factory=list)
    certain_from: float = 0
    """What comes before this offset may be jumped over."""

    def read(self, instruction: dis.Instruction) -> ast.expr | None:
        """What a STORE_NAME stores; None for any other instruction."""
        line = (instruction.positions and instruction.positions.lineno) or 0
        match instruction.opname:
            case "STORE_NAME":
                value = self._pop(line)
                return value if instruction.offset >= self.certain_from else _unknown(line)
            case "LOAD_CONST":
                self.stack.append(_literal(instruction.argval, line))
            case "LOAD_NAME":
                self.stack.append(ast.Name(instruction.argval, lineno=line))
            case "COPY" if instruction.arg == 1:
                self.stack += [self._pop(line)] * 2
            case "BUILD_LIST" | "BUILD_TUPLE":
                items = [self._pop(line) for _ in range(instruction.arg or 0)]
                self.stack.append(ast.Tuple(items[::-1], lineno=line))
            case "LIST_EXTEND" if instruction.arg == 1:
                self.stack = [
                    *self.stack[:-2],
                    self._pop(line),
                ]  # of a display, whose items are constants: it was empty
            case _:
                self._leave(instruction)
        return None

    def _pop(self, line: int) -> ast.expr:
        return self.stack.pop() if self.stack else _unknown(line)

    def _leave(self, instruction: dis.Instruction) -> None:
        """Of anything else no more is known than where it may jump to, or that it ends the straight way."""
        if instruction.opname not in _SILENT:
            self.stack.clear()
        if instruction.opname.startswith(("RETURN_", "RAISE_")):
            self.certain_from = float("inf")
        if instruction.opcode in (*dis.hasjrel, *dis.hasjabs):
            self.certain_from = max(self.certain_from, instruction.argval)


def _unknown(line: int) -> ast.expr:
    return ast.Constant(..., lineno=line)


def _literal(value: object, line: int) -> ast.expr:
    match value:
        case str() | None:
            return ast.Constant(value, lineno=line)
        case tuple():
            return ast.Tuple([_literal(each, line) for each in value], lineno=line)
    return _unknown(line)
