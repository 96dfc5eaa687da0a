"""Names and ranges on the command line that mean nothing, or more than one thing."""

from pathlib import Path

import pytest

from tests.bad_input.environment import Environment

REVISION = '''"""about {key}"""
revision = "{key}"
down_revision = {parent!r}
branch_labels = {label!r}


def upgrade():
    pass


def downgrade():
    pass
'''

KNOWN = "  the revisions: 1975aaaa, 3f2a0001, 3f2a0002, 8c010000, side"

SEVERAL = "3f2a is not one revision but several: 3f2a0001, 3f2a0002\n  give more of the id"

HEADS = "there is more than one head: 3f2a0001, 8c010000\n  name one of them, or say heads for all"

RANGE = "a range is TO or FROM:TO, such as 1975ea83b712:head"

LIST = "say FROM:TO, FROM: or :TO, such as 1975ea83b712:head"


@pytest.fixture
def branches(empty: Environment) -> Environment:
    """1975aaaa -> 3f2a0001, and side: 1975aaaa -> 3f2a0002 -> 8c010000."""
    (empty.versions / "aaaa_create_account.py").unlink()
    write(empty.versions, "1975aaaa", None)
    write(empty.versions, "3f2a0001", "1975aaaa")
    write(empty.versions, "3f2a0002", "1975aaaa", label="side")
    write(empty.versions, "8c010000", "3f2a0002")
    return empty


def write(folder: Path, key: str, parent: str | None, label: str | None = None) -> None:
    folder.mkdir(exist_ok=True)
    (folder / f"{key}.py").write_text(REVISION.format(key=key, parent=parent, label=label))


CALLS = {
    "show 3f2a": SEVERAL,
    "upgrade 3f2a": SEVERAL,
    "stamp 1975:3f2a": SEVERAL,
    "schema --at 3f2a": SEVERAL,
    "diff sqlite mysql --revision 3f2a": SEVERAL,
    "history -r 3f2a:": SEVERAL,
    "merge 3f2a heads": SEVERAL,
    "revision --head 3f2a": SEVERAL,
    "show 3f2b0001": f"there is no revision 3f2b0001\n{KNOWN}\n  did you mean 3f2a0001?",
    "show sied": f"there is no revision sied\n{KNOWN}\n  did you mean side?",
    "show 197": f"there is no revision 197\n{KNOWN}",
    "upgrade ~1": f"there is no revision ~1\n{KNOWN}",
    "upgrade nope:head": f"there is no revision nope\n{KNOWN}",
    "merge heads nope": f"there is no revision nope\n{KNOWN}",
    "revision --head 8c01 --depends-on nope": f"there is no revision nope\n{KNOWN}",
    "show sied@head": (
        "there is no branch sied\n  the labels and revisions: side, 1975aaaa, 3f2a0001, 3f2a0002, 8c010000\n"
        "  did you mean side?"
    ),
    "show side@3f2a0001": "revision 3f2a0001 is not on the branch side",
    "upgrade current": "current is where a database stands, and none is opened\n  name the revision that it is at",
    "show head": HEADS,
    "show head-1": HEADS,
    "upgrade head": HEADS,
    "downgrade head:base": HEADS,
    "stamp head": HEADS,
    "schema --at head": HEADS,
    "revision --head head": (
        "there is more than one head to follow: 3f2a0001, 8c010000\n"
        "  say which with --head, or join them first: sqlgen merge heads"
    ),
    "show 1975+1": (
        "1975+1 is not one revision: from 1975aaaa the way goes to 3f2a0001, 3f2a0002\n"
        "  name one of them, or the branch, such as label@+1"
    ),
    "show 8c01-4": "8c01-4 goes too far: after 3 of its steps the history ends",
    "upgrade 8c01:+1": "+1 goes too far: after 0 of its steps the history ends",
    "downgrade -1": (
        "-1 could be counted from each of 3f2a0001, 8c010000\n"
        "  say from which, such as 1975ea83b712+1, or name the branch, such as label@+1"
    ),
    "upgrade 8c01:1975": "1975aaaa is not above 8c010000\n  the way there is sqlgen downgrade 8c010000:1975aaaa",
    "downgrade 1975:8c01": "8c010000 is not below 1975aaaa\n  the way there is sqlgen upgrade 1975aaaa:8c010000",
    "history -r 8c01:1975": (
        "nothing lies between: 1975aaaa does not follow 8c010000\n"
        "  name the earlier one first, and one that leads to the other"
    ),
    "history -r 3f2a0001:8c01": (
        "nothing lies between: 8c010000 does not follow 3f2a0001\n"
        "  name the earlier one first, and one that leads to the other"
    ),
    "upgrade 1975,8c01:heads": (
        "no database is at 1975aaaa and 8c010000 at once: 8c010000 follows 1975aaaa, and takes its place\n"
        "  leave 1975aaaa out"
    ),
    "upgrade 1975:8c01:head": f"1975:8c01:head is no range\n  {RANGE}",
    "upgrade 1975:": f"1975: is no range\n  {RANGE}",
    "stamp :": f": is no range\n  {RANGE}",
    "downgrade :": f": is no range\n  {RANGE}",
    "history -r 8c01": f"8c01 is not what history lists\n  {LIST}",
    "history -r ::": f":: is not what history lists\n  {LIST}",
}


@pytest.mark.parametrize("call", CALLS)
def test_a_call(branches: Environment, call: str) -> None:
    assert branches.refusal(*call.split()) == CALLS[call]


@pytest.mark.parametrize("command", ["upgrade", "downgrade"])
def test_steps_back_are_no_option(branches: Environment, command: str) -> None:
    """As in Alembic; what is no number is an option that is not there."""
    (branches.versions / "3f2a0001.py").unlink()
    assert branches.run("downgrade", "-1", "--sql").stdout.startswith("-- 8c010000 -> 3f2a0002")
    assert "No such option" in branches.run(command, "-1a").stderr


def test_a_revision_that_follows_itself(branches: Environment) -> None:
    write(branches.versions, "eeee", "eeee")
    assert branches.refusal("heads") == (
        "migrations/versions/eeee.py:3: these revisions follow each other in a circle: eeee -> eeee\n"
        "  one of their down_revision or depends_on is wrong"
    )


def test_two_version_locations_with_one_id(branches: Environment) -> None:
    settings = branches.folder / "pyproject.toml"
    settings.write_text(settings.read_text() + 'version_locations = ["migrations/versions", "other"]\n')
    write(branches.folder / "other", "8c010000", "3f2a0002")
    assert branches.refusal("compile") == (
        "other/8c010000.py:2: revision 8c010000 is in migrations/versions/8c010000.py already\n"
        "  give one of the two a new id, and mend the down_revision of what follows it"
    )


def test_a_label_that_is_a_revision(branches: Environment) -> None:
    write(branches.versions, "eeee", "8c010000", label="1975aaaa")
    assert branches.refusal("branches") == (
        "migrations/versions/eeee.py:4: the branch label 1975aaaa is taken: revision 1975aaaa has it already\n"
        "  a label names one branch; give this one another"
    )


def test_a_file_that_cannot_be_read(branches: Environment) -> None:
    (branches.versions / "link.py").symlink_to("nowhere.py")
    assert branches.refusal("history") == (
        "migrations/versions/link.py: this file cannot be read as a revision: no such file or directory"
    )


def test_a_folder_with_the_name_of_a_script_is_none(branches: Environment) -> None:
    (branches.versions / "folder.py").mkdir()
    assert branches.run("history").exit_code == 0
