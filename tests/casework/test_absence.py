"""Who is away hands over all turns; what comes to them later has nobody yet. FICTIEF."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from tests.casework.test_organisations import BOTH
from tests.casework.test_regie_moves import Desk, desk
from wijkteam_desk.casework.go_away import come_back, go_away, read_away_sheet, read_turns
from wijkteam_desk.casework.make_household import make_household
from wijkteam_desk.casework.register_away_sheet import register_away_sheet
from wijkteam_desk.casework.set_action import add_action
from wijkteam_desk.casework.set_involvement import Heard, note_heard
from wijkteam_desk.casework.undo import undo
from wijkteam_desk.domain.absence import AwayTold
from wijkteam_desk.domain.disclosure import Disclosure
from wijkteam_desk.domain.household import Relation, WhoIsWho
from wijkteam_desk.domain.involvement import Stage, StepTold
from wijkteam_desk.domain.plan import ActionWords
from wijkteam_desk.domain.refusal import Refusal

__all__ = ["desk"]


def second_household(desk: Desk) -> str:
    """One where Noor only has something to do, and nobody has the regie."""
    riet = WhoIsWho(given_name="Riet", relation=Relation.PARENT)
    made = desk.store.perform(make_household, name="Bakker", members=(riet,)).household_id
    words = ActionWords(what="bellen", owner_coach=desk.noor, due=desk.today)
    desk.store.perform(add_action, household_id=made, words=words)
    return made


def test_one_act_hands_all_turns_to_the_stand_ins_and_ends_by_itself(desk: Desk) -> None:
    desk.assign(desk.words(deputy_reach="078 000 12 39"))
    bakker = second_household(desk)
    turns = desk.store.perform(read_turns, coach_id=desk.noor)
    assert [(one.household.name, one.reach, len(one.actions)) for one in turns] == [
        ("Bakker", "", 1),
        ("De Wit", "078 000 12 39", 0),
    ]
    told = AwayTold(since=desk.today, until=desk.today + timedelta(14))
    before = desk.store.seq
    entry = desk.store.perform(
        go_away, coach_id=desk.noor, told=told, stand_ins={bakker: desk.tom}
    ).entry
    assert desk.store.seq == before + 1
    assert desk.stands_in(told.until) == desk.tom
    assert desk.stands_in(told.until + timedelta(1)) is None
    sheet = desk.store.perform(read_away_sheet, coach_id=desk.noor)
    acting = {one.turns.reach: one.turns.deputy for one in sheet.lines}
    assert {reach: who and who.name for reach, who in acting.items()} == {
        "078 000 12 35": "Tom Bos",
        "078 000 12 39": "Tom Bos",
    }
    assert {one.days for one in sheet.lines} == {told}
    assert (sheet.written_by.name, sheet.written_on) == ("Noor Haddad", desk.today)
    with pytest.raises(Refusal, match="staat er al"):
        desk.store.perform(go_away, coach_id=desk.noor, told=told)
    back = desk.store.perform(come_back, coach_id=desk.noor, last_day=desk.today).entry
    assert desk.stands_in(desk.today + timedelta(1)) is None
    desk.store.perform(undo, entry=back)
    assert desk.stands_in(told.until) == desk.tom
    desk.store.perform(undo, entry=entry)
    assert desk.regie.steering.absences == ()


def test_a_household_without_a_deputy_is_kept_with_nobody_and_shown(desk: Desk) -> None:
    bakker = second_household(desk)
    told = AwayTold(since=desk.today, until=desk.today)
    desk.store.perform(go_away, coach_id=desk.noor, told=told)
    sheet = desk.store.perform(read_away_sheet, coach_id=desk.noor)
    assert [(one.turns.household.id, one.turns.deputy) for one in sheet.lines] == [(bakker, None)]
    with pytest.raises(Refusal, match="nergens aan zet"):
        desk.store.perform(go_away, coach_id=desk.tom, told=told)


def test_the_sheet_follows_who_stands_in_and_knows_what_is_agreed_about_help(desk: Desk) -> None:
    ilse = desk.coach("Ilse Bot")
    desk.assign(desk.words())
    words = ActionWords(what="bellen", owner_coach=desk.tom, due=desk.today)
    desk.store.perform(add_action, household_id=desk.id, words=words)
    asked = StepTold(stage=Stage.ASKED, since=desk.today)
    heard = Heard(noted=BOTH, step=asked)
    desk.store.perform(note_heard, household_id=desk.id, heard=heard)
    last = desk.today + timedelta(14)
    told = AwayTold(since=desk.today, until=last)
    desk.store.perform(go_away, coach_id=desk.noor, told=told)
    ends = AwayTold(since=last - timedelta(3), until=last)
    desk.store.perform(go_away, coach_id=desk.tom, told=ends, stand_ins={desk.id: ilse})
    lines = desk.store.perform(read_away_sheet, coach_id=desk.noor).lines
    acting = [(one.days, one.turns.deputy) for one in lines]
    assert [(days.until, who and who.name) for days, who in acting] == [
        (ends.since - timedelta(1), "Tom Bos"),
        (last, "Ilse Bot"),
    ]
    assert [len(one.turns.involved) for one in lines] == [1, 1]


def test_regie_that_comes_during_an_absence_has_nobody_until_it_is_handed_over_too(
    desk: Desk,
) -> None:
    second_household(desk)
    told = AwayTold(since=desk.today, until=desk.today + timedelta(7))
    desk.store.perform(go_away, coach_id=desk.noor, told=told, stand_ins={})
    desk.assign(desk.words())
    assert desk.regie.unattended(desk.today) == told.until
    assert desk.regie.acting(desk.today) is None
    sheet = desk.store.perform(read_away_sheet, coach_id=desk.noor)
    assert [one.turns.deputy for one in sheet.lines] == [None, None]
    on_it = tuple(one.turns.household.id for one in sheet.lines)
    desk.store.perform(register_away_sheet, household_ids=on_it, document_sha256="0")
    entered = desk.store.perform(lambda work: [*work.session.scalars(select(Disclosure))])
    assert {one.household_id for one in entered} == set(on_it)
    desk.store.perform(go_away, coach_id=desk.noor, told=told)
    assert desk.regie.unattended(desk.today) is None
    assert desk.regie.acting(desk.today) == desk.tom
