"""The URLs of servers that `sqlgen verify` is given: read, checked, and each held to its dialect."""

from collections.abc import Sequence

import sqlalchemy as sa
from sqlalchemy import URL, Engine, NullPool
from sqlalchemy.exc import ArgumentError, NoSuchModuleError

from sqlgen.errors import reason
from sqlgen.errors.verify import DriverMissing, UrlInvalid, UrlMissing, UrlOfAnother

DRIVERS = {"postgresql": "psycopg", "mysql": "pymysql", "mariadb": "pymysql"}
"""What is meant where a URL names no driver."""

_EXTRAS = {"postgresql": "postgresql", "mysql": "mysql", "mariadb": "mysql"}
"""The extra of our own package that brings a dialect's driver."""


def servers(urls: Sequence[str], asked: Sequence[str]) -> dict[str, URL | None]:
    """Where each dialect that is asked for is verified, or each that has a URL; SQLite without one.

    Raises UrlInvalid, UrlMissing, UrlOfAnother.
    """
    found = {url.get_backend_name(): url for url in map(read_url, urls)}
    chosen = tuple(asked or found)
    for dialect, url in found.items():
        if dialect not in chosen:
            raise UrlOfAnother(str(url), dialect, chosen)
    for dialect in chosen:
        if dialect not in found and dialect != "sqlite":
            raise UrlMissing(dialect)
    return {dialect: found.get(dialect) for dialect in chosen}


def read_url(text: str) -> URL:
    """The URL with its driver. Raises UrlInvalid."""
    try:
        url = sa.make_url(text)
    except (ArgumentError, ValueError):
        raise UrlInvalid("this is no URL") from None  # it is not shown: a password may stand in it
    dialect = url.get_backend_name()
    if dialect == "sqlite":
        raise UrlInvalid("SQLite needs no URL: it is verified in a temporary file")
    if dialect not in DRIVERS:
        raise UrlInvalid(f"{dialect} is none of {', '.join(DRIVERS)}")
    return url if "+" in url.drivername else url.set(drivername=f"{dialect}+{DRIVERS[dialect]}")


def engine_of(url: URL) -> Engine:
    """With a connection of its own for whoever asks. Raises DriverMissing and UrlInvalid."""
    try:
        engine = sa.create_engine(url, poolclass=NullPool)
    except ModuleNotFoundError as error:
        raise DriverMissing(str(error.name), _EXTRAS[url.get_backend_name()]) from error
    except (NoSuchModuleError, ArgumentError) as error:
        raise UrlInvalid(reason(error)) from error
    if engine.dialect.is_async:
        raise UrlInvalid(f"{url.drivername} is a driver for asyncio")
    return engine
