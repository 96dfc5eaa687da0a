"""The text of a new alembic.ini."""

from collections.abc import Container

DIALECTS = ("postgresql", "mysql", "sqlite")

COMPILED = """
# The databases to compile for; mariadb is there as well. Alembic does not read these two.
dialects = {dialects}
output = %(here)s/dialects
"""

TEXT = """\
# One environment, two tools: Alembic runs the revisions against a database while you develop,
# sqlgen compiles them to SQL files, which are reviewed and released.

[{section}]
script_location = {location}
prepend_sys_path = .
path_separator = os
{compiled}
# The database to develop with, for Alembic alone; alembic -x url=... means another one.
sqlalchemy.url = sqlite:///%(here)s/development.db

# How new revision files are named and dated:
# file_template = %%(year)d-%%(month).2d-%%(day).2d_%%(rev)s_%%(slug)s
# truncate_slug_length = 40
# timezone = UTC

# What is run on a new revision file:
# [post_write_hooks]
# hooks = ruff
# ruff.type = exec
# ruff.executable = ruff
# ruff.options = format REVISION_SCRIPT_FILENAME
"""


def ini_text(location: str, elsewhere: Container[str], section: str) -> str:
    """The settings, without those for sqlgen alone that another file holds already: there they would be asked first."""
    compiled = "" if "dialects" in elsewhere else COMPILED.format(dialects=", ".join(DIALECTS))
    return TEXT.format(section=section, location=location, compiled=compiled)
