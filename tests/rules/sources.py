"""Which files the rules look at."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
PROGRAM = ROOT / "wijkteam_desk"
PYTHON_FOLDERS = ("wijkteam_desk", "tests", "packaging")
TOP_FILES = (
    "pyproject.toml",
    "README.md",
    "CHANGELOG.md",
    ".gitignore",
    ".gitattributes",
    ".ci/run",
)
TOP_FOLDERS = (*PYTHON_FOLDERS, "resources")


def python_files(*folders: Path) -> list[Path]:
    """Every Python file of these folders; without a name, of the whole project."""
    places = folders or tuple(ROOT / name for name in PYTHON_FOLDERS)
    return sorted(file for place in places for file in place.rglob("*.py"))


def text_files() -> Iterator[tuple[Path, str]]:
    """Every file of the project that is text, with its text."""
    files = [ROOT / name for name in TOP_FILES]
    files += [file for name in TOP_FOLDERS for file in (ROOT / name).rglob("*")]
    for file in sorted(files):
        content = file.read_bytes() if file.is_file() and file.suffix != ".pyc" else b"\0"
        if b"\0" not in content:
            yield file, content.decode("utf-8")


@cache
def tree(file: Path) -> ast.Module:
    """The parsed file."""
    return ast.parse(file.read_text(encoding="utf-8"), str(file))


def place(file: Path, line: int) -> str:
    """Where it is, so that an editor can jump to it."""
    return f"{file.relative_to(ROOT).as_posix()}:{line}"
