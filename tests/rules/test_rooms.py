"""Rules between the rooms that import-linter and ruff cannot state."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.rules.sources import PROGRAM, ROOT, place, python_files, tree

# what opens, asks or keeps; the domain only declares
NOT_IN_DOMAIN = {
    "AsyncSession", "Connection", "Engine", "Session", "create_engine", "delete", "insert",
    "scoped_session", "select", "sessionmaker", "text", "update",
}  # fmt: skip

HEAVY = {
    "cryptography", "reportlab", "sqlalchemy",
    "wijkteam_desk.casework", "wijkteam_desk.domain", "wijkteam_desk.vault",
}  # fmt: skip
LOAD_LOCK = """
import importlib, pkgutil, sys
import wijkteam_desk.ui.lock as lock
for module in pkgutil.walk_packages(lock.__path__, lock.__name__ + "."):
    importlib.import_module(module.name)
print(*sys.modules)
"""

LATER = {
    "concurrent.futures", "wijkteam_desk.cli.commands", "wijkteam_desk.desk.desk",
    "wijkteam_desk.ui.lock.handed",
}  # fmt: skip
LOAD_START = """
import sys
import wijkteam_desk.__main__, wijkteam_desk.app.main
print(*sys.modules)
"""


def test_the_domain_only_declares() -> None:
    found = [
        f"{place(file, line)} {name}"
        for file in python_files(PROGRAM / "domain")
        for module, name, line in _imports(file)
        if module.partition(".")[0] == "sqlalchemy" and name in NOT_IN_DOMAIN
    ]
    assert found == []


def test_mapped_classes_keep_their_annotations() -> None:
    # postponed annotations are strings, which SQLAlchemy then looks up in the wrong module
    found = [
        place(file, line)
        for file in python_files(PROGRAM)
        for module, name, line in _imports(file)
        if (module, name) == ("__future__", "annotations") and _maps(file)
    ]
    assert found == []


def test_no_presenter_knows_qt() -> None:
    found = [
        f"{place(file, line)} {module}"
        for file in python_files(PROGRAM / "ui")
        if file.stem.endswith("presenter")
        for module, _, line in _imports(file)
        if module.partition(".")[0] in {"PySide6", "shiboken6"}
    ]
    assert found == []


def test_the_lock_screen_loads_nothing_heavy() -> None:
    # import-linter does not see what the __init__.py of a parent loads
    loaded = _loaded_by(LOAD_LOCK)
    assert "wijkteam_desk.ui.lock" in loaded
    assert HEAVY & loaded == set()


def test_the_first_window_waits_for_no_thread_nor_command() -> None:
    loaded = _loaded_by(LOAD_START)
    assert "wijkteam_desk.ui.lock.window" in loaded
    assert LATER & loaded == set()


def test_screens_do_not_know_each_other() -> None:
    screens = PROGRAM / "ui" / "screens"
    found = [
        f"{place(file, line)} {module}"
        for file in python_files(screens)
        for module, name, line in _imports(file)
        if (other := _screen(f"{module}.{name}"))
        and other != file.relative_to(screens).parts[0].removesuffix(".py")
    ]
    assert found == []


def test_one_file_alone_may_listen() -> None:
    found = {
        file.relative_to(PROGRAM).as_posix()
        for file in python_files(PROGRAM)
        for module, name, _ in _imports(file)
        if "QtNetwork" in f"{module}.{name}".split(".")
    }
    assert found == {"app/single.py"}


def test_no_room_is_called_after_nothing() -> None:
    empty_names = {"common", "helpers", "misc", "util", "utils"}
    found = [
        path.relative_to(PROGRAM).as_posix()
        for path in PROGRAM.rglob("*")
        if path.stem in empty_names and path.suffix in {"", ".py"}
    ]
    assert [name for name in found if name != "ui/common"] == []


def test_imports_are_found_wherever_they_stand(tmp_path: Path) -> None:
    file = tmp_path / "module.py"
    file.write_text("import a.b\ndef late():\n    from c.d import e\n")
    assert list(_imports(file)) == [("a.b", "", 1), ("c.d", "e", 3)]
    assert _screen("wijkteam_desk.ui.screens.plan.view") == "plan"
    assert _screen("wijkteam_desk.ui.common.card") == ""


def _imports(file: Path) -> Iterator[tuple[str, str, int]]:
    """Module, name within it and line."""
    for node in ast.walk(tree(file)):
        if isinstance(node, ast.Import):
            yield from ((alias.name, "", node.lineno) for alias in node.names)
        if isinstance(node, ast.ImportFrom):
            yield from ((node.module or "", alias.name, node.lineno) for alias in node.names)


def _screen(module: str) -> str:
    before, _, after = module.partition("wijkteam_desk.ui.screens.")
    return "" if before else after.partition(".")[0]


def _maps(file: Path) -> bool:
    return any(
        isinstance(node, ast.Name) and node.id == "mapped_column" for node in ast.walk(tree(file))
    )


def _loaded_by(program: str) -> set[str]:
    load = [sys.executable, "-c", program]
    done = subprocess.run(load, check=True, cwd=ROOT, capture_output=True, text=True)
    return set(done.stdout.split())
