"""What a script looks at, as far as its text tells: what it imports, and what else its outcome may depend on.

It is a list of what is known to be harmless. Whatever else a script names makes it one that cannot be followed, and the
compile one that is not remembered: to compile for nothing costs time, to trust a file that is stale costs more.
"""

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sqlgen.cache.known import ENGINES, ENVIRONMENT, FILES, OS, OS_PATH, QUESTIONS, SHARED, SUSPECT

FROM = r"\bfrom(?:[ \t]+|(?=\.))(\.*[ \t]*[\w.]*)[ \t]+import[ \t]*(\([^)]*\)|[^\n;]*)"
PLAIN = r"\bimport[ \t]+([\w.]+(?:[ \t]*,[ \t]*[\w.]+|[ \t]+as[ \t]+\w+)*)"
IMPORT = re.compile(f"{FROM}|{PLAIN}")
"""A statement that imports, or prose that reads like one: then there is no such module, and nothing is lost."""

HIDDEN = re.compile(r"\b(?:from|import)\b[^\n(]*\\\n|\bimport[ \t]*\([^)]*#")
ASSIGNED = re.compile(r"^[ \t]*[A-Za-z_]\w*(?:\.\w+)+[ \t]*(?::[^=\n]+)?[-+*/|&]?=(?!=)", re.MULTILINE)
CODING = re.compile(r"^[ \t\f]*#.*?coding[:=][ \t]*(?!utf-?8\b)", re.IGNORECASE | re.MULTILINE)
WORD = re.compile(r"[^\W\d]\w*")
OF_THE_SERVER = re.compile(r"\bfunc\.\w+")
"""`sa.func.now()` is SQL: the server's clock, and not ours."""


@dataclass(frozen=True, slots=True)
class Sight:
    """What one file looks at. `imports` are whole names; those that a `from` may import are among them.

    `doubt` says what it cannot be followed in. `environment`: it reads the environment's variables. `shared`: it may
    have to do with other revisions than those before it, or hand something on to those behind it.
    """

    imports: frozenset[str] = frozenset()
    doubt: str = ""
    environment: bool = False
    shared: bool = False


def sight(data: bytes, package: str = "", *, connects_to_nothing: bool = False) -> Sight:
    """Of a module that lies in this package. What env.py alone imports makes engines that connect to nothing."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return Sight(doubt="it is not UTF-8")
    head = "\n".join(text.split("\n", 2)[:2])
    if HIDDEN.search(text) or CODING.search(head):
        return Sight(doubt="its imports cannot be told from its text")
    words = frozenset(WORD.findall(OF_THE_SERVER.sub("", text)))
    return Sight(
        imports=frozenset(_imports(text, package)),
        doubt=_doubt(text, words, SUSPECT - ENGINES if connects_to_nothing else SUSPECT),
        environment=bool(words & ENVIRONMENT),
        shared=bool(words & SHARED) or _changes_what_it_imports(text),
    )


def _imports(text: str, package: str) -> Iterator[str]:
    for found in IMPORT.finditer(text):
        source, names, plain = found.groups()
        if plain:
            yield from (part.split()[0] for part in plain.split(","))
        elif module := _absolute(source.replace(" ", "").replace("\t", ""), package):
            yield module
            yield from (f"{module}.{word}" for word in WORD.findall(names))


def _absolute(module: str, package: str) -> str:
    """A relative name, seen from the package: `..models` in `app.migrations` is `app.models`."""
    name = module.lstrip(".")
    if level := len(module) - len(name):
        parts = package.split(".")[: len(package.split(".")) - level + 1]
        return ".".join(filter(None, (*parts, name)))
    return name


def _doubt(text: str, words: frozenset[str], suspect: frozenset[str]) -> str:
    """Looked up in the text's words first, which is quick, and only then in its syntax."""
    asked = suspect | (QUESTIONS if words & FILES else frozenset())
    if not words & (asked | {"os"}):
        return ""
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError):
        return "it cannot be parsed"
    return next(_doubts(tree, asked), "")


def _doubts(tree: ast.Module, asked: frozenset[str]) -> Iterator[str]:
    """The names that it really uses: not what strings and comments say, nor what is the server's."""
    plain = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    for node in ast.walk(tree):
        match node:
            case ast.Attribute(value=ast.Name(id="os"), attr=name) if name not in OS:
                yield f"os.{name}"
            case ast.Attribute(value=ast.Attribute(value=ast.Name(id="os"), attr="path"), attr=name):
                yield from [f"os.path.{name}"] * (name not in OS_PATH)
            case ast.Attribute(attr=name) if name in asked and not _is_harmless(node):
                yield name
            case ast.Name(id="os") if id(node) not in plain:
                yield "os"
            case ast.Name(id=name) if name in asked:
                yield name
            case ast.ImportFrom(module=module, names=names):
                yield from _doubts_of_import(module, [each.name for each in names], asked)
            case ast.Import(names=names):
                yield from (f"os as {each.asname}" for each in names if each.name == "os" and each.asname)


def _doubts_of_import(module: str | None, names: Iterable[str], asked: frozenset[str]) -> Iterator[str]:
    known = {"os": ENVIRONMENT | {"sep", "linesep"}, "os.path": OS_PATH}.get(module or "")
    yield from (name for name in names if name in asked or (known is not None and name not in known))


def _is_harmless(node: ast.Attribute) -> bool:
    """SQL functions, and where the script itself lies."""
    match node:
        case ast.Attribute(value=ast.Name(id="func") | ast.Attribute(attr="func")):
            return True
        case ast.Attribute(value=ast.Call(args=[ast.Name(id="__file__")]), attr="resolve" | "absolute"):
            return True
    return False


def _changes_what_it_imports(text: str) -> bool:
    """`something.attribute = value`: it may be a library's."""
    return bool(ASSIGNED.search(text))
