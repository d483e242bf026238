"""What Qt and the checks need from the system itself, and which Debian package holds it."""

import ctypes
import shutil
import sys

from environment import CannotSetUp, can_make_venv, debian_like

DRAWING = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libxkbcommon.so.0": "libxkbcommon0",
}
WINDOW = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
CHECKING = {"pdfinfo": "poppler-utils", "Xvfb": "xvfb", "xauth": "xauth"}


def require_for_drawing() -> None:
    """Refuse, with the remedy, when Qt could not draw at all."""
    _require(DRAWING)


def require_for_window() -> None:
    """Refuse, with the remedy, when Qt could not show a window."""
    _require(DRAWING | WINDOW)


def print_missing_packages() -> int:
    """Print the Debian packages that all checks together still need, on one line."""
    packages = [(DRAWING | WINDOW)[library] for library in _missing(DRAWING | WINDOW)]
    packages += [package for program, package in CHECKING.items() if not shutil.which(program)]
    print(*packages, *_venv_package())
    return 0


def _require(libraries: dict[str, str]) -> None:
    missing = _missing(libraries)
    if not missing:
        return
    packages = " ".join([*(libraries[library] for library in missing), *_venv_package()])
    remedy = (
        f"Do this first: apt-get update && apt-get install {packages}"
        if debian_like()
        else "Install the packages of this system that hold them first."
    )
    raise CannotSetUp(
        f"Qt needs system libraries that are not here: {', '.join(missing)}.\n{remedy}"
    )


def _venv_package() -> list[str]:
    return [] if can_make_venv() else ["python3-venv"]


def _missing(libraries: dict[str, str]) -> list[str]:
    # on Windows and macOS Qt's own package brings all it needs
    return [library for library in libraries if sys.platform == "linux" and not _loads(library)]


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
