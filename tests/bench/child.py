"""Processes of their own, with their bytecode kept: only the first run compiles."""

import os
import subprocess
import sys
from pathlib import Path


def run_child(place: Path, module: str, *arguments: str) -> str:
    """Runs the module and gives what it printed; bytecode not kept beside goes there."""
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    if surroundings.pop("PYTHONDONTWRITEBYTECODE", None):
        surroundings["PYTHONPYCACHEPREFIX"] = str(place / "bytecode")
    done = subprocess.run(
        [sys.executable, "-m", f"tests.bench.{module}", *arguments],
        check=False,
        capture_output=True,
        text=True,
        env=surroundings,
    )
    if done.returncode:
        raise RuntimeError(done.stderr)
    return done.stdout
