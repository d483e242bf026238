"""Keeps None, True and False alive on Python 3.11.

The wheels of PySide6 6.12 count on them to be immortal, as they are from Python 3.12 on (PEP 683):
each call that answers None takes one reference too many away. On 3.11 a few thousand calls later
the program ends with "deallocating None". Here they get more references than can ever be taken.
"""

import ctypes
import sys

_MORE_THAN_EVER = 1 << 40
_STEADY_BY_THEMSELVES = (3, 12)


def steady() -> None:
    """Do for Python 3.11 what later versions do themselves; call it before the first window."""
    if sys.version_info >= _STEADY_BY_THEMSELVES:
        return
    for lasting in (None, True, False):
        if sys.getrefcount(lasting) < _MORE_THAN_EVER:
            ctypes.c_ssize_t.from_address(id(lasting)).value += _MORE_THAN_EVER
