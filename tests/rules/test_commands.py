"""The commands of packaging/run.py say what is the matter and what to do."""

import subprocess
import sys
from pathlib import Path

import pytest

import checks
import environment
import system_libraries
import window
from tests.rules.sources import ROOT

ABSENT = {"libQtNeedsThis.so.9": "libqtneedsthis9"}


def test_a_missing_library_is_named_with_its_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(system_libraries, "debian_like", lambda: True)
    monkeypatch.setattr(system_libraries, "DRAWING", ABSENT)
    with pytest.raises(environment.CannotSetUp) as refused:
        system_libraries.require_for_drawing()
    assert "libQtNeedsThis.so.9" in str(refused.value)
    assert "apt-get install libqtneedsthis9" in str(refused.value)


def test_windows_and_macos_bring_their_own_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(system_libraries, "DRAWING", ABSENT)
    system_libraries.require_for_drawing()


def test_debian_keeps_venv_apart(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(environment, "STAMP", tmp_path / "stamp")
    monkeypatch.setattr(environment, "can_make_venv", lambda: False)
    monkeypatch.setattr(environment, "debian_like", lambda: True)
    with pytest.raises(environment.CannotSetUp, match="apt-get install python3-venv"):
        environment.set_up("run")


@pytest.mark.parametrize(
    ("kept", "asked", "fresh"),
    [
        ("run", "run", True),
        ("tests", "run", True),
        ("tests", "tests", True),
        ("run", "tests", False),
    ],
)
def test_a_fresh_stamp_saves_the_set_up(
    *, kept: str, asked: str, fresh: bool, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    stamp = tmp_path / "stamp"
    stamp.write_text(f"{kept} {environment.fingerprint()}")
    monkeypatch.setattr(environment, "STAMP", stamp)
    assert environment.is_fit_for(asked) is fresh


def test_other_packages_make_the_stamp_stale(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    pins = tmp_path / "constraints.txt"
    before = environment.fingerprint()
    pins.write_text("reportlab==5.1.1\n")
    monkeypatch.setattr(environment, "CONSTRAINTS", {"run": pins})
    assert environment.fingerprint() != before


@pytest.mark.parametrize(
    ("system", "variables", "screen"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {"QT_QPA_PLATFORM": "vnc"}, True),
        ("win32", {}, True),
        ("darwin", {}, True),
    ],
)
def test_where_a_window_can_appear(*, system: str, variables: dict[str, str], screen: bool) -> None:
    assert window.has_screen(system, variables) is screen


def test_an_empty_home_is_not_handed_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "")
    assert "HOME" not in environment.surroundings()


def test_the_closing_line_is_kept_for_last(capsys: pytest.CaptureFixture[str]) -> None:
    closing = checks.show_all_but_last(["..\n", "FAILED one\n", "1 failed in 2s\n", "\n"])
    assert closing == "1 failed in 2s"
    assert capsys.readouterr().out == "..\nFAILED one\n"


def test_an_unknown_command_is_a_usage_error() -> None:
    done = _run_py(sys.executable, "dance")
    assert done.returncode == 2
    assert "packaging/run.py tests" in done.stdout


def _run_py(python: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [python, str(ROOT / "packaging" / "run.py"), *arguments]
    return subprocess.run(command, check=False, capture_output=True, text=True)
