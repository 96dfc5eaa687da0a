"""What is known of the names that scripts use: which modules ask nothing of the machine, and which names do."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


LIBRARIES = _words("sqlalchemy alembic sqlgen typing_extensions")
"""What shapes the output by its release alone; of others it is not known what they look at."""

STANDARD = _words("""
    __future__ abc base64 binascii bisect collections contextlib copy csv dataclasses datetime decimal enum fractions
    functools hashlib heapq html io itertools json keyword logging math numbers operator os pathlib pprint random re
    statistics string struct textwrap time types typing unicodedata uuid warnings zlib
""")
"""Modules of Python that ask nothing of the machine, or only by one of the names below."""

SUSPECT = _words("""
    monotonic monotonic_ns perf_counter perf_counter_ns process_time process_time_ns thread_time thread_time_ns
    clock_gettime clock_gettime_ns SystemRandom urandom getrandom
    eval exec __import__ __builtins__ __loader__ __spec__ globals input breakpoint create_engine create_async_engine
""")
"""Clocks that do not stand while a script runs, secrets, code that is not in the file, and connections to servers."""

ENGINES = _words("create_engine create_async_engine")

FILES = _words("os pathlib Path")
QUESTIONS = _words("""
    exists is_file is_dir is_symlink is_mount is_socket is_fifo is_block_device is_char_device stat lstat owner group
    iterdir glob rglob walk cwd home expanduser samefile readlink touch mkdir rmdir unlink rename write_text
    write_bytes symlink_to hardlink_to chmod resolve absolute
""")
"""What a script that knows of files may ask or tell the system without opening one."""

ENVIRONMENT = _words("environ getenv")
OS = ENVIRONMENT | _words("path sep linesep pardir curdir")
OS_PATH = _words("join dirname abspath basename normpath splitext split sep pardir")
"""What may be asked of these two modules."""

SHARED = _words("""
    context script script_directory environment_context opts listen listens_for compiles register_operation
    implementation_for register setattr dispatch
""")
"""What a script may learn of revisions to come, or leave behind for them."""
