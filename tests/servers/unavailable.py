"""Why there is no server: the one error of this package."""


class Unavailable(Exception):
    """A server or its client cannot be had on this machine; the message says why, in one sentence."""


def last_lines(output: str) -> str:
    """What a program said last, on one line, to end such a sentence."""
    return " / ".join(line for line in output.splitlines()[-4:] if line)
