"""New revision files: planned, rendered by the environment's own template, looked over, and only then written."""

from sqlgen.history.new.make import Made, make
from sqlgen.history.new.plan import Request

__all__ = ["Made", "Request", "make"]
