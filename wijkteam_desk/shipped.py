"""Where the shipped resources lie: beside the package in the source tree, inside it in a wheel."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_INSIDE = _PACKAGE / "resources"
_ROOT = _INSIDE if _INSIDE.is_dir() else _PACKAGE.parent / "resources"


def shipped(*parts: str) -> Path:
    """Return the path of a shipped file or folder, named by its parts under resources/."""
    return _ROOT.joinpath(*parts)
