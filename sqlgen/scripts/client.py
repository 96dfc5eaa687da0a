"""How the native clients read SQL: what is quoted or a comment for them, and what in the rest is a command of theirs.

They split a file into statements by themselves, before any server sees it, so their rules decide what reaches it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

_STRING = r"'(?:[^']|'')*'"
_ESCAPED_STRING = r"'(?:[^'\\]|''|\\.)*'"
_NAME = r'"(?:[^"]|"")*"'
_BACKTICKS = r"`(?:[^`]|``)*`"
_BLOCK = r"/\*.*?\*/"
_BEGINS = re.compile(r"""['"`$\[#]|--|/\*""")
"""Without one of these nothing is quoted, and nothing is a comment, for any client."""
_TAG = r"\$(?:[A-Za-z_\x80-\uffff][\w\x80-\uffff]*)?\$"


def _nested_block(depth: int) -> str:
    """PostgreSQL's comments hold comments."""
    inner = _nested_block(depth - 1) if depth else "(?!)"
    return rf"/\*(?:[^/*]|/(?!\*)|\*(?!/)|{inner})*\*/"


@dataclass(frozen=True, slots=True)
class Client:
    """`quoted`, `comments` and `open_` are patterns: what is stepped over, and what would begin it and is never ended.

    `line_comments` begin a comment that ends with its line. `commands` find what the client takes for its own, in text
    where whatever is quoted stands as `x` and whatever is a comment as spaces.
    """

    name: str
    quoted: tuple[str, ...]
    comments: tuple[str, ...]
    line_comment: str
    open_: str
    commands: tuple[tuple[str, str], ...]
    _pattern: re.Pattern[str] = field(init=False, compare=False, repr=False)
    _commands: tuple[tuple[re.Pattern[str], str], ...] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        parts = (
            rf"(?P<line>{self.line_comment})",
            rf"(?P<block>{'|'.join(self.comments)})",
            rf"(?P<quoted>{'|'.join(self.quoted)})",
            rf"(?P<open>{self.open_})",
        )
        found = ((re.compile(pattern, re.IGNORECASE | re.MULTILINE), words) for pattern, words in self.commands)
        object.__setattr__(self, "_pattern", re.compile("|".join(parts), re.DOTALL))
        object.__setattr__(self, "_commands", tuple(found))

    def pieces(self, sql: str) -> Iterator[tuple[str, str]]:
        """The text in pieces, each with its kind: `line`, `block`, `quoted`, `open` and, for all else, `code`."""
        begin = 0
        for match in self._pattern.finditer(sql) if _BEGINS.search(sql) else ():
            if match.start() > begin:
                yield "code", sql[begin : match.start()]
            yield str(match.lastgroup), match[0]
            begin = match.end()
        if begin < len(sql):
            yield "code", sql[begin:]

    def command(self, masked: str) -> str | None:
        """What the client would take for a command of its own, in words."""
        for pattern, words in self._commands:
            if found := pattern.search(masked):
                return words.format(found[0].strip())
        return None


_PSQL_VARIABLES = (
    "AUTOCOMMIT|COMP_KEYWORD_CASE|DBNAME|ECHO|ECHO_HIDDEN|ENCODING|ERROR|FETCH_COUNT|HIDE_TABLEAM"
    "|HIDE_TOAST_COMPRESSION|HISTCONTROL|HISTFILE|HISTSIZE|HOST|IGNOREEOF|LASTOID|LAST_ERROR_MESSAGE|LAST_ERROR_SQLSTATE"
    "|ON_ERROR_ROLLBACK|ON_ERROR_STOP|PORT|PROMPT[123]|QUIET|ROW_COUNT|SERVER_VERSION_NAME|SERVER_VERSION_NUM|SERVICE"
    "|SHELL_ERROR|SHELL_EXIT_CODE|SHOW_ALL_RESULTS|SHOW_CONTEXT|SINGLELINE|SINGLESTEP|SQLSTATE|USER|VERBOSITY|VERSION"
    "|VERSION_NAME|VERSION_NUM|WATCH_INTERVAL"
)
"""https://www.postgresql.org/docs/current/app-psql.html#APP-PSQL-VARIABLES"""

PSQL = Client(
    name="psql",
    quoted=(r"(?<![\w$])[eE]" + _ESCAPED_STRING, _STRING, _NAME, rf"(?<![\w$])(?P<tag>{_TAG}).*?(?P=tag)"),
    comments=(_nested_block(4),),
    line_comment=r"--[^\n\r]*",
    open_=rf"(?<![\w$])[eE]'|'|\"|/\*|(?<![\w$]){_TAG}",
    commands=(
        (r"\\\S*", "{0} outside of quotes is a command of psql's"),
        (rf"(?<!:):(?:{_PSQL_VARIABLES})\b", "psql puts its own variable in the place of {0}"),
    ),
)
"""https://www.postgresql.org/docs/current/app-psql.html#APP-PSQL-META-COMMANDS"""

_MYSQL_WORDS = (
    "charset|clear|connect|delimiter|edit|ego|exit|go|nopager|notee|nowarning|pager|print|prompt|query_attributes|quit|rehash"
    "|resetconnection|source|ssl_session_data_print|status|system|tee|warnings"
)

MYSQL = Client(
    name="mysql",
    quoted=(_ESCAPED_STRING, _ESCAPED_STRING.replace("'", '"'), _BACKTICKS),
    comments=(r"/\*(?!M?!).*?\*/",),
    line_comment=r"--(?=[\s\x00-\x1f]|\Z)[^\n]*|\#[^\n]*",
    open_=r"'|\"|`|/\*(?!M?!)",
    commands=(
        (r"\\\S*", "{0} outside of quotes is a command of the client's"),
        (rf"\A\s*(?:(?:{_MYSQL_WORDS})\b|\?)", "{0} is a command of the client's"),
    ),
)
"""https://dev.mysql.com/doc/refman/8.4/en/mysql-commands.html, for MariaDB's client too."""

SQLITE3 = Client(
    name="sqlite3",
    quoted=(_STRING, _NAME, _BACKTICKS, r"\[[^\]]*\]"),
    comments=(_BLOCK,),
    line_comment=r"--[^\n]*",
    open_=r"'|\"|`|\[|/\*",
    commands=(
        (r"\A\s*[.#]\S*", "{0} is a command of the sqlite3 shell"),
        (r"^[ \t]*(?:/|go)[ \t]*;?$", "the sqlite3 shell takes a line of {0} for a statement's end"),
    ),
)
"""https://www.sqlite.org/cli.html#rules_for_dot_commands_sql_and_more"""

CLIENTS: dict[str, Client] = {"postgresql": PSQL, "mysql": MYSQL, "mariadb": MYSQL, "sqlite": SQLITE3}
