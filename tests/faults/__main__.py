"""The long run: `python -m tests.faults [NAME...] [--share 0.1]` prints a line per fault."""

import argparse
import os
import shutil
import sys
import time
import traceback
import uuid
from pathlib import Path

from tests.faults.faults import Fault, all_faults
from tests.faults.outcome import Outcome


def main() -> int:
    """Runs the named faults, or all; 1 when any is not as it should be."""
    faults = {fault.name: fault for fault in all_faults()}
    asked = argparse.ArgumentParser(prog="python -m tests.faults")
    asked.add_argument("names", nargs="*", choices=[*faults, []], metavar="NAME", default=[])
    asked.add_argument("--share", type=float, default=1.0, help="0.1: a tenth of the long form")
    asked.add_argument("--in", dest="place", type=Path, default=Path.home(), help="a local folder")
    given = asked.parse_args()
    place = given.place.absolute() / f"wijkteam-desk-faults-{uuid.uuid4().hex[:8]}"
    # The second copies of the commit heads go there too.
    os.environ["XDG_STATE_HOME"] = str(place / "state")
    try:
        good = [_good(faults[name], place, given.share) for name in given.names or faults]
    finally:
        shutil.rmtree(place, ignore_errors=True)
    return 0 if all(good) else 1


def _good(fault: Fault, place: Path, share: float) -> bool:
    folder = place / fault.name
    folder.mkdir(mode=0o700, parents=True)
    start = time.monotonic()
    outcome = _outcome(fault, max(1, round(fault.long * share)), folder)
    took = time.monotonic() - start
    verdict = "good " if outcome.good else "WRONG"
    sys.stdout.write(f"{verdict} {fault.name:<14} {outcome.sentence} [{took:.0f} s]\n")
    sys.stdout.flush()
    shutil.rmtree(folder, ignore_errors=True)
    return outcome.good


def _outcome(fault: Fault, count: int, folder: Path) -> Outcome:
    try:
        return fault.run(count, folder)
    except Exception:  # noqa: BLE001  # the other faults must be tried all the same
        return Outcome(sentence=traceback.format_exc(), good=False)


if __name__ == "__main__":
    sys.exit(main())
