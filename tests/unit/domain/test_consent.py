"""Toestemming: what may be asked, who answers, and what that comes to on a day. FICTIEF."""

from contextlib import nullcontext
from dataclasses import replace
from datetime import date, timedelta

import pytest

from wijkteam_desk.domain.category import GUARDED, Category
from wijkteam_desk.domain.consent import (
    USUAL_MONTHS,
    Consent,
    ConsentTold,
    check_recipient,
    fill_consent,
    months_after,
)
from wijkteam_desk.domain.consent_status import (
    Asked,
    ConsentStatus,
    Needed,
    granted,
    status_on,
)
from wijkteam_desk.domain.consent_voice import (
    AttemptTold,
    Channel,
    ConsentAttempt,
    ConsentVoice,
    Form,
    Said,
    SaidTold,
    Speaks,
    VoiceState,
    Who,
    check_who,
    fill_attempt,
    fill_said,
    refuse_answered,
    state_of,
)
from wijkteam_desk.domain.direction import Direction
from wijkteam_desk.domain.life_domain import LifeDomain
from wijkteam_desk.domain.purpose import Purpose
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.withdrawal import end_by, may_withdraw

HOME, JORIS, MARIT = "home", "joris", "marit"
TODAY = date(2026, 11, 23)
DAY = timedelta(days=1)
ASKED = ConsentTold(
    organisation_id="samenspoor",
    member_id=JORIS,
    function="de gezinsbegeleider",
    categories="school,gezin,geest",
    purpose=Purpose.ARRANGE,
    why="Zodat Joris weer vier dagen naar school kan.",
    valid_from=TODAY,
    valid_until=months_after(TODAY, USUAL_MONTHS),
    asked_on=TODAY,
)
CHILD = Needed(speaks=Speaks.SELF, who=Who(member_id=JORIS))
MOTHER = Needed(speaks=Speaks.PARENT, who=Who(member_id=MARIT))
FATHER = Needed(speaks=Speaks.PARENT, who=Who(name="Robin Tasmeer"))
ALL = (CHILD, MOTHER, FATHER)
PARENTS = (MOTHER, FATHER)
YES = SaidTold(said=Said.YES, said_on=TODAY, explicit=True)
NO = replace(YES, said=Said.NO)
S = ConsentStatus


def asked_as(told: ConsentTold = ASKED) -> Consent:
    """The question as it would be kept."""
    made = Consent(
        household_id=HOME,
        valid_from=told.valid_from,
        valid_until=told.valid_until,
        asked_on=told.asked_on,
    )
    fill_consent(made, told, TODAY)
    return made


def voice(consent: Consent, needed: Needed, told: SaidTold | None) -> ConsentVoice:
    """Somebody, with what was said."""
    made = ConsentVoice(
        household_id=HOME, consent_id=consent.id, speaks=needed.speaks, **vars(needed.who)
    )
    if told:
        fill_said(made, told, consent, TODAY)
    return made


def asked(*said: SaidTold | None, who: tuple[Needed, ...] = ALL) -> Asked:
    """The question with an answer of each, in their order."""
    consent = asked_as()
    pairs = zip(who, said, strict=True)
    return Asked(consent=consent, voices=tuple(voice(consent, one, told) for one, told in pairs))


NEXT_YEAR = months_after(TODAY, 12)


