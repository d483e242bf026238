"""The watch in conftest.py fails a test that leaves something behind, and only such a test."""

import pytest

from tests.rules.sources import ROOT

pytest_plugins = ["pytester"]

STORIES = """
import logging, os, threading
from pathlib import Path
import pytest
from PySide6.QtCore import QThread, QTimer

def test_tidy(qapp):
    timer = QTimer()
    timer.start(60_000)
    timer.stop()

def test_leaves_timer(qapp):
    qapp.left_timer = QTimer()
    qapp.left_timer.start(60_000)

def test_leaves_qthread(qapp):
    qapp.left_thread = QThread()
    qapp.left_thread.start()

def test_leaves_thread():
    threading.Thread(target=threading.Event().wait, daemon=True, name="forgotten").start()

def test_warns():
    logging.getLogger("desk").warning("disk nearly full")

@pytest.mark.expects_log("nearly full")
def test_warns_as_expected():
    logging.getLogger("desk").warning("disk nearly full")

@pytest.mark.expects_log("nearly full")
def test_does_not_warn_though_expected():
    pass

def test_home_is_its_own(tmp_path):
    assert Path.home() == tmp_path / "home"
    os.umask(0o111)

def test_umask_is_as_before():
    before = os.umask(0o022)
    os.umask(before)
    assert before != 0o111
"""


def test_what_is_left_behind_fails(pytester: pytest.Pytester) -> None:
    conftest = ROOT / "tests" / "conftest.py"
    pytester.makeconftest(conftest.read_text(encoding="utf-8"))
    pytester.makepyfile(STORIES)
    marker = "expects_log(pattern): part of the story"
    pytester.makeini(f"[pytest]\nmarkers = {marker}\npythonpath = {ROOT}")

    run = pytester.runpytest_subprocess("-p", "no:randomly", "-rA")

    run.assert_outcomes(passed=9, errors=5)
    watched = ("timer", "qthread", "thread")
    for name in (*(f"leaves_{kind}" for kind in watched), "warns", "does_not_warn_though_expected"):
        run.stdout.fnmatch_lines_random([f"*ERROR at teardown of test_{name} *"])
