"""What holds for every test: no screen, no real home, and nothing is left behind."""

import gc
import logging
import os
import re
import sys
import threading
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from wijkteam_desk.ui.common.look import Look

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# two loaded cores make one example slow now and then; that says nothing about the program
settings.register_profile("desk", deadline=None)
settings.load_profile("desk")

SECONDS_TO_END = 2.0
MANY_OBJECTS = 20_000
HOMES = {
    "HOME": "",
    "USERPROFILE": "",
    "APPDATA": "AppData/Roaming",
    "LOCALAPPDATA": "AppData/Local",
    "XDG_CACHE_HOME": ".cache",
    "XDG_CONFIG_DIRS": "etc/xdg",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_RUNTIME_DIR": "run",
    "XDG_STATE_HOME": ".local/state",
}


@pytest.fixture(scope="session", autouse=True)
def _home_of_the_run(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Fixtures that live longer than one test do not see the developer's own home either."""
    with pytest.MonkeyPatch.context() as patch:
        _move_home(patch, tmp_path_factory.mktemp("home"))
        yield


@pytest.fixture(scope="session", autouse=True)
def _words_are_stretched_once() -> Iterator[None]:
    """The same words under the same salt give the same key: a vault opens again without a wait.

    What a derivation costs is measured with a new salt each time, so that stays as it is.
    """
    # imported here: not every run of tests has the program beside it
    from wijkteam_desk.vault import key_slots

    with pytest.MonkeyPatch.context() as patch:
        stretched = key_slots._stretched  # noqa: SLF001 - what an act calls, not how it is called
        patch.setattr(key_slots, "_stretched", cache(stretched))
        yield


@pytest.fixture(scope="session", autouse=True)
def _laptop_is_measured_once() -> Iterator[None]:
    """What a derivation should cost here is the same for every vault of the run."""
    # imported here: not every run of tests has the program beside it
    from wijkteam_desk.vault import calibrate, creation, key_changes

    once = cache(calibrate.calibrated)
    with pytest.MonkeyPatch.context() as patch:
        for room in (creation, key_changes):
            patch.setattr(room, "calibrated", once)
        yield


@pytest.fixture(scope="session", autouse=True)
def _statements_are_compiled_once() -> Iterator[None]:
    """The program opens one store in its life, a run of tests some thousands of one shape."""
    # imported here: not every run of tests has the program beside it
    from tests.one_dialect import of_one_dialect
    from wijkteam_desk.storage import connection, store

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(store, "engine_on", of_one_dialect(connection.engine_on))
        yield


@pytest.fixture(scope="session", autouse=True)
def _practice_is_filled_once() -> Iterator[None]:
    """The three households of the practice vault are read in once on a day."""
    # imported here: not every run of tests has the program beside it
    from tests.practice_vault import filled_once
    from wijkteam_desk.desk import practice

    with pytest.MonkeyPatch.context() as patch:
        filled = practice._filled  # noqa: SLF001 - what an act calls, not how it is called
        patch.setattr(practice, "_filled", filled_once(filled))
        yield


@pytest.fixture(scope="session", autouse=True)
def _clipboard_is_emptied() -> Iterator[None]:
    """What a test copied would outlive Python, and end the run in a crash."""
    yield
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets and widgets.QApplication.instance():
        widgets.QApplication.clipboard().clear()


@pytest.fixture(autouse=True)
def _collected_on_this_thread_only() -> Iterator[None]:
    """As in the program: parts of windows must not be collected on the thread of a store."""
    gc.disable()
    yield
    if gc.get_count()[0] > MANY_OBJECTS:
        gc.collect()
        # What lives on was looked at: it need not be gone through after each later test.
        gc.freeze()


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home of its own for every test, on every system."""
    place = tmp_path / "home"
    _move_home(monkeypatch, place)
    return place


def _move_home(patch: pytest.MonkeyPatch, home: Path) -> None:
    for variable, folder in HOMES.items():
        # The name of a socket may have some hundred characters, no more.
        place = home.parents[1] / folder if variable == "XDG_RUNTIME_DIR" else home / folder
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        patch.setenv(variable, str(place))


@pytest.fixture(autouse=True)
def _umask_as_before() -> Iterator[None]:
    """The program takes 077 for its own process; the next test starts afresh."""
    before = os.umask(0o077)
    os.umask(before)
    yield
    os.umask(before)


@pytest.fixture(scope="session")
def _dressed(qapp: "QApplication") -> "Look":
    # imported here: most tests need no Qt
    from wijkteam_desk.ui.common.fonts import load_others
    from wijkteam_desk.ui.common.look import Look

    load_others()
    return Look(qapp)


@pytest.fixture
def look(_dressed: "Look") -> Iterator["Look"]:
    """The program in light colours, with text of its own size."""
    yield _dressed
    _dressed.normal()
    if _dressed.colours != "light":
        _dressed.wear("light")


class _Listener(logging.Handler):
    """Keeps what was said at WARNING or above."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.said: list[str] = []

    @override
    def emit(self, record: logging.LogRecord) -> None:
        self.said.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def _log_is_quiet(request: pytest.FixtureRequest) -> Iterator[None]:
    """An unexpected warning in the log fails a test; so does an expected one that stays out."""
    expected = [str(mark.args[0]) for mark in request.node.iter_markers("expects_log")]
    listener = _Listener()
    root = logging.getLogger()
    root.addHandler(listener)
    yield
    root.removeHandler(listener)
    surprises = [line for line in listener.said if not any(re.search(e, line) for e in expected)]
    silent = [e for e in expected if not any(re.search(e, line) for line in listener.said)]
    assert not surprises, f"in the log, unexpected: {surprises}"
    assert not silent, f"not in the log, though expected: {silent}"


@pytest.fixture(autouse=True)
def _no_thread_stays() -> Iterator[None]:
    """Whoever starts a thread ends it."""
    before = set(threading.enumerate())
    yield
    started = [thread for thread in threading.enumerate() if thread not in before]
    for thread in started:
        thread.join(SECONDS_TO_END)
    left = [thread.name for thread in started if thread.is_alive()]
    assert not left, f"threads left running: {left}"


@pytest.fixture(autouse=True)
def _nothing_of_qt_runs_on(
    request: pytest.FixtureRequest, _collected_on_this_thread_only: None
) -> Iterator[None]:
    """Timers, QThreads and pools of a test with windows stop before it does."""
    if "qapp" not in request.fixturenames:
        yield
        return
    yield
    left = _stop_what_runs()
    assert not left, f"still running in Qt: {left}"


def _stop_what_runs() -> list[str]:
    # imported here: most tests need no Qt
    from PySide6.QtCore import QCoreApplication, QEvent, QThread, QThreadPool, QTimer
    from shiboken6 import isValid

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    kinds = (QTimer, QThread, QThreadPool)
    everything = gc.get_objects()
    # By type: isinstance would wake the proxies, and there are far fewer types than objects.
    runs = {kind for kind in {type(thing) for thing in everything} if issubclass(kind, kinds)}
    things = [thing for thing in everything if type(thing) in runs]
    things.append(QThreadPool.globalInstance())
    return [repr(thing) for thing in things if isValid(thing) and _stop(thing)]


def _stop(thing: object) -> bool:
    """End it, so that the next test is not blamed; True when it was running."""
    from PySide6.QtCore import QThread, QThreadPool, QTimer

    patience = int(SECONDS_TO_END * 1000)
    if isinstance(thing, QTimer):
        ran = thing.isActive()
        thing.stop()
        return ran
    if isinstance(thing, QThreadPool):
        return not thing.waitForDone(patience)
    if not isinstance(thing, QThread) or thing is QThread.currentThread() or thing.isFinished():
        return False
    ran = thing.isRunning()
    thing.quit()
    thing.wait(patience)
    return ran
