"""The plan closes, and an organisation works on: who is told so. FICTIEF."""

from datetime import timedelta
from pathlib import Path

from tests.casework.own_closing import DONE, close, read
from tests.casework.own_help import Helped, helped_in
from tests.casework.own_plan import YES
from wijkteam_desk.casework.move_step import take_step
from wijkteam_desk.casework.plan_for_readers import plan_for_readers
from wijkteam_desk.casework.protect import protect
from wijkteam_desk.domain.involvement import Stage, StepTold
from wijkteam_desk.domain.protection import ProtectionKind, SecondPairOfEyes
from wijkteam_desk.ui.screens.closing.sheet import sheet_of


def goes_on(helped: Helped, reader: int) -> list[tuple[str, str]]:
    """What stands on the paper of this member."""
    readers = (helped.desk.people[reader],)
    sheet = helped.do(plan_for_readers, household_id=helped.desk.household, readers=readers)
    assert sheet.closed
    return [(one.what, one.who) for one in sheet.closed.goes_on]


def test_r_4_9_who_works_on_is_named_before_closing_and_on_paper(tmp_path: Path) -> None:
    helped = helped_in(tmp_path)
    today = helped.desk.today
    step = StepTold(stage=Stage.ACTIVE, since=today - timedelta(days=3))
    helped.do(take_step, involvement_id=helped.of, told=step)
    helped.desk.agree(YES)
    before = sheet_of(read(helped.desk), today)
    assert ("Gaat verder zonder wijkteam", "De Brug") in before.active
    close(helped.desk, DONE)
    after = sheet_of(read(helped.desk), today)
    assert ("Gaat verder zonder wijkteam", "De Brug") in after.now
    assert goes_on(helped, 2) == [("Hulp voor Daan", "De Brug")]
    assert goes_on(helped, 0) == []
    hidden = {
        "kind": ProtectionKind.HIDDEN,
        "told": SecondPairOfEyes(second="Pim Haverstraat", reason="Er is gedreigd."),
        "person_id": None,
        "words": "Zwolle",
    }
    helped.do(protect, household_id=helped.desk.household, **hidden)
    assert goes_on(helped, 2) == [("Hulp voor Daan", "een Wmo-aanbieder")]
