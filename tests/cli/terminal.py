"""The program as a process: with pipes, or with somebody at the keyboard."""

import os
import subprocess
import sys

import pytest

from tests.rules.sources import ROOT

PROGRAM = [sys.executable, "-m", "wijkteam_desk"]
POSIX = pytest.mark.skipif(os.name != "posix", reason="a terminal and signals of their own")
QUICK = 60


def environment() -> dict[str, str]:
    return os.environ | {"PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}


def run(*asked: object) -> subprocess.CompletedProcess[str]:
    command = [*PROGRAM, *(str(one) for one in asked)]
    return subprocess.run(
        command, capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=QUICK,
        check=False, env=environment(),
    )  # fmt: skip


class Terminal:
    """A command with somebody at the keyboard."""

    def __init__(self, *asked: object) -> None:
        import pty

        self._keyboard, screen = pty.openpty()
        self.said = ""
        self._read_until = 0
        self.process = subprocess.Popen(
            [*PROGRAM, *(str(one) for one in asked)],
            stdin=screen, stdout=screen, stderr=screen, start_new_session=True,
            env=environment(),
        )  # fmt: skip
        os.close(screen)

    def __enter__(self) -> "Terminal":
        return self

    def __exit__(self, *_: object) -> None:
        self.process.kill()
        self.process.wait()
        os.close(self._keyboard)

    def reads(self, words: str) -> str:
        """Reads on until these words; fails when the program ends before."""
        while words not in self.said[self._read_until :]:
            self.said += os.read(self._keyboard, 1000).decode()
        start = self._read_until
        self._read_until = self.said.index(words, start) + len(words)
        return self.said[start : self._read_until]

    def types(self, answer: str) -> None:
        os.write(self._keyboard, f"{answer}\n".encode())

    def answers(self, question: str, answer: str) -> None:
        self.reads(question)
        self.types(answer)

    def ends(self, code: int) -> None:
        assert self.process.wait(QUICK) == code
