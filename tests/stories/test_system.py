"""What the system tells reaches the lock: a real bus, and a logind of our own on it. FICTIEF."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess, QProcessEnvironment
from pytestqt.qtbot import QtBot

ROOT = Path(__file__).parent.parent.parent
PATIENCE = 20_000
DAEMON = shutil.which("dbus-daemon")

pytestmark = pytest.mark.skipif(not DAEMON, reason="no dbus-daemon here to make a bus with")


@dataclass
class Bus:
    """A bus that is no other's, with logind on it."""

    address: str
    logind: "subprocess.Popen[str]"

    def say(self, what: str) -> None:
        assert self.logind.stdin is not None
        self.logind.stdin.write(f"{what}\n")
        self.logind.stdin.flush()

    def heard(self) -> str:
        assert self.logind.stdout is not None
        return self.logind.stdout.readline().strip()

    def surroundings(self) -> dict[str, str]:
        both = {"DBUS_SYSTEM_BUS_ADDRESS": self.address, "DBUS_SESSION_BUS_ADDRESS": self.address}
        return {**os.environ, **both, "XDG_SESSION_ID": "1"}


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[Bus]:
    assert DAEMON is not None
    start = [
        DAEMON,
        "--session",
        "--nofork",
        "--print-address",
        f"--address=unix:tmpdir={tmp_path}",
    ]
    with subprocess.Popen(start, stdout=subprocess.PIPE, text=True) as daemon:
        assert daemon.stdout is not None
        address = daemon.stdout.readline().strip()
        env = Bus.surroundings(Bus(address, None))  # type: ignore[arg-type] # not started yet
        command = [sys.executable, "-m", "tests.stories.fake_logind"]
        pipe = subprocess.PIPE
        with subprocess.Popen(
            command, cwd=ROOT, env=env, text=True, stdin=pipe, stdout=pipe
        ) as logind:
            made = Bus(address, logind)
            assert made.heard() == "ready"
            yield made
            logind.kill()
        daemon.kill()


@dataclass
class Listener:
    """A process that hears the system as the program does, and says each thing on stdout."""

    process: QProcess
    said: str = ""

    def hears(self) -> list[str]:
        self.said += bytes(self.process.readAllStandardOutput().data()).decode()
        return self.said.split()


@pytest.fixture
def listener(bus: Bus, qtbot: QtBot) -> Iterator[Listener]:
    process = QProcess()
    process.setProcessEnvironment(_environment(bus))
    process.setWorkingDirectory(str(ROOT))
    process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
    process.start(sys.executable, ["-m", "tests.stories.hears_the_system"])
    made = Listener(process)
    qtbot.waitUntil(lambda: "listening" in made.hears(), timeout=PATIENCE)
    assert {bus.heard(), bus.heard()} == {"GetSession", "Inhibit"}
    qtbot.waitUntil(lambda: "ready" in made.hears(), timeout=PATIENCE)
    yield made
    process.kill()
    process.waitForFinished()


def _environment(bus: Bus) -> QProcessEnvironment:
    made = QProcessEnvironment()
    for name, value in bus.surroundings().items():
        made.insert(name, value)
    return made


@pytest.mark.parametrize("what", ["sleep", "lock", "screen lock", "other user"])
def test_the_system_says_that_nobody_is_there(
    what: str, bus: Bus, listener: Listener, qtbot: QtBot
) -> None:
    for other in ("awake", "this user", "lock of another"):
        bus.say(other)
    bus.say(what)
    bus.say("shutdown")
    qtbot.waitUntil(lambda: {"away", "ending"} <= set(listener.hears()), timeout=PATIENCE)
    assert sorted(listener.hears()[-2:]) == ["away", "ending"]
