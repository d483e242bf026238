"""Who looked into a dossier, and what left it, is one line of the journal each. FICTIEF."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.desk.vaults import keep, new_vault
from wijkteam_desk.casework.list_households import list_households
from wijkteam_desk.casework.open_household import open_household, read_household
from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.desk.hand_out import draw_plan, export_household, print_plan, register
from wijkteam_desk.storage.unit_of_work import Work

Line = tuple[str, str, int]


def lines(desk: Desk) -> list[Line]:
    """Act, household and how many rows it changed, of every entry that is about a household."""

    def read(work: Work) -> list[Line]:
        found = work.session.connection().exec_driver_sql(
            "SELECT o.act, a.household, (SELECT count(*) FROM op_content WHERE op = o.seq)"
            " FROM op AS o JOIN op_about AS a ON a.op = o.seq WHERE a.household <> ''"
            " GROUP BY o.seq ORDER BY o.seq"
        )
        return [(row[0], row[1], row[2]) for row in found]

    return desk.perform(read).result()


def look(desk: Desk, household_id: str, _: Path) -> None:
    desk.perform(open_household, household_id=household_id).result()


def save_plan(desk: Desk, household_id: str, folder: Path) -> None:
    print_plan(desk, household_id, (), folder / "plan.pdf")


def to_printer(desk: Desk, household_id: str, _: Path) -> None:
    file = desk.perform(read_household, household_id=household_id).result()
    leaving = draw_plan(desk, household_id, tuple(member.id for member in file.members))[1]
    register(desk, leaving)


def export(desk: Desk, household_id: str, folder: Path) -> None:
    export_household(desk, household_id, folder / "dossier.json")


@pytest.mark.parametrize(
    ("act", "entry", "rows"),
    [
        (look, "open_household", 0),
        (save_plan, "register_disclosure", 1),
        (to_printer, "register_disclosure", 1),
        (export, "register_disclosure", 1),
    ],
)
def test_each_leaves_exactly_one_line(
    act: Callable[[Desk, str, Path], None], entry: str, rows: int, tmp_path: Path
) -> None:
    desk = new_vault(tmp_path / "kluis")
    keep(desk, "Een")
    household_id = desk.perform(list_households).result()[0].household_id
    before = lines(desk)
    act(desk, household_id, tmp_path)
    assert lines(desk)[len(before) :] == [(entry, household_id, rows)]
    desk.close()
