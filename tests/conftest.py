"""What every test may ask for, and how hypothesis looks: the same examples each time, however slow the machine."""

import os

from hypothesis import settings

pytest_plugins = ["tests.servers.fixtures", "tests.nets.snapshots"]

settings.register_profile("sqlgen", deadline=None, derandomize=True)
settings.load_profile("sqlgen")

os.environ.pop("FORCE_COLOR", None)  # some services set it; what a command prints is compared as plain text
