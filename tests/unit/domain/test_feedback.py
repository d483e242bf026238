"""Terugkoppeling by its rules: when it is due, what is handled, and what may be told. FICTIEF."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.unit.domain.courses import BRIDGE, HOME, TODAY, ago, course, own, since, turn
from wijkteam_desk.desk.feedback_guide import read_feedback_guide
from wijkteam_desk.domain.course import Course
from wijkteam_desk.domain.feedback import (
    AgreementTold,
    Feedback,
    FeedbackAgreement,
    FeedbackChase,
    FeedbackTold,
    Level,
    Moment,
    Way,
    fill_agreement,
    fill_feedback,
)
from wijkteam_desk.domain.feedback_figures import (
    FeedbackFigures,
    figures_in_words,
    figures_of,
)
from wijkteam_desk.domain.feedback_guide import FeedbackGuide, with_own_terms
from wijkteam_desk.domain.feedback_lines import (
    Brought,
    FeedbackGroup,
    Hearing,
    lines_of_course,
    lines_of_melding,
    proposals_for,
    receipt_of,
    unsettled_names,
)
from wijkteam_desk.domain.feedback_status import Anchors, FeedbackStatus, standing
from wijkteam_desk.domain.feedback_words import (
    SAY_NOTHING,
    agreed_in_words,
    asked_again,
    may_be_said,
)
from wijkteam_desk.domain.involvement import Stage
from wijkteam_desk.domain.melding import BroughtBy, Melding
from wijkteam_desk.domain.party import Party
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.term import working_days_after
from wijkteam_desk.domain.turn import Thread
from wijkteam_desk.domain.turns import turns

S, F, M = Stage, FeedbackStatus, Moment


@pytest.fixture(scope="module")
def guide(tmp_path_factory: pytest.TempPathFactory) -> FeedbackGuide:
    return read_feedback_guide(tmp_path_factory.mktemp("team"))


def agreed(guide: FeedbackGuide, moment: Moment, of: Course | None = None) -> FeedbackAgreement:
    """As the guide proposes it."""
    about = own(of) if of else {"household_id": HOME, "melding_id": "melding"}
    made = FeedbackAgreement(**about, moment=moment)
    fill_agreement(made, guide.proposals[moment].told)
    return made


def heard(of: FeedbackAgreement, day: date, reason: str = "") -> FeedbackAgreement:
    told = Feedback(household_id=HOME, agreement_id=of.id, told_on=day, reason=reason)
    of.heard = [*of.heard, told]
    return of


def chased(of: FeedbackAgreement, *days: date) -> FeedbackAgreement:
    of.chases = [
        FeedbackChase(household_id=HOME, agreement_id=of.id, chased_on=day) for day in days
    ]
    return of


def brought(may_hear: Level | None, *, closed_on: date | None = None) -> Brought:
    melding = Melding(
        id="melding",
        household_id=HOME,
        reported_on=ago(20),
        brought_by=BroughtBy.SCHOOL,
        may_hear=may_hear,
    )
    days = Anchors(reported_on=ago(20), closed_on=closed_on)
    return Brought(melding=melding, days=days, name="School")


@pytest.mark.parametrize(
    ("day", "days", "due"),
    [
        (date(2026, 11, 20), 1, date(2026, 11, 23)),  # Friday to Monday
        (date(2026, 11, 21), 5, date(2026, 11, 27)),  # from a Saturday
        (date(2026, 12, 24), 2, date(2026, 12, 29)),  # Christmas, and the weekend after it
        (date(2027, 5, 5), 0, date(2027, 5, 7)),  # Liberation day, then Ascension day
    ],
)
def test_terms_are_in_working_days(day: date, days: int, due: date) -> None:
    assert working_days_after(day, days) == due


@pytest.mark.parametrize(
    ("moment", "status", "due"),
    [
        (M.START, F.LATE, date(2026, 10, 21)),
        (M.MIDWAY, F.PLANNED, date(2027, 1, 13)),
        (M.CONCERN, F.PLANNED, None),
        (M.ENDING, F.OPEN, date(2026, 11, 30)),  # not on a Sunday
        (M.END, F.PLANNED, None),
    ],
)
def test_each_moment_has_its_own_day(
    guide: FeedbackGuide, moment: Moment, status: FeedbackStatus, due: date | None
) -> None:
    made = course(since(S.ACTIVE, ago(40)), since(S.LEFT, date(2026, 12, 27), planned=True))
    made = replace(made, feedback=(agreed(guide, moment, made),))
    (line,) = lines_of_course(made, TODAY, {})
    assert (line.standing.status, line.standing.due) == (status, due)


def test_a_day_that_was_agreed_on_a_holiday_is_the_working_day_after_it(
    guide: FeedbackGuide,
) -> None:
    start = agreed(guide, M.START)
    start.by = date(2026, 12, 25)
    stands = standing(start, Anchors(), date(2026, 12, 28))
    assert (stands.status, stands.due) == (F.OPEN, date(2026, 12, 28))


def test_before_the_help_begins_an_agreement_waits_and_asks_nothing(guide: FeedbackGuide) -> None:
    made = course(since(S.ASKED, ago(60)), since(S.ACTIVE, ago(-9), planned=True))
    rows = tuple(agreed(guide, one, made) for one in (M.START, M.MIDWAY, M.END))
    lines = lines_of_course(replace(made, feedback=rows), TODAY, {})
    assert {one.standing.status for one in lines} == {F.PLANNED}


def test_a_clock_that_goes_back_a_day_leaves_the_order_of_attempts(guide: FeedbackGuide) -> None:
    made = course(since(S.ACTIVE, ago(30)))
    start = chased(agreed(guide, M.START, made), ago(5), TODAY)
    made = replace(made, feedback=(start,))
    for day in (ago(1), TODAY):
        (line,) = lines_of_course(made, day, {})
        assert [one.chased_on for one in line.standing.chases] == [ago(5), TODAY]
        assert turn(made, Thread.FEEDBACK, day).party is Party.PROVIDER


def test_what_repeats_comes_again_after_it_was_heard(guide: FeedbackGuide) -> None:
    made = course(since(S.ACTIVE, ago(110)))
    midway = heard(agreed(guide, M.MIDWAY, made), ago(7))
    made = replace(made, feedback=(midway,))
    stands = lines_of_course(made, TODAY, {})[0].standing
    assert (stands.status, stands.due) == (F.PLANNED, ago(7) + timedelta(weeks=13))
    assert lines_of_course(made, ago(8), {})[0].standing.status is F.LATE


def test_who_left_owes_the_end_and_nothing_between(guide: FeedbackGuide) -> None:
    made = course(since(S.ACTIVE, ago(60)), since(S.LEFT, ago(3)))
    rows = tuple(agreed(guide, one, made) for one in (M.START, M.MIDWAY, M.END))
    stands = [one.standing for one in lines_of_course(replace(made, feedback=rows), TODAY, {})]
    assert [one.status for one in stands] == [F.NOT_NEEDED, F.NOT_NEEDED, F.OPEN]
    assert stands[0].reason == "Deze hulp is gestopt."
    never = course(since(S.ASKED, ago(60)), since(S.NOT_STARTED, ago(3)))
    never = replace(never, feedback=rows)
    assert {one.standing.status for one in lines_of_course(never, TODAY, {})} == {F.NOT_NEEDED}


def test_r_6_1_even_that_it_was_taken_up_waits_for_the_family(guide: FeedbackGuide) -> None:
    rows = [agreed(guide, M.TAKEN_UP)]
    rows[0].level = Level.RESULT
    (asks,) = lines_of_melding(brought(None), rows, TODAY, {})
    assert (asks.level, asks.standing.status) == (Level.NOTHING, F.LATE)
    assert asks.hearing.ask == "Vraag eerst aan het gezin wat School mag horen."
    (may,) = lines_of_melding(brought(Level.NEXT), rows, TODAY, {})
    assert (may.level, may.hearing.ask) == (Level.NEXT, "")


def test_r_6_1_the_bare_receipt_goes_always_unless_it_is_switched_off() -> None:
    came = receipt_of(brought(Level.NOTHING), 2, TODAY, switched_on=True)
    assert (came.standing.status, came.standing.due) == (F.LATE, date(2026, 11, 5))
    off = receipt_of(brought(None), 2, TODAY, switched_on=False)
    assert off.standing.status is F.NOT_NEEDED
    told = brought(None)
    told.melding.confirmed_on = ago(20)
    assert receipt_of(told, 2, TODAY, switched_on=True).standing.status is F.DONE


def test_r_6_2_no_consent_is_handled_and_its_reason_stays_here(guide: FeedbackGuide) -> None:
    rows = [agreed(guide, M.TAKEN_UP), agreed(guide, M.CLOSED)]
    lines = lines_of_melding(brought(Level.NOTHING), rows, TODAY, {})
    assert {one.standing.status for one in lines} == {F.NO_CONSENT}
    assert not any(one.standing.is_open for one in lines)
    group = FeedbackGroup(name="School", melding_id="melding", lines=lines)
    assert may_be_said(group.tells) == f"“{SAY_NOTHING}”"
    refused = {rows[0].id: Hearing(refused="Joris zei nee.")}
    (by_law, _) = lines_of_melding(brought(Level.STATUS), rows, TODAY, refused)
    assert (by_law.standing.status, by_law.level) == (F.NO_CONSENT, Level.NOTHING)


def test_r_6_3_late_is_the_turn_of_the_team_and_two_attempts_escalate(guide: FeedbackGuide) -> None:
    made = course(since(S.ACTIVE, ago(30)))
    start = agreed(guide, M.START, made)
    made = replace(made, feedback=(start,))
    assert turn(made, Thread.FEEDBACK, ago(29)).party is Party.PROVIDER
    late = turn(made, Thread.FEEDBACK)
    assert (late.party, late.since) == (Party.TEAM, ago(23))
    days = Anchors(started_on=ago(30))
    assert not standing(chased(start, ago(5)), days, TODAY).escalates
    assert standing(chased(start, ago(5), ago(1)), days, TODAY).escalates
    heard(start, TODAY)
    assert standing(start, days, TODAY).status is F.DONE
    assert turns(made, BRIDGE, TODAY) == ()


def test_r_6_3_not_needed_has_its_reason(guide: FeedbackGuide) -> None:
    start = heard(agreed(guide, M.START), TODAY, reason="Wij waren er zelf bij.")
    stands = standing(start, Anchors(started_on=ago(30)), TODAY)
    assert (stands.status, stands.reason) == (F.NOT_NEEDED, "Wij waren er zelf bij.")


def test_r_6_4_that_it_was_discussed_is_kept_and_no_day_to_come() -> None:
    row = Feedback(household_id=HOME, agreement_id="", told_on=TODAY)
    fill_feedback(row, FeedbackTold(told_on=ago(1), discussed_on=TODAY), TODAY)
    assert row.discussed_on == TODAY
    with pytest.raises(Refusal, match="moet nog komen"):
        fill_feedback(row, FeedbackTold(told_on=ago(-1)), TODAY)


def test_r_4_9_what_closing_leaves_behind_is_named(guide: FeedbackGuide) -> None:
    made = course(since(S.ACTIVE, ago(30)))
    made = replace(made, feedback=(agreed(guide, M.START, made), agreed(guide, M.END, made)))
    lines = lines_of_course(made, TODAY, {})
    group = FeedbackGroup(name=BRIDGE, involvement_id="bridge", lines=lines)
    assert unsettled_names((group,)) == ("De Brug: start van de hulp",)
    made.involvement.without_team_on = TODAY
    assert not any(one.standing.is_open for one in lines_of_course(made, TODAY, {}))


def test_three_moments_are_proposed_and_a_team_changes_days_only(guide: FeedbackGuide) -> None:
    made = course(since(S.ACTIVE, ago(30)))
    moments = [one.moment for one in proposals_for(made, guide, TODAY)]
    assert moments == [M.START, M.MIDWAY, M.END]
    assert [one.moment for one in guide.usual(Way.TO_REFERRER)] == [M.TAKEN_UP, M.CLOSED]
    own_terms = with_own_terms(guide, "[m8]\ndagen = 3\n")
    assert own_terms.proposals[M.END].told.days == 3
    assert own_terms.proposals[M.START] == guide.proposals[M.START]
    for wrong in ("[m11]\ndagen = 3", "[m8]\nniveau = 4", "[m8]\ndagen = 999", "dagen"):
        with pytest.raises(Refusal, match="termijnen voor terugkoppeling"):
            with_own_terms(guide, wrong)


def test_r_4_8_one_asks_again_by_kenmerk_and_without_names(guide: FeedbackGuide) -> None:
    told = AgreementTold(moment=M.END, words="Sanne belt Marit.")
    said = asked_again(told, "7K2F-4R", guide)
    assert "7K2F-4R" in said
    assert "Marit" not in said
    assert "om een gezin waar jullie helpen. Wij" in asked_again(told, "", guide)
    assert agreed_in_words(told) == "Sanne belt Marit."
    assert agreed_in_words(guide.proposals[M.MIDWAY].told) == "Tussentijds, elke 13 weken."


def test_a_bad_file_of_the_team_is_told_and_ours_is_used(
    guide: FeedbackGuide, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("bad")
    (folder / "terugkoppeling.toml").write_text("[m8]\ndagen = 'veel'", "utf-8")
    read = read_feedback_guide(folder)
    assert read.proposals == guide.proposals
    assert "De meegeleverde termijnen blijven in gebruik." in read.complaint


def test_figures_tell_how_an_organisation_feeds_back_and_hide_small_numbers(
    guide: FeedbackGuide,
) -> None:
    def told(late: int | None) -> Course:
        made = course(since(S.ACTIVE, ago(30)))
        start = agreed(guide, M.START, made)
        if late is not None:
            heard(start, date(2026, 10, 30) + timedelta(days=late))
        return replace(made, feedback=(start,))

    in_time, late, never = told(0), told(3), told(None)
    assert figures_of([in_time] * 6 + [late] * 5, TODAY) == FeedbackFigures(
        asked=11, in_time=6, late=5, never=0
    )
    shown = figures_of([in_time] * 6 + [late, never], TODAY)
    assert shown == FeedbackFigures(asked=8, in_time=6, late=None, never=None)
    assert figures_in_words(shown) == (
        "Terugkoppeling: 8 keer afgesproken, 6 op tijd, minder dan 5 te laat,"
        " minder dan 5 nog niet gekomen."
    )
    alone = figures_of([in_time] * 6 + [never], TODAY)
    assert (alone.asked, alone.never) == (None, None)
    assert figures_in_words(figures_of([], TODAY)) == ""
