"""Ends a process of ours in the middle of its work."""

import subprocess
import sys
from pathlib import Path

from tests.faults.vaults import surroundings

_ROOT = Path(__file__).parent.parent.parent


def lines_until_killed(module: str, *arguments: object, after: int) -> list[str]:
    """Runs a module of this folder, kills it after so many lines; every whole line it said."""
    command = [sys.executable, "-m", f"tests.faults.{module}", *map(str, arguments)]
    with subprocess.Popen(
        command, cwd=_ROOT, env=surroundings(), stdout=subprocess.PIPE, text=True
    ) as process:
        if process.stdout is None:
            raise RuntimeError
        said = "".join(line for _, line in zip(range(after), process.stdout, strict=False))
        process.kill()
        # What was said between the last line read and the kill; the last one may be half a line.
        return (said + process.stdout.read()).split("\n")[:-1]
