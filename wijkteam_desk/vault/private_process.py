"""What the process itself gives away: files it writes, and memory that a crash would leave.

Becoming another process (`execv`) undoes some of it, so each start does it anew (SECURITY 4.4).
"""

import os
import sys
from contextlib import suppress

_OTHERS_NOTHING = 0o077
_STANDARD_ERROR = 2
_SET_DUMPABLE = 4  # PR_SET_DUMPABLE; off means no core file, and no look into the memory either
_NO_CRASH_REPORT = 0x0001 | 0x0002  # SEM_FAILCRITICALERRORS, SEM_NOGPFAULTERRORBOX


def keep_private() -> None:
    """Nobody else on this computer reads what the program writes, nor its memory after a crash.

    Nor does what is meant for a stream that is closed get into another file.
    """
    os.umask(_OTHERS_NOTHING)
    _fill_streams()
    with suppress(OSError, AttributeError):  # a system without it starts the program all the same
        _leave_no_memory()


def _fill_streams() -> None:
    # Who closes a stream leaves its number to the next file: a library that complains on standard
    # error would write into the vault.
    while (number := os.open(os.devnull, os.O_RDWR)) <= _STANDARD_ERROR:
        pass
    os.close(number)


if sys.platform == "win32":

    def _leave_no_memory() -> None:
        import ctypes

        ctypes.windll.kernel32.SetErrorMode(_NO_CRASH_REPORT)

else:

    def _leave_no_memory() -> None:
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        if sys.platform == "linux":
            import ctypes

            ctypes.CDLL(None).prctl(_SET_DUMPABLE, 0, 0, 0, 0)
