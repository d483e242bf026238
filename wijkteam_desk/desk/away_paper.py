"""A sheet with only kenmerken: drawn, entered in the register, then handed out."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from wijkteam_desk.casework.go_away import read_away_sheet
from wijkteam_desk.casework.read_author import read_author
from wijkteam_desk.casework.register_away_sheet import register_away_sheet
from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.desk.write_out import Entered, enter_and_write
from wijkteam_desk.domain.disclosure import DisclosureKind
from wijkteam_desk.paper.absence_sheet import absence_sheet


@dataclass(frozen=True, kw_only=True)
class AwayPaper:
    """A finished sheet, and the ids of the households on it."""

    households: tuple[str, ...]
    content: bytes
    kind: DisclosureKind = DisclosureKind.STAND_IN


def draw_away(desk: Desk, coach_id: str) -> AwayPaper:
    """The sheet of this colleague; refused where they are not away."""
    sheet = desk.perform(read_away_sheet, coach_id=coach_id).result()
    on_it = dict.fromkeys(line.turns.household.id for line in sheet.lines)
    return AwayPaper(households=tuple(on_it), content=absence_sheet(sheet))


def draw_own_away(desk: Desk) -> AwayPaper:
    """The sheet of who works here; refused where they are not away."""
    return draw_away(desk, desk.perform(read_author).result().id)


def register_away(desk: Desk, paper: AwayPaper) -> Entered:
    """Enters in the register that it leaves now."""
    return desk.perform(
        register_away_sheet,
        household_ids=paper.households,
        document_sha256=hashlib.sha256(paper.content).hexdigest(),
        kind=paper.kind,
    ).result()


def hand_out_away(desk: Desk, paper: AwayPaper, target: Path) -> None:
    """Writes it as a file; refused as by `enter_and_write`."""
    enter_and_write(desk, paper.content, target, lambda: register_away(desk, paper))
