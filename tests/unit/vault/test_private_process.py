"""A process that crashes leaves none of its memory, and what it writes is its own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.rules.sources import ROOT

LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks Linux itself")
POSIX = pytest.mark.skipif(os.name != "posix", reason="rights and limits as POSIX has them")
START = """
import ctypes, os, resource, sys
from pathlib import Path
from wijkteam_desk.__main__ import main
resource.setrlimit(resource.RLIMIT_CORE, (resource.getrlimit(resource.RLIMIT_CORE)[1],) * 2)
os.umask(0)
main(["--version"])
"""
TELL = """
Path("nieuw").write_text("van niemand anders")
print(oct(Path("nieuw").stat().st_mode & 0o777), *resource.getrlimit(resource.RLIMIT_CORE))
"""
DUMPABLE = "print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))\n"
CRASH = "os.abort()\n"


def run(code: str, place: Path) -> subprocess.CompletedProcess[str]:
    known = os.environ | {"PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", START + code]
    return subprocess.run(
        command, capture_output=True, text=True, check=False, cwd=place, env=known
    )


@POSIX
def test_files_are_for_this_user_alone_and_a_crash_writes_nothing(tmp_path: Path) -> None:
    assert run(TELL, tmp_path).stdout.splitlines()[-1] == "0o600 0 0"


@LINUX
def test_nobody_looks_into_the_memory_from_outside(tmp_path: Path) -> None:
    assert run(DUMPABLE, tmp_path).stdout.splitlines()[-1] == "0"


@POSIX
def test_a_real_crash_leaves_no_file(tmp_path: Path) -> None:
    before = set(tmp_path.iterdir())

    assert run(CRASH, tmp_path).returncode < 0

    assert set(tmp_path.iterdir()) == before
