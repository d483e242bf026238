"""Terugkoppeling through the store: agreed, chased, received, undone, erased. FICTIEF."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.casework.own_help import AS_COLLEGE, Helped, helped_in
from wijkteam_desk.casework.agree_feedback import (
    agree_feedback,
    change_agreement,
    drop_agreement,
)
from wijkteam_desk.casework.count_feedback import count_feedback
from wijkteam_desk.casework.erase_person import erase_person
from wijkteam_desk.casework.let_leave import let_leave
from wijkteam_desk.casework.letter_to_carry import letter_to_carry
from wijkteam_desk.casework.move_step import take_step
from wijkteam_desk.casework.protect import protect
from wijkteam_desk.casework.read_feedback import FeedbackFile, open_feedback, read_feedback
from wijkteam_desk.casework.read_today import read_today
from wijkteam_desk.casework.receive_feedback import (
    chase_feedback,
    no_feedback_needed,
    receive_feedback,
)
from wijkteam_desk.casework.set_melding import change_melding, register_melding
from wijkteam_desk.casework.settle_attention import note_call
from wijkteam_desk.casework.undo import undo
from wijkteam_desk.desk.feedback_guide import read_feedback_guide
from wijkteam_desk.domain.attention import AttentionItem
from wijkteam_desk.domain.course import Hears
from wijkteam_desk.domain.disclosure import DisclosureKind
from wijkteam_desk.domain.feedback import (
    AgreementTold,
    ChaseTold,
    Feedback,
    FeedbackTold,
    Form,
    Level,
    Moment,
    Way,
)
from wijkteam_desk.domain.feedback_guide import FeedbackGuide
from wijkteam_desk.domain.feedback_status import FeedbackStatus
from wijkteam_desk.domain.involvement import Stage, StepTold
from wijkteam_desk.domain.leaving import GoalResultTold, LeavingTold
from wijkteam_desk.domain.melding import BroughtBy, MeldingTold
from wijkteam_desk.domain.plan import GoalStatus
from wijkteam_desk.domain.policy import Policy
from wijkteam_desk.domain.protection import ProtectionKind, SecondPairOfEyes
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.storage.search import find


@pytest.fixture
def helped(tmp_path: Path) -> Helped:
    made = helped_in(tmp_path)
    began = made.desk.today - timedelta(days=30)
    first = made.sheet().course.happened[0]
    assert first.since > began
    active = StepTold(stage=Stage.ACTIVE, since=made.desk.today - timedelta(days=9))
    made.do(take_step, involvement_id=made.of, told=active)
    return made


@pytest.fixture
def guide(tmp_path: Path) -> FeedbackGuide:
    return read_feedback_guide(tmp_path / "none")


def read(helped: Helped, guide: FeedbackGuide) -> FeedbackFile:
    found = helped.do(
        read_feedback, household_id=helped.desk.household, guide=guide, policy=Policy()
    )
    assert isinstance(found, FeedbackFile)
    return found


def test_three_moments_at_once_then_chased_received_and_undone(
    helped: Helped, guide: FeedbackGuide
) -> None:
    (group,) = read(helped, guide).groups
    entry = helped.do(agree_feedback, involvement_id=helped.of, told=group.proposals).entry
    (group,) = read(helped, guide).groups
    assert [one.agreement.moment.value for one in group.lines] == ["m4", "m5", "m8"]
    assert group.proposals == ()
    start = group.lines[0].agreement.id
    for form in (Form.PHONE, Form.MAIL):
        told = ChaseTold(chased_on=helped.desk.today, form=form, word="Belt terug")
        helped.do(chase_feedback, agreement_id=start, told=told)
    assert [one.form for one in read(helped, guide).groups[0].lines[0].standing.chases] == [
        Form.PHONE,
        Form.MAIL,
    ]
    goal = group.goals[0].id
    got = helped.do(
        receive_feedback,
        agreement_id=start,
        told=FeedbackTold(told_on=helped.desk.today, told_by="Sanne Vos", content="Begonnen."),
        results={goal: GoalResultTold(status=GoalStatus.OPEN, word="Daan komt elke week")},
    )
    line = read(helped, guide).groups[0].lines[0]
    assert line.standing.status is FeedbackStatus.DONE
    (hit,) = helped.do(find, typed="begonn")
    assert (hit.kind, hit.line) == ("feedback", "Sanne Vos: Begonnen.")
    counted = helped.do(count_feedback, organisation_id=helped.place)
    assert (counted.asked, counted.late) == (None, None)
    assert helped.sheet().course.results[0].word == "Daan komt elke week"
    helped.do(undo, entry=got.entry)
    assert read(helped, guide).groups[0].lines[0].standing.heard == ()
    assert helped.do(find, typed="begonn") == ()
    assert helped.sheet().course.results == ()
    helped.do(undo, entry=entry)
    assert read(helped, guide).groups[0].lines == ()


def test_two_calls_from_the_bellijst_are_attempts_and_lead_higher_up(helped: Helped) -> None:
    told = AgreementTold(moment=Moment.CONCERN, by=helped.desk.today - timedelta(days=9))
    of = helped.do(agree_feedback, involvement_id=helped.of, told=(told,)).made

    def asks(days: int) -> list[AttentionItem]:
        on = helped.desk.today + timedelta(days=days)
        return [one for one in helped.do(read_today, on=on).items if one.about == of]

    (late,) = asks(0)
    helped.do(note_call, item=late)
    assert asks(0) == []
    (again,) = asks(8)
    assert "Vraag ernaar" in again.sentence
    entry = helped.do(note_call, item=again).entry
    assert "Vraag het hogerop" in asks(8)[0].sentence
    helped.do(undo, entry=entry)
    assert "Vraag ernaar" in asks(8)[0].sentence


def test_an_agreement_changes_and_goes_with_what_came_of_it(
    helped: Helped, guide: FeedbackGuide
) -> None:
    was = AgreementTold(moment=Moment.END, days=10)
    of = helped.do(agree_feedback, involvement_id=helped.of, told=(was,)).made
    now = AgreementTold(moment=Moment.END, days=5, words="Sanne belt.")
    helped.do(change_agreement, agreement_id=of, told=now, was=was)
    with pytest.raises(Refusal, match="intussen veranderd"):
        helped.do(change_agreement, agreement_id=of, told=now, was=was)
    with pytest.raises(Refusal, match="waarom deze terugkoppeling"):
        helped.do(no_feedback_needed, agreement_id=of, reason=" ")
    helped.do(no_feedback_needed, agreement_id=of, reason="Wij waren erbij")
    gone = helped.do(drop_agreement, agreement_id=of).entry
    assert read(helped, guide).groups[0].lines == ()
    helped.do(undo, entry=gone)
    (line,) = read(helped, guide).groups[0].lines
    assert line.standing.reason == "Wij waren erbij"


def test_r_4_5_the_afronding_is_open_until_the_closing_feedback_is_in(
    helped: Helped, guide: FeedbackGuide
) -> None:
    told = guide.proposals[Moment.END].told
    of = helped.do(agree_feedback, involvement_id=helped.of, told=(told,)).made
    helped.do(
        let_leave,
        involvement_id=helped.of,
        told=LeavingTold(),
        was=LeavingTold(),
        left_on=helped.desk.today,
    )
    assert helped.sheet().hears is Hears.CLOSING
    assert helped.do(open_feedback, household_id=helped.desk.household) == (
        "De Brug: einde van de hulp",
    )
    helped.do(receive_feedback, agreement_id=of, told=FeedbackTold(told_on=helped.desk.today))
    assert helped.sheet().hears is Hears.NOTHING
    assert helped.do(open_feedback, household_id=helped.desk.household) == ()


def test_r_6_1_who_brought_a_melding_hears_what_the_family_allows(
    helped: Helped, guide: FeedbackGuide
) -> None:
    day = helped.desk.today - timedelta(days=20)
    told = MeldingTold(
        reported_on=day,
        question="Daan mist lessen",
        brought_by=BroughtBy.SCHOOL,
        brought_by_name="Mentor van Daan",
        may_hear=Level.STATUS,
    )
    of = helped.do(register_melding, household_id=helped.desk.household, told=told).made
    school = read(helped, guide).groups[0]
    assert (school.name, school.lines[0].agreement.moment) == ("Mentor van Daan", Moment.RECEIPT)
    said = [one.sentence for one in helped.do(read_today).items]
    assert "Spreek met het gezin af wanneer Mentor van Daan iets hoort." in said
    left = helped.do(open_feedback, household_id=helped.desk.household)
    assert "Mentor van Daan: nog niets afgesproken" in left
    helped.do(agree_feedback, melding_id=of, told=school.proposals)
    receipt, taken_up, closed = read(helped, guide).groups[0].lines
    assert taken_up.agreement.way is Way.TO_REFERRER
    assert taken_up.standing.status is FeedbackStatus.LATE
    assert closed.standing.status is FeedbackStatus.PLANNED
    assert receipt.kept is False
    early = replace(school.proposals[0], by=day - timedelta(days=1))
    with pytest.raises(Refusal, match="toen het begon"):
        helped.do(agree_feedback, melding_id=of, told=(early,))
    with pytest.raises(Refusal, match="toen het begon"):
        helped.do(agree_feedback, involvement_id=helped.of, told=(early,))
    with pytest.raises(Refusal, match="met wie je dit afspreekt"):
        helped.do(agree_feedback, told=school.proposals)


def test_it_goes_with_the_person_it_was_for_alone(helped: Helped, guide: FeedbackGuide) -> None:
    told = guide.proposals[Moment.START].told
    of = helped.do(agree_feedback, involvement_id=helped.of, told=(told,)).made
    helped.do(receive_feedback, agreement_id=of, told=FeedbackTold(told_on=helped.desk.today))
    helped.do(erase_person, member_id=helped.desk.people[2])
    assert helped.desk.store.faults() == []
    rows = helped.desk.store.connection.execute(f"SELECT count(*) FROM {Feedback.__tablename__}")  # noqa: S608 - our own name
    assert rows.fetchone()[0] == 0
    assert read(helped, guide).groups == ()


def test_r_6_1_a_school_hears_nothing_before_each_of_them_said_yes(
    helped: Helped, guide: FeedbackGuide
) -> None:
    told = MeldingTold(
        reported_on=helped.desk.today - timedelta(days=20),
        question="Daan mist lessen",
        brought_by=BroughtBy.SCHOOL,
        may_hear=Level.STATUS,
    )
    melding = helped.do(register_melding, household_id=helped.desk.household, told=told).made
    taken_up = guide.proposals[Moment.TAKEN_UP].told
    of = {"involvement_id": helped.of, "melding_id": melding}
    made = helped.do(agree_feedback, told=(taken_up,), **of).made
    (_, line) = read(helped, guide).groups[0].lines
    assert (line.level, line.standing.status) == (Level.NOTHING, FeedbackStatus.LATE)
    assert "Daan" in line.hearing.ask
    now = replace(told, may_hear=Level.NOTHING)
    helped.do(change_melding, melding_id=melding, told=now, was=told)
    (_, line) = read(helped, guide).groups[0].lines
    assert line.standing.status is FeedbackStatus.NO_CONSENT
    assert line.standing.reason == "Het gezin wil niet dat school iets hoort."
    helped.do(receive_feedback, agreement_id=made, told=FeedbackTold(told_on=helped.desk.today))
    rows = helped.desk.store.connection.execute("SELECT kind, organisation_id FROM disclosure")
    assert rows.fetchall() == [(DisclosureKind.FEEDBACK.value, helped.place)]


def test_the_briefje_names_nobody_who_is_not_approached(helped: Helped) -> None:
    mark, of = helped.desk.people[1], {"household_id": helped.desk.household}
    eyes = SecondPairOfEyes(second="Pim Haverstraat", reason="Er is gedreigd.")
    assert helped.do(letter_to_carry, words=" Wij slapen slecht. ", **of).words == (
        "Wij slapen slecht."
    )
    helped.do(protect, kind=ProtectionKind.NO_CONTACT, person_id=mark, told=eyes, **of)
    name = helped.desk.read().file.names[mark]
    with pytest.raises(Refusal, match="niet wordt benaderd"):
        helped.do(letter_to_carry, words=f"Bel {name} maar.", **of)


def test_r_6_1_vandaag_asks_what_an_organisation_may_hear_and_is_silent_once_it_may_not(
    helped: Helped,
) -> None:
    told = AgreementTold(moment=Moment.AFTER, way=Way.TO_PROVIDER, days=1, by=helped.desk.today)
    of = helped.do(agree_feedback, involvement_id=helped.of, told=(told,)).made

    def said() -> list[str]:
        items = helped.do(read_today, policy=AS_COLLEGE).items
        return [one.sentence for one in items if one.about == of]

    (asked,) = said()
    assert asked.startswith("Vraag eerst wat De Brug mag horen (nazorg), uiterlijk")
    helped.do(
        let_leave,
        involvement_id=helped.of,
        told=LeavingTold(),
        was=LeavingTold(),
        left_on=helped.desk.today,
    )
    assert said() == []
    lines = helped.do(
        read_feedback,
        household_id=helped.desk.household,
        guide=FeedbackGuide({}),
        policy=AS_COLLEGE,
    )
    (line,) = lines.groups[0].lines
    assert line.standing.status is FeedbackStatus.NO_CONSENT
