"""Mistakes about what `sqlgen verify` runs, and where.

VerifyError
├── FilesMissing, FilesStrange, FilesCutOff     the files are not those of the revisions
├── CommandUnknown                              a command of a client's that is not of ours
├── UrlMissing, UrlInvalid, UrlOfAnother        which server is meant
├── DriverMissing, LibraryTooOld
├── ServerUnreachable, ServerOfAnother, ServerRefused
├── DatabaseHoldsTables, DatabaseLeft
├── GroundRefused
└── ReachesOutside
"""

from sqlgen.errors.base import SqlgenError


class VerifyError(SqlgenError):
    """The files cannot be run as the call asks for it."""


class FilesMissing(VerifyError):
    dialect: str
    sentence = "the project is not compiled for {dialect}"
    way_out = "run sqlgen compile --dialect {dialect}"


class FilesStrange(VerifyError):
    files: str
    sentence = "the files are not those of the revisions: {files}"
    way_out = "run sqlgen compile; sqlgen check shows what it would change"


class FilesCutOff(VerifyError):
    sentence = "a compile was cut off here"
    way_out = "sqlgen compile finishes it"


class CommandUnknown(VerifyError):
    command: str
    sentence = "{command} is a command of a client's that sqlgen does not write"
    way_out = "put what it does into the revision script, or into no file"


class UrlMissing(VerifyError):
    dialect: str
    sentence = "{dialect} needs a server to be verified on"
    way_out = "name it with --url: {dialect}+DRIVER://USER:PASSWORD@HOST"


class UrlInvalid(VerifyError):
    reason: str
    sentence = "--url: {reason}"
    way_out = "write it as postgresql+psycopg://USER:PASSWORD@HOST or mysql+pymysql://USER:PASSWORD@HOST"


class UrlOfAnother(VerifyError):
    url: str
    dialect: str
    known: tuple[str, ...]
    sentence = "--url {url} is of {dialect}, which is not asked for"
    known_are = "the dialects"
    wrong = "dialect"


class DriverMissing(VerifyError):
    module: str
    extra: str
    sentence = "Python has no module {module}, the driver that the URL asks for"
    way_out = "install it, or with sqlgen: pip install 'sqlgen-compiler[{extra}]'"


class LibraryTooOld(VerifyError):
    version: str
    needed: str
    sentence = "Python's own SQLite is {version}, and the files need {needed}"
    way_out = "use a Python with a newer one, or give --url for another dialect"


class ServerUnreachable(VerifyError):
    url: str
    reason: str
    sentence = "the server at {url} does not answer: {reason}"


class ServerOfAnother(VerifyError):
    url: str
    dialect: str
    found: str
    sentence = "the server at {url} is {found}, not {dialect}"
    way_out = "begin the URL with {found}+, and compile for {found}"


class ServerRefused(VerifyError):
    reason: str
    sentence = "the server makes no scratch database: {reason}"
    way_out = "the user of the URL must be allowed to create databases"


class DatabaseHoldsTables(VerifyError):
    database: str
    tables: str
    sentence = "database {database} holds tables: {tables}"
    way_out = "verify runs beside no data: name a server for tests, and an empty database of it or none"


class DatabaseLeft(VerifyError):
    database: str
    reason: str
    sentence = "scratch database {database} was not dropped: {reason}"
    way_out = "drop it by hand"


class GroundRefused(VerifyError):
    reason: str
    sentence = "what stands before the first file cannot be made on an empty database: {reason}"
    way_out = "see it with sqlgen schema; it comes from the settings `baseline` and `since`"


class ReachesOutside(VerifyError):
    dialect: str
    reached: str
    sentence = "this reaches beyond a scratch database: {reached}"
    way_out = "verify the other dialects; on {dialect} run the files where you would run them by hand"