@pytest.mark.parametrize(
    ("told", "why"),
    [
        (replace(ASKED, member_id=None), "over één persoon"),
        (replace(ASKED, network_id="truus"), "over één persoon"),
        (replace(ASKED, reader_id=MARIT), "wie het leest"),
        (replace(ASKED, organisation_id=None, reader_id=JORIS), "altijd lezen"),
        (replace(ASKED, function=" "), "wie het daar leest"),
        (replace(ASKED, function="Alle betrokkenen"), "niet voor iedereen"),
        (replace(ASKED, function="iedereen van het team"), "niet voor iedereen"),
        (replace(ASKED, categories=""), "nog niets aangevinkt"),
        (replace(ASKED, categories="alles"), "uit de lijst"),
        (replace(ASKED, why=""), "waarvoor dit nodig is"),
        (replace(ASKED, valid_until=TODAY - DAY), "eindigt voor ze begint"),
        (replace(ASKED, valid_until=months_after(TODAY, 12) + DAY), "hooguit 12 maanden"),
        (replace(ASKED, asked_on=TODAY + DAY), "moet nog komen"),
        (replace(ASKED, valid_from=NEXT_YEAR, valid_until=NEXT_YEAR + DAY), "hooguit 12 maanden"),
        (replace(ASKED, second="Pim"), "ook waarom"),
    ],
)
def test_what_no_toestemming_can_be_is_refused_in_one_sentence(told: ConsentTold, why: str) -> None:
    with pytest.raises(Refusal, match=why):
        asked_as(told)


def test_a_year_is_the_most_and_half_a_year_is_usual() -> None:
    assert asked_as(replace(ASKED, valid_until=months_after(TODAY, 12))).valid_until.year == 2027
    assert months_after(date(2026, 8, 31), USUAL_MONTHS) == date(2027, 2, 28)
    check_recipient("Jeugdhulp Samenspoor", "de zorgcoördinator van alledag")


def test_each_leefgebied_is_a_category_and_guarded_ones_are_ticked_one_by_one() -> None:
    assert {one.value for one in LifeDomain} <= {one.value for one in Category}
    assert {Category.MIND, Category.JUSTICE, Category.BELIEF} <= GUARDED


@pytest.mark.parametrize(
    ("speaks", "who", "minor", "refused"),
    [
        (Speaks.SELF, Who(member_id=JORIS), True, False),
        (Speaks.PARENT, Who(member_id=MARIT), True, False),
        (Speaks.MENTOR, Who(name="Anja Korrelaar"), False, False),
        (Speaks.SELF, Who(member_id=MARIT), False, True),
        (Speaks.PARENT, Who(member_id=MARIT), False, True),
        (Speaks.PARENT, Who(member_id=JORIS), True, True),
        (Speaks.PARENT, Who(), True, True),
        (Speaks.PARENT, Who(member_id=MARIT, name="Marit"), True, True),
    ],
)
def test_r_5_13_an_adult_never_speaks_for_another_adult(
    speaks: Speaks, who: Who, *, minor: bool, refused: bool
) -> None:
    """R-5.14: a mentor or curator does."""
    with pytest.raises(Refusal) if refused else nullcontext():
        check_who(asked_as(), speaks, who, minor=minor)


def test_r_5_10_each_parent_has_a_state_of_his_or_her_own() -> None:
    made = asked(YES, replace(YES, explicit=False, said=Said.VIA_PARENT), None)
    father = made.voices[2]
    tries = []
    for channel in (Channel.PHONE, Channel.LETTER):
        tried = ConsentAttempt(
            household_id=HOME, voice_id=father.id, tried_on=TODAY, channel=channel
        )
        refuse_answered(father)
        fill_attempt(tried, AttemptTold(tried_on=TODAY, channel=channel), TODAY)
        tries.append(tried)
    states = [state_of(one, tries, TODAY) for one in made.voices]
    assert states == [VoiceState.GIVEN, VoiceState.VIA_PARENT, VoiceState.NOT_REACHED]
    assert state_of(father, tries[:1], TODAY) is VoiceState.TO_ASK
    assert status_on(made, ALL, TODAY) is S.INCOMPLETE
    fill_said(father, NO, made.consent, TODAY)
    assert state_of(father, tries, TODAY) is VoiceState.REFUSED
    assert status_on(made, ALL, TODAY) is S.REFUSED
    with pytest.raises(Refusal, match="al een antwoord"):
        refuse_answered(father)


