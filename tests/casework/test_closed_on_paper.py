"""What stands on the paper of a closed plan, for whom. FICTIEF."""

from pathlib import Path

import pytest

from tests.casework.own_closing import DONE, SAID, close, do
from tests.casework.own_plan import YES, Desk, with_plan
from wijkteam_desk.casework.plan_for_readers import plan_for_readers
from wijkteam_desk.casework.protect import protect
from wijkteam_desk.casework.set_action import add_action
from wijkteam_desk.casework.set_goal import add_goal
from wijkteam_desk.casework.set_network import add_network_person
from wijkteam_desk.domain.closing import Decision
from wijkteam_desk.domain.network import NetworkTold
from wijkteam_desk.domain.plan import ActionStatus, ActionWords, GoalWords
from wijkteam_desk.domain.plan_sheet import SheetClosed
from wijkteam_desk.domain.protection import ProtectionKind, SecondPairOfEyes


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    made = with_plan(tmp_path)
    made.agree(YES)
    return made


def away(desk: Desk, kind: ProtectionKind, who: str | None, words: str = "") -> None:
    eyes = SecondPairOfEyes(second="Pim Haverstraat", reason="Er is gedreigd.")
    given = {"kind": kind, "told": eyes, "person_id": who, "words": words}
    do(desk, protect, household_id=desk.household, **given)


def test_on_paper_stands_what_goes_on_and_whom_to_call(desk: Desk) -> None:
    close(desk, Decision(status=ActionStatus.HANDED_OVER, reason="De Brug"))
    sheet = desk.store.perform(
        plan_for_readers, household_id=desk.household, readers=desk.people[:1]
    )
    assert sheet.closed
    (one,) = sheet.closed.goes_on
    assert (one.what, one.who) == ("De post sorteren", "De Brug")
    assert (sheet.closed.relapse, sheet.closed.call) == (SAID["relapse"].strip(), SAID["call"])


def test_r_1_18_no_hidden_place_nor_who_is_not_approached_stands_on_the_paper_of_a_closed_plan(
    desk: Desk,
) -> None:
    close(
        desk,
        Decision(status=ActionStatus.ALONE, reason="Mark"),
        relapse="Bel de opvang in Zwolle.",
        call="Mark, 06 000 000 01",
    )
    away(desk, ProtectionKind.HIDDEN, None, "Zwolle")
    away(desk, ProtectionKind.NO_CONTACT, desk.people[1])
    sheet = desk.store.perform(
        plan_for_readers, household_id=desk.household, readers=desk.people[:1]
    )
    assert sheet.closed
    assert (sheet.closed.goes_on, sheet.closed.relapse, sheet.closed.call) == ((), "", "")


def test_who_is_there_for_one_of_them_is_not_named_to_another(desk: Desk) -> None:
    ans = NetworkTold(name="Ans Buur", tied_to=desk.people[1])
    do(desk, add_network_person, household_id=desk.household, told=ans)
    close(desk, Decision(status=ActionStatus.ALONE, reason="Fatima en Ans"), call="Ans Buur")

    def closed(who: str) -> SheetClosed | None:
        return desk.store.perform(
            plan_for_readers, household_id=desk.household, readers=(who,)
        ).closed

    fatima, mark = closed(desk.people[0]), closed(desk.people[1])
    assert fatima
    assert (fatima.goes_on, fatima.call) == ((), "")
    assert mark
    assert mark.call == "Ans Buur"


def test_what_one_may_not_read_does_not_go_on_on_their_paper(desk: Desk) -> None:
    alone = GoalWords(own_words="Weer slapen", for_members=(desk.people[1],))
    do(desk, add_goal, household_id=desk.household, words=alone)
    goal = desk.read().file.goals[-1].id
    secret = ActionWords(what="De huisarts bellen", goal_id=goal)
    do(desk, add_action, household_id=desk.household, words=secret)
    close(desk, DONE, Decision(status=ActionStatus.ALONE, reason="Mark"))
    sheet = desk.store.perform(
        plan_for_readers, household_id=desk.household, readers=desk.people[:1]
    )
    assert sheet.closed
    assert sheet.closed.goes_on == ()
