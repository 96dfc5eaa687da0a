"""What is in the cache is whole, and was built once."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.servers.cache import cached


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SQLGEN_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


def test_two_at_once() -> None:
    built: list[Path] = []
    with ThreadPoolExecutor() as pool:
        folders = {pool.submit(cached, "tree", 1, built.append) for _ in range(8)}
    assert len(built) == 1
    assert len({folder.result() for folder in folders}) == 1


def test_each_recipe_has_its_own() -> None:
    assert cached("tree", 1, Path.touch) != cached("tree", 2, Path.touch)


def test_failure_leaves_nothing(cache: Path) -> None:
    def fail(folder: Path) -> None:
        (folder / "half").touch()
        raise InterruptedError

    with pytest.raises(InterruptedError):
        cached("tree", 1, fail)
    assert [path.suffix for path in cache.iterdir()] == [".lock"]
    assert list(cached("tree", 1, Path.touch).iterdir()) == []


def test_half_of_a_killed_attempt_is_swept(cache: Path) -> None:
    folder = cached("tree", 1, Path.touch)
    folder.rename(f"{folder}.unfinished")
    (cache / f"{folder.name}.unfinished" / "half").touch()
    assert list(cached("tree", 1, Path.touch).iterdir()) == []
