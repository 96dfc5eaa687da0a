"""What compiles leave behind to be remembered, so that the next one need not do again what it would do in the same way.

A compile is remembered with all that it depended on. Where that cannot be told, or anything of it has changed, it is
done anew. `sqlgen check`, which is the verdict, never asks here.
"""

from sqlgen.cache.memory import CompileOn, Done, Memory, compile_all

__all__ = ["CompileOn", "Done", "Memory", "compile_all"]
