"""Keeps PySide from reading the source of every module that is imported.

It looks there for its other spelling of names, which nothing here uses. That is a fifth of the time
of all imports, and Python keeps the lines that were read: 27 MB.
"""

import sys

import PySide6.QtCore  # noqa: F401 - what reads them comes with it

_READS = "_mod_uses_pyside"


def leave_unread() -> None:
    """Answer for every module that it spells names as Qt does; call it before the others load."""
    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, _READS):  # it is PySide's own, and may go
        setattr(feature, _READS, lambda _: False)
