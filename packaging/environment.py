"""The virtual environment beside the sources: made once, made anew when what it holds changes."""

import hashlib
import importlib.util
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "set-up-for"
CONSTRAINTS = {
    "run": ROOT / "packaging" / "constraints.txt",
    "tests": ROOT / "packaging" / "constraints-dev.txt",  # holds all of the other one too
}


class CannotSetUp(Exception):
    """Something outside this program is missing; the text says what, and what to do."""


def set_up(purpose: str) -> None:
    """Make `.venv` fit for `run` or `tests`; nothing happens when it is fit already."""
    if is_fit_for(purpose):
        return
    if not is_fit_for("run"):
        _make_venv()
    STAMP.unlink(missing_ok=True)
    print(f"Installing the pinned packages ({CONSTRAINTS[purpose].name}).", flush=True)
    _pip("--require-hashes", "--only-binary=:all:", "--requirement", str(CONSTRAINTS[purpose]))
    print("Installing Wijkteam Desk itself.", flush=True)
    _pip("--no-deps", "--no-build-isolation", "--editable", str(ROOT))
    STAMP.write_text(f"{purpose} {fingerprint()}", encoding="utf-8")


def is_fit_for(purpose: str) -> bool:
    """Whether `.venv` was made from today's files, for this purpose or for a wider one."""
    kept_purpose, _, kept = _stamp().partition(" ")
    return kept_purpose in {purpose, "tests"} and kept == fingerprint()


def fingerprint() -> str:
    """One value for all that decides what belongs in `.venv`."""
    whole = hashlib.sha256(f"{sys.version}\n{platform.machine()}\n{ROOT}\n".encode())
    for file in (ROOT / "pyproject.toml", *CONSTRAINTS.values()):
        whole.update(file.read_bytes())
    return whole.hexdigest()


def tool(name: str) -> str:
    """Path of a command inside `.venv`."""
    folder, ending = ("Scripts", ".exe") if os.name == "nt" else ("bin", "")
    return str(VENV / folder / (name + ending))


def surroundings(**extra: str) -> dict[str, str]:
    """The environment for what is started here."""
    kept = dict(os.environ)
    if not kept.get("HOME"):
        # empty, it would put caches at the root of the disk; without it the account's own is used
        kept.pop("HOME", None)
    # without bytecode each program that a test starts would compile all of it again
    for name in ("PYTHONHOME", "PYTHONPATH", "PYTHONDONTWRITEBYTECODE"):
        kept.pop(name, None)
    return kept | extra


def can_make_venv() -> bool:
    """Whether Python came whole; Debian keeps the part for virtual environments apart."""
    return importlib.util.find_spec("ensurepip") is not None


def debian_like() -> bool:
    """Whether packages come by apt-get here."""
    return shutil.which("apt-get") is not None


def _stamp() -> str:
    return STAMP.read_text(encoding="utf-8") if STAMP.is_file() else ""


def _make_venv() -> None:
    if not can_make_venv():
        remedy = "apt-get install python3-venv" if debian_like() else "install Python's venv module"
        raise CannotSetUp(f"This Python cannot make a virtual environment. Do this first: {remedy}")
    print("Making .venv.", flush=True)
    _quietly([sys.executable, "-m", "venv", "--clear", str(VENV)])


def _pip(*arguments: str) -> None:
    quiet = ["--quiet", "--no-input", "--disable-pip-version-check", "--no-warn-script-location"]
    _quietly([tool("python"), "-m", "pip", "install", *quiet, *arguments])


def _quietly(command: list[str]) -> None:
    done = subprocess.run(
        command,
        check=False,
        cwd=ROOT,
        env=surroundings(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    if done.returncode:
        raise CannotSetUp(f"{done.stdout}\nThis did not work: {' '.join(command)}")
