"""ARCHITECTURE.md's table of imports is read here, and the code is held to it."""

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "sqlgen"


def _rules() -> dict[str, set[str]]:
    """The table's rows: a part of the house, and what it may import."""
    rows = re.findall(r"^\| `([\w/.]+)` \|[^|]*\| ([^|]*) \|$", (ROOT / "ARCHITECTURE.md").read_text(), re.MULTILINE)
    return {part.removesuffix(".py").rstrip("/"): set(re.findall(r"`([\w.]+)`", allowed)) for part, allowed in rows}


RULES = _rules()
STANDARD = sys.stdlib_module_names


def _part(path: Path) -> str:
    """The row of the table that a file belongs to: the longest that fits."""
    module = path.relative_to(PACKAGE).with_suffix("").as_posix()
    fitting = [part for part in RULES if module == part or module.startswith(f"{part}/")]
    return max(fitting, key=len, default="")


def _imports(path: Path) -> Iterator[str]:
    """What a file imports, as the table names it: `schema` for a part of sqlgen, else the library."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        names = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = (
                [f"{node.module}.{alias.name}" for alias in node.names]
                if node.module == "sqlgen"
                else [str(node.module)]
            )
        for name in names:
            library, _, rest = name.partition(".")
            yield rest.partition(".")[0] if library == "sqlgen" else library


FILES = sorted(PACKAGE.rglob("*.py"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_imports_only_what_its_row_allows(path: Path) -> None:
    part = _part(path)
    if path.name == "__init__.py" and path.parent == PACKAGE:
        part = "__init__"
    assert part in RULES, f"ARCHITECTURE.md has no row for {path.relative_to(PACKAGE)}"
    own = part.partition("/")[0]
    assert {name for name in _imports(path) if name not in STANDARD and name != own} <= RULES[part]


def test_every_row_is_a_part_of_the_house() -> None:
    assert [part for part in RULES if not (PACKAGE / part).is_dir() and not (PACKAGE / f"{part}.py").is_file()] == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_a_file_has_one_job_and_says_it(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count("\n") <= 300
    assert text.startswith('"""')
    assert len(text.splitlines()[0]) > 20


def test_only_the_stand_in_touches_sys_modules() -> None:
    touching = [path.relative_to(PACKAGE).as_posix() for path in FILES if "sys.modules" in _code(path)]
    assert touching == ["recording/standin.py"]


def test_only_output_sources_and_cache_write() -> None:
    calls = re.compile(
        r"\.write_text\(|\.write_bytes\(|\.unlink\b|\.mkdir\(|os\.replace\(|os\.rename\(|open\([^)]*[\"'][wax]"
    )
    writing = {path.relative_to(PACKAGE).parts[0] for path in FILES if calls.search(_code(path))}
    assert writing == {"output", "sources.py", "cache"}


def test_a_source_is_never_written_over() -> None:
    modes = re.findall(r"open\(([^)]*)\)", _code(PACKAGE / "sources.py"))
    assert modes == ["'xb'"]


def _code(path: Path) -> str:
    """The file without its docstrings."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        if (
            isinstance(body, list)
            and body
            and isinstance(body[0], ast.Expr)
            and isinstance(body[0].value, ast.Constant)
        ):
            body[0].value = ast.Constant("")
    return ast.unparse(tree)
