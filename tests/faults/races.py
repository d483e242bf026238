"""Of two processes that open one vault at the same moment, one gets it.

`python -m tests.faults.races FOLDER` reads when to open the vault and when to close it.
"""

import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path
from typing import IO

from tests.faults.outcome import Outcome
from tests.faults.vaults import look_into, new_victim, surroundings, words
from wijkteam_desk.desk.opening import open_vault
from wijkteam_desk.vault.trouble import VaultInUse

LONG = 100
SHORT = 4

_ROOT = Path(__file__).parent.parent.parent
_OPEN, _IN_USE = "open\n", "in use\n"


def run(count: int, folder: Path) -> Outcome:
    """Lets two processes race so many times."""
    victim = new_victim(folder / "vault")
    module = [sys.executable, "-m", "tests.faults.races", str(victim.folder)]
    both = none = 0
    with ExitStack() as ends:
        racers = [
            ends.enter_context(
                subprocess.Popen(
                    module,
                    cwd=_ROOT,
                    env=surroundings(),
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    text=True,
                )
            )
            for _ in range(2)
        ]
        for _ in range(count):
            opened = [answer == _OPEN for answer in _at_once(racers, "open\n")]
            both += all(opened)
            none += not any(opened)
            _at_once(racers, "close\n")
        for racer in racers:
            _pipe(racer.stdin).close()
    found = look_into(victim)
    return Outcome(
        sentence=f"{count} races of two processes for one vault: {both} second writers,"
        f" {none} times nobody",
        good=not both and not none and not found.noticed,
    )


def _at_once(racers: list[subprocess.Popen[str]], order: str) -> list[str]:
    for racer in racers:
        _pipe(racer.stdin).write(order)
        _pipe(racer.stdin).flush()
    return [_pipe(racer.stdout).readline() for racer in racers]


def _pipe(pipe: IO[str] | None) -> IO[str]:
    if pipe is None:
        raise RuntimeError
    return pipe


def _race(folder: Path) -> None:
    with ExitStack() as opened:
        for order in sys.stdin:
            if order == "close\n":
                opened.close()
                _say("closed\n")
                continue
            try:
                opened.callback(open_vault(folder, words()).close)
                _say(_OPEN)
            except VaultInUse:
                _say(_IN_USE)


def _say(line: str) -> None:
    sys.stdout.write(line)
    sys.stdout.flush()


if __name__ == "__main__":
    _race(Path(sys.argv[1]))
