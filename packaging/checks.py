"""The second command: every check, all of them even when one fails."""

import subprocess
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor

import environment
import system_libraries

CHECKS = {
    "ruff format": ["ruff", "format", "--check", "--quiet", "."],
    "ruff check": ["ruff", "check", "--quiet", "."],
    "mypy": ["mypy", "--no-error-summary"],
    "lint-imports": ["lint-imports", "--no-logo"],
}
TESTS = ["pytest", "--quiet", "--numprocesses=auto", "--dist=worksteal"]
FAULTS = ["python", "-m", "tests.faults"]
HISTORIES = [
    *("pytest", "--quiet", "--timeout=0", "--override-ini=faulthandler_timeout=0"),
    *("tests/unit/domain/test_any_course.py", "tests/unit/domain/test_regie_histories.py"),
]


def run_all() -> int:
    """Set up if needed, run the checks beside the tests; the code of the first that failed.

    The last line is pytest's own closing line.
    """
    system_libraries.require_for_drawing()
    environment.set_up("tests")
    print("pytest, and beside it what reads the sources", flush=True)
    # one after the other: each uses one core, and the tests want the rest
    with ThreadPoolExecutor(max_workers=1) as beside:
        checked = {name: beside.submit(_check, name, CHECKS[name]) for name in CHECKS}
        code, closing_line = _stream(TESTS)
    failed = {name: found for name, done in checked.items() if (found := done.result())}
    if code:
        failed["pytest"] = code
    print(f"Failed: {', '.join(failed)}." if failed else "All checks are good.")
    print(closing_line, flush=True)
    return next(iter(failed.values()), 0)


def run_faults() -> int:
    """Set up if needed and run every fault in its long form; 1 when any is not as it should be."""
    return _run_long(FAULTS)


def run_histories() -> int:
    """Set up if needed and try 5,000 random histories of each kind; 1 when one breaks a rule."""
    return _run_long(HISTORIES, WIJKTEAM_DESK_HISTORIES="5000")


def _run_long(command: list[str], **more: str) -> int:
    system_libraries.require_for_drawing()
    environment.set_up("tests")
    surroundings = environment.surroundings(QT_QPA_PLATFORM="offscreen", **more)
    whole = [environment.tool(command[0]), *command[1:]]
    return subprocess.run(whole, check=False, cwd=environment.ROOT, env=surroundings).returncode


def _check(name: str, command: list[str]) -> int:
    done = subprocess.run(
        [environment.tool(command[0]), *command[1:]],
        check=False,
        cwd=environment.ROOT,
        env=environment.surroundings(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    )
    print(f"{name}: FAILED\n{done.stdout}" if done.returncode else f"{name}: good", flush=True)
    return done.returncode


def _stream(command: list[str]) -> tuple[int, str]:
    with subprocess.Popen(
        [environment.tool(command[0]), *command[1:]],
        cwd=environment.ROOT,
        env=environment.surroundings(PYTHONUNBUFFERED="1"),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    ) as running:
        closing_line = show_all_but_last(running.stdout or ())
    return running.returncode, closing_line


def show_all_but_last(lines: Iterable[str]) -> str:
    """Print lines as they come, keep back the last one that says something and return it."""
    kept = ""
    for line in (line.rstrip() for line in lines):
        if not line:
            continue
        if kept:
            print(kept, flush=True)
        kept = line
    return kept
