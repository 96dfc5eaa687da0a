"""Reads a revision file without running it."""

import ast
import inspect
import io
import os
import re
import tokenize
import warnings
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any

from sqlgen.errors import LiteralExpected, Origin, RevisionInvalid, RevisionUnreadable, SqlgenError
from sqlgen.history import ids
from sqlgen.history.revision import Revision

NAMES = ("revision", "down_revision", "depends_on", "branch_labels")
"""What a revision file says of itself."""

Value = str | tuple[str, ...] | None

NOTHING: Mapping[str, Any] = {}


def read(path: Path, folder: Path, said: Mapping[str, Any] = NOTHING) -> Revision:
    """The revision that the file holds. Its source is named relative to `folder`.

    Raises LiteralExpected where only running the file tells; `said` are then the names that it has set.

    Whether it has an upgrade() is not asked here: a script may import one, so only running it can tell.
    """
    source = source_of(path, folder)
    data = bytes_of(path, source)
    return parse_compiled(data, path, source) if path.suffix == ".pyc" else parse(data, path, source, said)


def parse(data: bytes, path: Path, source: str, said: Mapping[str, Any] = NOTHING) -> Revision:
    """The revision that a file of these bytes would hold."""
    module = _parse(data, source)
    header = _Header(source, dict(_assignments(module)), said)
    return _revision(header, ast.get_docstring(module) or "", path, hash_of(data))


def parse_compiled(data: bytes, path: Path, source: str) -> Revision:
    """The same of a .pyc file. Its hash is that of the code alone: the header has the time of the source file."""
    from sqlgen.history import bytecode  # only a project without sources needs it

    try:
        code = bytecode.code_of(data, str(path))
    except ValueError as error:
        raise RevisionUnreadable(str(error)).at(Origin(source)) from None
    nodes = dict(bytecode.assignments(code))
    doc = nodes.get("__doc__")
    said = inspect.cleandoc(doc.value) if isinstance(doc, ast.Constant) and isinstance(doc.value, str) else ""
    return _revision(_Header(source, nodes), said, path, sha256(data[bytecode.HEADER :]).hexdigest())


def _revision(header: "_Header", doc: str, path: Path, source_sha256: str) -> Revision:
    return Revision(
        revision=header.revision(path.name),
        down_revision=header.down_revision(),
        depends_on=header.texts("depends_on"),
        branch_labels=header.texts("branch_labels"),
        doc=doc.strip(),
        path=path,
        source=header.source,
        source_sha256=source_sha256,
        lines={name: header.nodes[name].lineno for name in NAMES if name in header.nodes},
    )


def hash_of(data: bytes) -> str:
    """The sha256 of a script, over LF text."""
    lf = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n") if b"\r" in data else data
    return sha256(lf).hexdigest()


def source_of(path: Path, folder: Path) -> str:
    """The path, as it is shown, relative to `folder`."""
    try:
        return Path(os.path.relpath(path, folder)).as_posix()
    except ValueError:  # another drive of Windows
        return path.as_posix()


def bytes_of(path: Path, source: str) -> bytes:
    """What is in the file. Errors: RevisionUnreadable."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise RevisionUnreadable((error.strerror or str(error)).lower()).at(Origin(source)) from None


def _parse(data: bytes, source: str) -> ast.Module:
    """The file's syntax; Python itself minds a byte order mark and a coding line."""
    try:
        encoding, _ = tokenize.detect_encoding(io.BytesIO(data).readline)
        data.decode(encoding)
    except UnicodeDecodeError as error:
        raise _not_in(error.encoding).at(Origin(source, data[: error.start].count(b"\n") + 1)) from None
    except SyntaxError:  # of the first two lines, which name the encoding
        raise _not_in("utf-8").at(Origin(source, 1)) from None
    try:
        with warnings.catch_warnings(action="ignore"):  # of "\d" and the like, which concern whoever runs the file
            return ast.parse(data)
    except SyntaxError as error:
        raise RevisionUnreadable(error.msg).at(Origin(source, error.lineno or None)) from None
    except ValueError as error:  # null bytes
        raise RevisionUnreadable(str(error)).at(Origin(source)) from None


