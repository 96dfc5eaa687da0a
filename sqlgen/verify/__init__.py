"""The compiled files run on scratch databases and compared with the simulation: what `sqlgen verify` does."""

from sqlgen.verify.course import Course
from sqlgen.verify.files import Folder, read_folders
from sqlgen.verify.leg import Leg, Outcome, Way
from sqlgen.verify.scratch import scratch
from sqlgen.verify.url import servers

__all__ = ["Course", "Folder", "Leg", "Outcome", "Way", "read_folders", "scratch", "servers"]
