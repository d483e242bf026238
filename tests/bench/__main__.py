"""`python -m tests.bench [--small]`: the targets of DESIGN 10, measured in one run."""

import argparse
import os
import shutil
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.bench.backing_up import backing_up
from tests.bench.blank import blank
from tests.bench.encrypted import encrypted
from tests.bench.households import households
from tests.bench.keeping import keeping
from tests.bench.made_up import FULL, SMALL, Size
from tests.bench.other_printers import other_printers
from tests.bench.papers import papers
from tests.bench.remembering import remembering
from tests.bench.row import Row
from tests.bench.searching import searching
from tests.bench.sharing import sharing
from tests.bench.starting import starting
from tests.bench.today import today
from tests.bench.typing_along import typing_along
from tests.bench.unlocking import unlocking
from tests.bench.vaults import made_vault

HUNDRED = Size(households=100, passages=1_000, actions=600, involvements=400)


@dataclass(frozen=True, kw_only=True)
class Rounds:
    """How often each thing is measured."""

    quick: int
    keys: int
    words: int
    papers: int
    processes: int
    notes: int
    others: int = 0


def rows(place: Path, size: Size, few: Size, rounds: Rounds) -> Iterator[Row]:
    """Every row, as soon as it is known."""
    vault = made_vault(place / "many", size)
    small = vault if few == size else made_vault(place / "few", few)
    yield from starting(place, vault, rounds.processes)
    yield from unlocking(place, vault, small, rounds.processes)
    yield from blank(place, vault, rounds.keys // 20)
    yield from remembering(place, vault)
    yield from searching(vault, rounds.words)
    yield from households(vault, rounds.quick)
    yield from today(vault, small, rounds.papers)
    yield from sharing()
    yield from keeping(vault, rounds.quick)
    yield from typing_along(vault, rounds.keys)
    yield from backing_up(vault, rounds.papers)
    yield from encrypted(place, rounds.notes, rounds.papers)
    yield from papers(rounds.papers)
    yield from other_printers(place, rounds.others)


def main() -> None:
    """Prints the rows; the made-up vaults are gone afterwards."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--small", action="store_true", help="little data, few rounds: does it run")
    asked.add_argument("--in", dest="place", type=Path, default=Path.home(), help="a local folder")
    given = asked.parse_args()
    place = given.place / f"wijkteam-desk-bench-{uuid.uuid4().hex[:8]}"
    place.mkdir(mode=0o700, parents=True)
    # The second copies of the commit heads go there too.
    os.environ["XDG_STATE_HOME"] = str(place / "state")
    few = SMALL if given.small else HUNDRED
    often = Rounds(quick=10, keys=40, words=3, papers=2, processes=1, notes=1_000)
    if not given.small:
        often = Rounds(
            quick=300, keys=1_000, words=40, papers=15, processes=9, notes=50_000, others=5
        )
    try:
        for row in rows(place, SMALL if given.small else FULL, few, often):
            print(row, flush=True)
    finally:
        shutil.rmtree(place, ignore_errors=True)


if __name__ == "__main__":
    main()