def _not_in(encoding: str) -> SqlgenError:
    return RevisionUnreadable(f"it is not {encoding.upper()}; save it as UTF-8, or name its encoding in its first line")


def _assignments(module: ast.Module) -> Iterator[tuple[str, ast.expr | ast.stmt]]:
    """The names that the module sets plainly, with their values; and ours set in any other way, with the statement."""
    for statement in module.body:
        match statement:
            case ast.Assign(targets=targets, value=value) if all(isinstance(target, ast.Name) for target in targets):
                yield from ((target.id, value) for target in targets if isinstance(target, ast.Name))
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
                yield name, value
            case ast.ImportFrom(names=aliases):
                yield from ((name, statement) for each in aliases if (name := each.asname or each.name) in NAMES)
            case ast.Expr() | ast.AnnAssign() | ast.Import() | ast.FunctionDef() | ast.ClassDef():
                pass
            case _:
                yield from ((name, statement) for name in _names_set_in(statement))


def _names_set_in(statement: ast.stmt) -> Iterator[str]:
    for node in ast.walk(statement):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store) and node.id in NAMES:
            yield node.id


@dataclass(frozen=True, slots=True)
class _Header:
    """The values that a module sets, and what they say."""

    source: str
    nodes: Mapping[str, ast.expr | ast.stmt]
    said: Mapping[str, Any] = field(default_factory=dict)

    def revision(self, filename: str) -> str:
        value = self._value("revision") if "revision" in self.nodes else self._id_of(filename)
        if not isinstance(value, str):
            raise self._literal_expected("revision", self.nodes["revision"])
        try:
            ids.check(value)
        except RevisionInvalid as error:
            raise error.at(self._origin("revision")) from None
        return value

    def down_revision(self) -> tuple[str, ...]:
        if "down_revision" not in self.nodes:
            raise self._invalid("down_revision is not set; the first revision of a history says down_revision = None")
        return self.texts("down_revision")

    def texts(self, name: str) -> tuple[str, ...]:
        value = self._value(name) if name in self.nodes else None
        texts = (value,) if isinstance(value, str) else value or ()
        if "" in texts:
            raise self._invalid(f"{name} holds an empty string", name)
        return texts

    def _id_of(self, filename: str) -> str:
        """The id in a file of Alembic 0.1, whose name was all that told it."""
        if found := re.match(r"([a-f0-9]+)\.py$", filename):
            return found[1]
        raise self._invalid("this file sets no revision; what is no revision belongs outside the version locations")

    def _value(self, name: str) -> Value:
        return self._ran(name, self.said[name]) if name in self.said else self._literal(name, self.nodes[name])

    def _ran(self, name: str, value: object) -> Value:
        """What the file has set when it was run. Alembic takes any collection; a set has no order."""
        if isinstance(value, set | frozenset):
            return tuple(sorted(map(str, value)))
        items = tuple(value) if isinstance(value, tuple | list) else (value or "",)
        if not all(isinstance(each, str) for each in items):
            raise self._invalid(f"{name} is a string, a tuple or list of strings, or None, and not {value!r}", name)
        return value if isinstance(value, str | None) else items

    def _literal(self, name: str, node: ast.AST) -> Value:
        match node:
            case ast.Constant(value=str() | None as value):
                return value
            case ast.Tuple(elts=items) | ast.List(elts=items):
                return tuple(self._text(name, item) for item in items)
            case ast.Name(id=other) if other in self.nodes and self.nodes[other].lineno < node.lineno:
                return self._literal(name, self.nodes[other])
        raise self._literal_expected(name, node)

    def _text(self, name: str, node: ast.expr) -> str:
        value = self._literal(name, node)
        if not isinstance(value, str):
            raise self._literal_expected(name, node)
        return value

    def _literal_expected(self, name: str, node: ast.AST) -> SqlgenError:
        plain = isinstance(node, ast.Constant | ast.Tuple | ast.List)
        text = ast.unparse(node).partition("\n")[0]
        return LiteralExpected(name, text, may_be_run=not plain).at(self._origin(name))

    def _invalid(self, reason: str, name: str = "") -> SqlgenError:
        return RevisionInvalid(reason).at(self._origin(name))

    def _origin(self, name: str) -> Origin:
        return Origin(self.source, self.nodes[name].lineno if name in self.nodes else None)
