"""What is another each time: an id that nobody has, and the time. It reaches new sources, and no generated file."""

from datetime import UTC, datetime, tzinfo
from uuid import uuid4


def new_id() -> str:
    """Twelve hexadecimal digits, as Alembic's."""
    return uuid4().hex[-12:]


def create_date(timezone: tzinfo | None) -> datetime:
    """Now, there; without a time zone the machine's own time, which then names none."""
    return datetime.now(UTC).astimezone(timezone) if timezone else datetime.now()
