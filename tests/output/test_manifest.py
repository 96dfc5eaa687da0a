"""The manifest's text is a contract, and reading it back gives numbers, names and hashes."""

import json
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sqlgen.errors import ManifestNewer, ManifestUnreadable
from sqlgen.output import manifest
from sqlgen.output.indented import indented
from tests.output.builds import build, entry

TEXT = """\
{
  "format": 1,
  "dialect": "mysql",
  "version_table": "alembic_version",
  "version_table_schema": null,
  "revisions": [
    {
      "number": 2,
      "revision": "b",
      "down_revision": [
        "a"
      ],
      "depends_on": [],
      "branch_labels": [],
      "message": "drop café",
      "source": "migrations/versions/b.py",
      "source_sha256": "0000000000000000000000000000000000000000000000000000000000000000",
      "start": [
        "a"
      ],
      "end": [
        "b"
      ],
      "upgrade": {
        "file": "0002_b_drop_cafe.upgrade.sql",
        "sha256": "SHA256",
        "statements": 2,
        "transactional": true
      },
      "downgrade": null,
      "irreversible": "drops a table"
    }
  ]
}
"""


def saved(folder: Path, text: str | bytes) -> Path:
    path = folder / "manifest.json"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def listing(**changes: object) -> str:
    """The manifest of one revision, with these keys of the revision changed."""
    data = json.loads(manifest.render(build("mysql", entry(1, "a"))))
    data["revisions"][0].update(changes)
    return json.dumps(data)


def test_its_text() -> None:
    text = manifest.render(build("mysql", entry(2, "b", "drop café", down=False)))
    assert text == TEXT.replace("SHA256", sha256(b"-- 2 up\nSELECT 1;\n").hexdigest())


def test_a_revision_that_can_be_undone_says_nothing_of_irreversible() -> None:
    [revision] = json.loads(manifest.render(build("mysql", entry(1, "a"))))["revisions"]
    assert list(revision)[-2:] == ["upgrade", "downgrade"]


def test_it_is_read_back(tmp_path: Path) -> None:
    built = build("mysql", entry(1, "a"), entry(2, "b", down=False))
    read = manifest.read(saved(tmp_path, manifest.render(built)))
    assert [(listed.number, listed.revision) for listed in read.revisions] == [(1, "a"), (2, "b")]
    assert list(read.hashes) == [file.name for entry in built.entries for file in entry.files]


def test_unknown_keys_and_crlf_are_no_matter(tmp_path: Path) -> None:
    text = manifest.render(build("mysql", entry(1, "a")))
    other = text.replace('"format": 1,', '"format": 1, "later": {},').replace("\n", "\r\n")
    assert manifest.read(saved(tmp_path, other)) == manifest.read(saved(tmp_path, text))


def test_a_hash_is_over_lf_text() -> None:
    lf, crlf = entry(1, "a", text="SELECT\n1;"), entry(1, "a", text="SELECT\r\n1;")
    assert manifest.render(build("mysql", lf)) == manifest.render(build("mysql", crlf))


def test_a_later_format_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ManifestNewer, match=r"manifest.json: this manifest has format 2"):
        manifest.read(saved(tmp_path, '{"format": 2}'))


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "Expecting value: line 1"),
        (b'{"format": 1, "dialect": "\xff"}', "'utf-8' codec can't decode"),
        ("[]", "'format' is missing"),
        ('{"format": 1, "dialect": "mysql"}', "'revisions' is missing"),
        (listing(number="1"), "'number' is missing or not of type int"),
        (listing(upgrade=None), "'upgrade' is missing"),
        (listing(downgrade={"file": "../../x", "sha256": ""}), "'../../x' is not the name of a file"),
    ],
)
def test_what_cannot_be_read_is_said_with_its_place(tmp_path: Path, text: str | bytes, reason: str) -> None:
    with pytest.raises(ManifestUnreadable) as raised:
        manifest.read(saved(tmp_path, text))
    assert str(raised.value).startswith(f"{(tmp_path / 'manifest.json').as_posix()}: this manifest cannot be read: ")
    assert reason in str(raised.value)


def test_a_copied_folder_does_not_count(tmp_path: Path) -> None:
    for folder in ("mysql", "mysql.bak"):
        (tmp_path / folder).mkdir()
        saved(tmp_path / folder, listing(number=len(folder)))
    assert [listed.number for listed in manifest.read_all(tmp_path)["mysql"].revisions] == [5]
    assert list(manifest.read_all(tmp_path)) == ["mysql"]


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.tuples(inner) | st.dictionaries(st.text(), inner),
)


@given(VALUES)
def test_it_is_indented_as_python_does_it(value: object) -> None:
    assert indented(value) == json.dumps(value, ensure_ascii=False, indent=2)
