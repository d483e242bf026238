"""`python -m tests.year [--households 300] [--days 365]`: a simulated year, with its figures."""

import argparse
import shutil
import sys
import uuid
from pathlib import Path

from tests.year.year import live


def main() -> int:
    """Prints the figures and the first things that were wrong; 1 when any was."""
    asked = argparse.ArgumentParser(prog="python -m tests.year")
    asked.add_argument("--households", type=int, default=300)
    asked.add_argument("--days", type=int, default=365)
    asked.add_argument("--in", dest="place", type=Path, default=Path.home(), help="a local folder")
    given = asked.parse_args()
    place = given.place.absolute() / f"wijkteam-desk-year-{uuid.uuid4().hex[:8]}"
    place.mkdir(mode=0o700, parents=True)
    try:
        figures = live(place, households=given.households, days=given.days)
    finally:
        shutil.rmtree(place, ignore_errors=True)
    sys.stdout.write("\n".join([figures.sentence, *figures.wrong[:20]]) + "\n")
    return 1 if figures.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
