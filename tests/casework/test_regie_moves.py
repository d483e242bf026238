"""The regie is offered, accepted, left vacant, taken in twice; who is away is stood in. FICTIEF."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.casework.test_organisations import BOTH, known
from tests.household_store import de_wit, new_store
from wijkteam_desk.casework.assign_regie import assign_regie, leave_regie, settle_overlap
from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.hand_over import answer_offer, offer_handover
from wijkteam_desk.casework.introduce_coach import introduce_coach
from wijkteam_desk.casework.list_households import list_households
from wijkteam_desk.casework.open_household import HouseholdFile, read_household
from wijkteam_desk.casework.plan_for_readers import plan_for_readers
from wijkteam_desk.casework.protect import protect
from wijkteam_desk.casework.read_regie import RegieFile, read_regie
from wijkteam_desk.casework.regie_for_paper import regie_for_paper
from wijkteam_desk.casework.scale_up import decide_escalation, scale_up
from wijkteam_desk.casework.set_dispute import change_dispute, end_dispute, note_dispute
from wijkteam_desk.casework.set_organisation import add_organisation, remove_contact
from wijkteam_desk.casework.undo import undo
from wijkteam_desk.domain.dispute import DisputeTold, SettledTold
from wijkteam_desk.domain.escalation import EscalationLevel, EscalationTold, OutcomeTold
from wijkteam_desk.domain.handover import AnswerTold, HandoverAnswer, HandoverTold
from wijkteam_desk.domain.protection import ProtectionKind, SecondPairOfEyes
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.regie import (
    EndReason,
    EndTold,
    ForcedFramework,
    RegieAssignment,
    RegieKind,
    RegieWords,
    Standing,
    begin_regie,
)
from wijkteam_desk.paper.regie_words import overview

WARM = HandoverTold(what="alles", cold_reason="Noor is al weg")


class Desk:
    """De Wit with Noor as author and Tom Bos as colleague."""

    def __init__(self, folder: Path) -> None:
        self.store = new_store(folder)
        self.file: HouseholdFile = de_wit(self.store)
        self.id, self.noor = self.file.household.id, self.store.author
        self.tom = self.coach("Tom Bos")
        self.today: date = self.store.perform(lambda work: work.today)

    def coach(self, name: str) -> str:
        return self.store.perform(introduce_coach, name=name, phone="078 000 12 35").id

    def words(self, **other: object) -> RegieWords:
        held = RegieWords(
            started_on=self.today,
            reason="kent het gezin",
            agreed_with="Fatima",
            holder_coach=self.noor,
            deputy_coach=self.tom,
        )
        return replace(held, **other)  # type: ignore[arg-type]  # any of its fields

    def assign(self, words: RegieWords, was: str | None = None) -> Changed:
        return self.store.perform(assign_regie, household_id=self.id, words=words, was=was)

    @property
    def regie(self) -> RegieFile:
        return self.store.perform(read_regie, household_id=self.id)

    @property
    def current(self) -> RegieAssignment:
        held = self.regie.current
        assert held is not None
        return held

    @property
    def asked(self) -> list[str]:
        return [one.id for one in self.regie.asked]

    @property
    def offered(self) -> str:
        open_one = self.regie.steering.offered
        return open_one.id if open_one is not None else ""

    def stands_in(self, day: date) -> str | None:
        """Who acts for Noor on that day, or nobody because she is there."""
        away = self.regie.away(day)
        return away.stand_in if away is not None else None

    def offer(self, **other: object) -> Changed:
        words = self.words(holder_coach=self.tom, deputy_coach=self.noor)
        return self.store.perform(
            offer_handover,
            household_id=self.id,
            words=replace(words, **other),  # type: ignore[arg-type]  # any of its fields
            told=WARM,
            was=self.current.id,
        )

    def answer(self, handover: str, answer: HandoverAnswer, reason: str = "") -> Changed:
        told = AnswerTold(answer=answer, answered_on=self.today, answer_reason=reason)
        return self.store.perform(answer_offer, handover_id=handover, told=told)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def test_r_3_4_until_it_is_accepted_the_old_one_has_it(desk: Desk) -> None:
    first = desk.assign(desk.words()).made
    offered = desk.offer().made
    assert desk.current.id == first
    with pytest.raises(Refusal, match="al aan iemand aangeboden"):
        desk.offer()
    with pytest.raises(Refusal, match="al aan iemand aangeboden"):
        desk.assign(desk.words(), first)
    desk.answer(offered, HandoverAnswer.REFUSED, "te vol")
    assert desk.current.id == first
    assert not desk.offered
    again = desk.offer().made
    entry = desk.answer(again, HandoverAnswer.ACCEPTED).entry
    assert (desk.current.holder_coach, desk.current.started_on) == (desk.tom, desk.today)
    assert [one.standing for one in desk.regie.history] == [
        Standing.HOLDS,
        Standing.LAPSED,
        Standing.HOLDS,
    ]
    assert desk.regie.gaps == ()
    desk.store.perform(undo, entry=entry)
    assert desk.current.id == first
    assert desk.offered == again


def test_r_3_2_left_without_a_successor_is_a_gap_of_the_team_leader(desk: Desk) -> None:
    first = desk.assign(desk.words()).made
    told = EndTold(ended_on=desk.today, end_reason=EndReason.COLLEAGUE)
    desk.store.perform(leave_regie, household_id=desk.id, was=first, told=told)
    (gap,) = desk.regie.gaps
    assert (gap.since, gap.until, gap.owner) == (desk.today, None, "teamleider")
    assert gap.after is not None
    assert gap.after.end_reason is EndReason.COLLEAGUE
    desk.assign(desk.words())
    assert desk.regie.gaps == ()


def test_r_1_18_at_a_hidden_place_paper_knows_that_a_number_is_left_out(desk: Desk) -> None:
    desk.assign(desk.words())
    before = desk.store.perform(
        lambda work: regie_for_paper(read_household(work, household_id=desk.id))
    )
    assert before
    assert not before.withheld
    told = SecondPairOfEyes(second="Pim Haverstraat", reason="Er is gedreigd.")
    desk.store.perform(
        protect,
        household_id=desk.id,
        kind=ProtectionKind.HIDDEN,
        told=told,
        person_id=None,
        words="Zwolle",
    )
    after = desk.store.perform(
        lambda work: regie_for_paper(read_household(work, household_id=desk.id))
    )
    assert after
    assert after.withheld


def test_r_3_1_two_kinds_stand_side_by_side_and_casusregie_is_never_two(desk: Desk) -> None:
    desk.assign(desk.words())
    desk.assign(desk.words(kind=RegieKind.PROCESS, holder_coach=desk.tom, deputy_coach=desk.noor))
    assert desk.current.holder_coach == desk.noor
    with pytest.raises(Refusal, match="intussen veranderd"):
        desk.assign(desk.words())
    read = desk.store.perform(read_household, household_id=desk.id)
    assert read.regie is not None
    assert read.regie.holder_coach == desk.noor
    (line,) = desk.store.perform(list_households)
    assert line.regie == "Noor Haddad"


def test_r_3_7_who_leads_by_law_is_named_and_the_team_can_be_called(desk: Desk) -> None:
    desk.store.perform(add_organisation, told=BOTH)
    (sanne,) = known(desk.store).contacts
    desk.assign(
        desk.words(
            holder_coach=None,
            holder_contact=sanne.id,
            forced=ForcedFramework.GUARDIAN,
            contact_coach=desk.noor,
        )
    )
    (line,) = desk.store.perform(list_households)
    assert (line.regie, line.regie_by_family) == ("Sanne Vos, De Brug", False)
    with pytest.raises(Refusal, match="bij een gezin"):
        desk.store.perform(remove_contact, contact_id=sanne.id)
    readers = (desk.file.members[0].id,)
    sheet = desk.store.perform(plan_for_readers, household_id=desk.id, readers=readers)
    said = [str(one) for one in overview(sheet.regie)]
    assert sheet.regie is not None
    assert sheet.regie.holder == "Sanne Vos, De Brug"
    assert any("Noor Haddad" in one for one in said)


@pytest.mark.parametrize("holds", [True, False])
def test_r_3_2_what_came_from_outside_is_asked_and_then_holds_or_goes(
    desk: Desk, *, holds: bool
) -> None:
    first = desk.assign(desk.words()).made
    words = desk.words(holder_coach=desk.tom, deputy_coach=desk.noor)
    outside = begin_regie(desk.id, words, desk.today, Standing.ASKED)
    asked = desk.store.perform(lambda work: work.add(outside)).id
    assert desk.asked == [asked]
    entry = desk.store.perform(settle_overlap, regie_id=asked, holds=holds).entry
    assert desk.asked == []
    assert desk.current.id == (asked if holds else first)
    desk.store.perform(undo, entry=entry)
    assert desk.asked == [asked]


def test_a_decision_is_asked_and_a_dispute_settled(desk: Desk) -> None:
    asked = EscalationTold(
        level=EscalationLevel.LEADER,
        raised_on=desk.today,
        occasion="de hulp begint niet",
        asked="wie begint",
        to_whom="de teamleider",
        answer_by=desk.today,
        discussed=True,
    )
    made = desk.store.perform(scale_up, household_id=desk.id, told=asked).made
    outcome = OutcomeTold(outcome="De Brug begint", answered_on=desk.today)
    desk.store.perform(decide_escalation, escalation_id=made, told=outcome)
    views = DisputeTold(
        raised_on=desk.today,
        one_name="De Brug",
        one_view="school heeft regie",
        other_name="Noor",
        other_view="wij hebben regie",
        next_step="samen praten",
        next_on=desk.today,
    )
    dispute = desk.store.perform(note_dispute, household_id=desk.id, told=views).made
    later = replace(views, next_step="met z'n drieën praten")
    desk.store.perform(change_dispute, dispute_id=dispute, told=later, was=views)
    with pytest.raises(Refusal, match="intussen veranderd"):
        desk.store.perform(change_dispute, dispute_id=dispute, told=later, was=views)
    settled = SettledTold(settled_how="wij doen het", settled_on=desk.today)
    desk.store.perform(end_dispute, dispute_id=dispute, told=settled)
    steering = desk.regie.steering
    assert [one.is_open for one in steering.escalations] == [False]
    assert [one.is_open for one in steering.disputes] == [False]
