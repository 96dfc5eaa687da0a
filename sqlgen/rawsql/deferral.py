"""DEFERRABLE and INITIALLY DEFERRED, of any constraint."""

from typing import Any

from sqlgen.rawsql.cursor import Cursor, Unreadable


def deferral(cursor: Cursor) -> dict[str, Any]:
    deferrable: bool | None = None
    if cursor.take("NOT", "DEFERRABLE"):
        deferrable = False
    elif cursor.take("DEFERRABLE"):
        deferrable = True
    initially = cursor.next().word if cursor.take("INITIALLY") else None
    if initially not in (None, "DEFERRED", "IMMEDIATE"):
        raise Unreadable
    return {"deferrable": deferrable, "initially": initially}
