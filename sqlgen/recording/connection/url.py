"""`op.get_bind().engine.url`: it names the dialect. Where the database is, only who runs the files will know."""

from typing import NoReturn, Self

from sqlalchemy.engine import URL

from sqlgen.errors import AddressRead
from sqlgen.recording.recorder import Recorder


class UnknownURL(URL):
    """Its parts are refused, for a script would set their None into its SQL."""

    recorder: Recorder

    @classmethod
    def of(cls, recorder: Recorder) -> Self:
        url = cls(recorder.dialect.name, None, None, None, None, None, {})  # type: ignore[arg-type]
        url.recorder = recorder
        return url

    def render_as_string(self, hide_password: bool = True) -> str:
        return f"{self.drivername}://"

    def _refuse(self, part: str) -> NoReturn:
        self.recorder.refuse(AddressRead(part))

    username = property(lambda self: self._refuse("user"))
    password = property(lambda self: self._refuse("password"))
    host = property(lambda self: self._refuse("host"))
    port = property(lambda self: self._refuse("port"))
    database = property(lambda self: self._refuse("name"))
