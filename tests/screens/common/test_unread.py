"""PySide passes over the modules that are imported."""

import linecache
from importlib import import_module
from pathlib import Path

import pytest


def test_what_is_imported_is_not_read_once_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import_module("wijkteam_desk.ui")
    lines = tmp_path / "never_read_by_qt.py"
    lines.write_text("spelled = 1\n")
    monkeypatch.syspath_prepend(tmp_path)

    assert __import__("never_read_by_qt").spelled

    assert str(lines) not in linecache.cache