@pytest.mark.parametrize(
    ("told", "why"),
    [
        (SaidTold(), "wat iemand zei"),
        (replace(YES, said_on=TODAY + DAY), "moet nog komen"),
        (replace(YES, said_on=TODAY - DAY), "voor de vraag"),
        (replace(YES, left_out="geld"), "niet naar gevraagd"),
        (replace(YES, left_out="school,gezin,geest"), "Kies dan nee"),
        (replace(NO, left_out="geest"), "Nee is nee"),
        (replace(YES, form=Form.PEN), "tekenen"),
        (replace(YES, said=Said.VIA_PARENT), "doet iemand zelf"),
    ],
)
def test_an_answer_that_cannot_be_is_refused(told: SaidTold, why: str) -> None:
    with pytest.raises(Refusal, match=why):
        asked(None, told, None)


@pytest.mark.parametrize(
    ("said", "needed", "then", "day", "status"),
    [
        ((YES, YES, YES), ALL, ALL, TODAY, S.GIVEN),
        ((YES, YES, None), ALL, ALL, TODAY, S.INCOMPLETE),
        ((YES, YES, YES), None, None, TODAY, S.INCOMPLETE),
        ((YES, YES, YES), (), (), TODAY, S.INCOMPLETE),
        ((YES, replace(YES, left_out="gezin"), YES), ALL, ALL, TODAY, S.PARTLY),
        ((YES, NO, YES), ALL, ALL, TODAY, S.REFUSED),
        ((YES, NO, YES), (CHILD,), ALL, TODAY, S.GIVEN),
        ((YES, YES, YES), ALL, ALL, ASKED.valid_until, S.GIVEN),
        ((YES, YES, YES), ALL, ALL, ASKED.valid_until + DAY, S.EXPIRED),
        ((None, YES, YES), ALL, PARENTS, TODAY, S.ASK_AGAIN),
        ((None, YES, YES), (CHILD,), PARENTS, TODAY, S.ASK_AGAIN),
        ((YES, YES, YES), ALL, ALL, TODAY - DAY, S.INCOMPLETE),
    ],
)
def test_r_5_8_the_status_is_derived_on_a_day_from_who_said_what(
    said: tuple[SaidTold | None, ...],
    needed: tuple[Needed, ...] | None,
    then: tuple[Needed, ...] | None,
    day: date,
    status: ConsentStatus,
) -> None:
    assert status_on(asked(*said), needed, day, then) is status


@pytest.mark.parametrize(
    ("speaks", "age", "day", "allowed"),
    [
        (Speaks.SELF, 13, date(2026, 9, 1), True),
        (Speaks.SELF, 13, date(2026, 8, 31), False),
        (Speaks.SELF, 16, date(2026, 8, 31), True),
        (Speaks.SELF, 11, TODAY, False),
        (Speaks.SELF, None, TODAY, True),
        (Speaks.PARENT, 8, date(2026, 8, 31), True),
        (Speaks.MENTOR, 47, TODAY, True),
    ],
)
def test_r_5_11_who_ends_it_alone(
    speaks: Speaks, age: int | None, day: date, *, allowed: bool
) -> None:
    assert may_withdraw(speaks, age, day) is allowed


def test_r_5_11_one_of_them_ends_it_at_once_and_earlier_days_keep_their_answer() -> None:
    """R-5.27: the yes and its end both stay."""
    made = asked(YES, YES, YES)
    end_by(made.voices[0], 13, TODAY, TODAY)
    assert status_on(made, ALL, TODAY) is S.WITHDRAWN
    assert made.voices[0].said_on == TODAY
    with pytest.raises(Refusal, match="al ingetrokken"):
        end_by(made.voices[0], 13, TODAY, TODAY)
    with pytest.raises(Refusal, match="opnieuw"):
        fill_said(made.voices[0], YES, made.consent, TODAY)


def test_r_5_16_a_yes_in_part_leaves_out_what_one_of_them_left_out() -> None:
    made = asked(YES, replace(YES, left_out="gezin"), YES)
    assert granted(made, ALL) == {Category.SCHOOL, Category.MIND}
    assert granted(made, (CHILD,)) == set(made.consent.asked_for)
    assert Direction.BOTH.holds(Direction.ASK)
    assert not Direction.TELL.holds(Direction.ASK)
