"""How far an organisation is with a household: what cannot be is refused, the rest is kept."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.unit.domain.courses import BRIDGE, TODAY, ago, course, own, since, turn
from wijkteam_desk.domain.course import Hears, hears, is_incomplete, missing
from wijkteam_desk.domain.feedback import FeedbackAgreement, Moment
from wijkteam_desk.domain.involvement import (
    Exact,
    Stage,
    StepTold,
    check_history,
    since_in_words,
)
from wijkteam_desk.domain.joining import InCharge, Joining, JoiningTold, Missing, fill_joining
from wijkteam_desk.domain.long_ago import read_line
from wijkteam_desk.domain.organisation import OrganisationKind
from wijkteam_desk.domain.party import Party
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.signal import SignalKind, signals
from wijkteam_desk.domain.turn import Thread
from wijkteam_desk.domain.turns import turns

DAY = timedelta(days=1)
S = Stage


@pytest.mark.parametrize(
    ("steps", "why"),
    [
        ([(S.LEFT, 30), (S.ACTIVE, 10)], "Stoppen kan pas na het begin"),
        ([(S.ASKED, 9), (S.TAPERING, 3)], "Stoppen kan pas na het begin"),
        ([(S.EMBER, 3)], "Stoppen kan pas na het begin"),
        ([(S.ACTIVE, 9), (S.NOT_STARTED, 3)], "al begonnen"),
        ([(S.ACTIVE, 9), (S.WAITING, 3)], "loopt al"),
        ([(S.ACTIVE, 9), (S.ACTIVE, 3)], "staat er al"),
        ([(S.ACTIVE, 9), (S.LEFT, 5), (S.TAPERING, 3)], "was al gestopt"),
        ([(S.ACTIVE, 9), (S.LEFT, 5), (S.ASKED, 4), (S.LEFT, 3)], "Stoppen kan pas"),
        ([(S.ASKED, -1)], "Deze dag moet nog komen"),
    ],
)
def test_an_order_that_cannot_be_is_refused_in_one_sentence(
    steps: list[tuple[Stage, int]], why: str
) -> None:
    with pytest.raises(Refusal, match=why):
        course(*(since(stage, ago(days)) for stage, days in steps))


@pytest.mark.parametrize(
    "steps",
    [
        [S.ACTIVE],
        [S.CONSULTED, S.PROPOSED, S.ASKED, S.WAITING, S.ACTIVE, S.TAPERING, S.LEFT, S.EMBER],
        [S.ACTIVE, S.TAPERING, S.ACTIVE, S.LEFT, S.ACTIVE],
        [S.ACTIVE, S.LEFT, S.EMBER, S.LEFT, S.ASKED, S.NOT_STARTED, S.ASKED],
    ],
)
def test_what_can_be_is_kept(steps: list[Stage]) -> None:
    made = course(*(since(stage, ago(50 - place)) for place, stage in enumerate(steps)))
    assert made.stage(TODAY) is steps[-1]
    assert made.stage(ago(50)) is steps[0]


def test_a_plan_counts_when_it_is_confirmed_and_is_asked_about_on_its_day() -> None:
    """R-4.3: the team that asked stays the owner until the start is confirmed."""
    made = course(since(S.ASKED, ago(5)), since(S.ACTIVE, TODAY, planned=True))
    assert made.stage(TODAY + 9 * DAY) is S.ASKED
    assert turn(made, Thread.PLANNED).party is Party.TEAM
    assert not [one for one in turns(made, BRIDGE, ago(1)) if one.thread is Thread.PLANNED]
    with pytest.raises(Refusal, match="eerst bij hoe ver het nu is"):
        check_history(made.planned, TODAY)


@pytest.mark.parametrize(
    ("line", "name", "kind", "said"),
    [
        ("GGZ via de huisarts, sinds 2023", "GGZ via de huisarts", OrganisationKind.CARE, "2023"),
        ("De Brug sinds maart 2024", "De Brug", OrganisationKind.OTHER, "maart 2024"),
        ("Maatje Ria, vanaf 3 mrt 2024", "Maatje Ria", OrganisationKind.VOLUNTEERS, "3 maart 2024"),
        ("De Brug, al sinds 3-12-2024", "De Brug", OrganisationKind.OTHER, "3 december 2024"),
        ("De Brug", "", None, ""),
        ("De Brug, sinds 31 februari 2024", "", None, ""),
        ("De Brug, sinds 2031", "", None, ""),
        ("sinds 2023", "", None, ""),
    ],
)
def test_help_of_long_ago_is_one_line(
    line: str, name: str, kind: OrganisationKind | None, said: str
) -> None:
    if kind is None:
        with pytest.raises(Refusal, match="Schrijf het als"):
            read_line(line, TODAY)
        return
    told = read_line(line, TODAY)
    assert (told.name, told.kind, since_in_words(told.step)) == (name, kind, said)
    assert told.step.stage is S.ACTIVE


def test_r_4_1_what_is_missing_stands_there_and_blocks_nothing() -> None:
    made = course(StepTold(stage=S.ACTIVE, since=date(2023, 1, 1), exact=Exact.YEAR))
    made.involvement.question = ""
    assert missing(made) == tuple(Missing)
    assert is_incomplete(made, TODAY)
    (signal,) = signals(made, BRIDGE, TODAY, {})
    assert signal.kind is SignalKind.AGREEMENTS
    joining = Joining(**own(made))
    told = JoiningTold(
        review_on=ago(-60),
        process=InCharge.TEAM,
        content=InCharge.PROVIDER,
        shares_nothing=True,
    )
    fill_joining(joining, told, TODAY)
    agreed = FeedbackAgreement(**own(made), moment=Moment.MIDWAY, weeks=6)
    made = replace(made, joining=joining, feedback=(agreed,))
    assert missing(made) == (Missing.QUESTION, Missing.GOAL)
    assert not is_incomplete(course(since(S.ASKED, ago(3))), TODAY)


@pytest.mark.parametrize(
    ("told", "why"),
    [
        (JoiningTold(start_expected=TODAY, end_expected=ago(1)), "Het einde ligt voor het begin"),
        (JoiningTold(start_expected=TODAY, review_on=ago(1)), "Het einde ligt voor het begin"),
        (JoiningTold(weeks=0), "aantal weken"),
        (JoiningTold(shares_nothing=True, information="Alles"), "geen informatie delen"),
        (JoiningTold(yes_by="daan"), "wie het zei en wanneer"),
        (JoiningTold(seen_on=ago(-1)), "moet nog komen"),
    ],
)
def test_r_4_1_agreements_that_cannot_be(told: JoiningTold, why: str) -> None:
    made = course(since(S.ACTIVE, ago(3)))
    with pytest.raises(Refusal, match=why):
        fill_joining(Joining(**own(made)), told, TODAY)


def test_r_4_2_a_consultatie_may_be_without_names() -> None:
    made = course(since(S.CONSULTED, ago(3)))
    assert hears(made, TODAY) is Hears.ON_GROUND
    made.involvement.anonymous = True
    assert hears(made, TODAY) is Hears.NO_NAMES
    assert turns(made, BRIDGE, TODAY) == ()
