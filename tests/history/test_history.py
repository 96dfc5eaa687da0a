"""The graph of revisions."""

import random

import pytest

from sqlgen.errors import HistoryError
from sqlgen.history import History, Revision
from tests.history.conftest import Environment


def complaint(env: Environment) -> str:
    with pytest.raises(HistoryError) as caught:
        env.history()
    return str(caught.value)


def ids(revisions: tuple[Revision, ...]) -> list[str]:
    return [revision.revision for revision in revisions]


def fork(env: Environment) -> None:
    """a -> b -> d and a -> c, merged by m."""
    env.revision("a")
    env.revision("b", "a")
    env.revision("c", "a")
    env.revision("d", "b")
    env.revision("m", ("c", "d"))


def test_no_revision_at_all(env: Environment) -> None:
    assert env.history().order() == ()
    assert env.history().heads == ()


def test_parents_come_first(env: Environment) -> None:
    env.revision("a", "z")
    env.revision("z")
    assert env.order() == "z a"


def test_a_line_stays_together(env: Environment) -> None:
    fork(env)
    assert env.order() == "a b d c m"


def test_depends_on_is_a_parent_too(env: Environment) -> None:
    env.revision("a", depends_on=["z"])
    env.revision("z")
    assert env.order() == "z a"


def test_the_names_of_files_do_not_matter(env: Environment) -> None:
    fork(env)
    before = env.order()
    for number, path in enumerate(sorted(env.versions.iterdir(), reverse=True)):
        path.rename(path.with_name(f"{number}.py"))
    assert env.order() == before


def test_where_branches_begin_part_and_end(env: Environment) -> None:
    fork(env)
    env.revision("o", depends_on=["b"])
    history = env.history()
    assert ids(history.bases) == ["a", "o"]
    assert ids(history.branch_points) == ["a"]
    assert ids(history.heads) == ["m", "o"]


def test_a_head_that_another_branch_depends_on_is_no_real_head(env: Environment) -> None:
    env.revision("a")
    env.revision("b", depends_on=["a"])
    assert ids(env.history().heads) == ["a", "b"]
    assert ids(env.history().real_heads) == ["b"]


def test_part_of_an_id_names_a_parent(env: Environment) -> None:
    env.revision("1975ea83b712")
    env.revision("b", "1975")
    assert env.history().revisions["b"].down_revision == ("1975ea83b712",)


def test_a_branch_label_names_what_a_revision_depends_on(env: Environment) -> None:
    env.revision("a", labels=["accounts"])
    env.revision("b", depends_on=["accounts"])
    assert env.history().revisions["b"].depends_on == ("a",)


def test_a_label_reaches_along_its_line_and_up_every_branch(env: Environment) -> None:
    fork(env)
    env.revision("o")
    env.revision("p", "o", labels=["other"])
    env.revision("q", "p")
    env.revision("x", "b", labels=["side"])
    labels = env.history().branch_labels
    assert [key for key in labels if "other" in labels[key]] == ["o", "p", "q"]
    assert [key for key in labels if "side" in labels[key]] == ["x"]


def test_an_id_given_twice(env: Environment) -> None:
    env.revision("a")
    env.write("copy.py", 'revision = "a"\ndown_revision = None')
    assert complaint(env) == (
        "migrations/versions/copy.py:1: revision a is in migrations/versions/a_file.py already\n"
        "  give one of the two a new id, and mend the down_revision of what follows it"
    )


def test_a_parent_that_is_not_there(env: Environment) -> None:
    env.revision("1975ea83b712")
    env.revision("b", "1975ea83b721")
    assert complaint(env) == (
        "migrations/versions/b_file.py:3: revision b follows 1975ea83b721, which no file holds\n"
        "  the revisions: 1975ea83b712\n"
        "  did you mean 1975ea83b712?"
    )


def test_three_characters_name_no_parent(env: Environment) -> None:
    env.revision("1975ea83b712")
    env.revision("b", "197")
    assert "revision b follows 197, which no file holds" in complaint(env)


def test_part_of_two_ids(env: Environment) -> None:
    env.revision("1975ea")
    env.revision("1975eb")
    env.revision("c", "1975")
    assert complaint(env) == (
        "migrations/versions/c_file.py:3: 1975 is not one revision but several: 1975ea, 1975eb\n  give more of the id"
    )


def test_a_label_given_twice(env: Environment) -> None:
    env.revision("a", labels=["x"])
    env.revision("b", labels=["x"])
    assert complaint(env) == (
        "migrations/versions/b_file.py:5: the branch label x is taken: revision a has it already\n"
        "  a label names one branch; give this one another"
    )


def test_a_circle(env: Environment) -> None:
    env.revision("z", "c")
    env.revision("a", "c")
    env.revision("b", "a")
    env.revision("c", "b")
    assert complaint(env) == (
        "migrations/versions/a_file.py:3: these revisions follow each other in a circle: a -> b -> c -> a\n"
        "  one of their down_revision or depends_on is wrong"
    )


def test_a_revision_that_depends_on_itself(env: Environment) -> None:
    env.revision("a", depends_on=["a"])
    assert complaint(env) == (
        "migrations/versions/a_file.py:4: these revisions follow each other in a circle: a -> a\n"
        "  one of their down_revision or depends_on is wrong"
    )


def test_a_long_history_needs_no_recursion() -> None:
    line = [Revision(revision=f"{n:05}", down_revision=(f"{n - 1:05}",) if n else ()) for n in range(10_000)]
    shuffled = random.Random(1).sample(line, len(line))
    assert list(History.of(shuffled).order()) == line
