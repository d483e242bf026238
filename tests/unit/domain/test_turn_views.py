"""What we think, what they think, and whether these agree. FICTIEF."""

from dataclasses import replace
from datetime import date

import pytest

from tests.unit.domain.courses import TODAY, ago, course, since
from tests.unit.domain.nows import G, K, S, action, now
from wijkteam_desk.domain.attention import Solve, Weight, whose_turn
from wijkteam_desk.domain.household_now import HouseholdNow
from wijkteam_desk.domain.involvement import Involvement
from wijkteam_desk.domain.needs import needs, open_things
from wijkteam_desk.domain.party import Party
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.turn import Thread
from wijkteam_desk.domain.turn_views import TurnViewsTold, fill_turn_views
from wijkteam_desk.domain.turns import turns

P = Party
WEEK_AGO = ago(7)


def told(us: Party | None, them: Party | None, on: date | None = WEEK_AGO) -> TurnViewsTold:
    return TurnViewsTold(turn_by_us=us, turn_by_them=them, turn_said_on=on)


@pytest.mark.parametrize(
    ("us", "them", "said"),
    [
        (P.PROVIDER, P.TEAM, "De Brug denkt dat het wijkteam aan zet is, wij denken: De Brug."),
        (P.TEAM, P.PROVIDER, "De Brug denkt zelf aan zet te zijn, wij denken: wijzelf."),
        (P.COLLEGE, P.FAMILY, "De Brug denkt dat het gezin aan zet is, wij denken: de gemeente."),
        (P.TEAM, P.TEAM, ""),
        (P.TEAM, None, ""),
        (None, P.TEAM, ""),
    ],
)
def test_who_do_not_agree_have_a_thread_of_their_own(
    us: Party | None, them: Party | None, said: str
) -> None:
    made = course(since(S.ACTIVE, ago(90)))
    fill_turn_views(made.involvement, told(us, them), TODAY)
    found = [one for one in turns(made, "De Brug", TODAY) if one.thread is Thread.VIEWS]
    assert [one.sentence.startswith(said) for one in found] == ([True] if said else [])
    assert all((one.party, one.since) == (P.TEAM, WEEK_AGO) for one in found)


def test_it_stands_first_on_vandaag_and_not_once_help_has_ended() -> None:
    made = course(since(S.ACTIVE, ago(90)))
    fill_turn_views(made.involvement, told(P.PROVIDER, P.TEAM), TODAY)
    nobodys = action(owner_coach=None).actions
    first, *rest = needs(replace(now(made), actions=nobodys), TODAY)
    assert rest
    assert (first.kind, first.group(TODAY), first.weight) == (K.NOBODY, G.NOBODY, Weight.APART)
    assert first.acts == (Solve.TO_VIEWS,)
    assert not any(one.key == first.key for one in rest)
    ended = course(since(S.ACTIVE, ago(90)), since(S.LEFT, ago(1)))
    fill_turn_views(ended.involvement, told(P.PROVIDER, P.TEAM), TODAY)
    assert Thread.VIEWS not in {one.thread for one in turns(ended, "De Brug", TODAY)}


@pytest.mark.parametrize(
    ("household", "turn"),
    [
        (action(), P.TEAM),
        (action(owner_coach=None, owner_member="daan"), P.FAMILY),
        (action(owner_coach=None, owner_contact="sanne"), P.PROVIDER),
        (action(owner_coach=None, owner_contact="sanne", due=ago(9)), P.TEAM),  # returned
        (action(owner_coach=None), None),
        (now(evaluate=None), None),
    ],
)
def test_of_a_household_one_is_aan_zet_or_nobody(
    household: HouseholdNow, turn: Party | None
) -> None:
    tomorrow = ago(-1)
    assert whose_turn(open_things(household, tomorrow), tomorrow) is turn


def test_it_has_a_day_that_was_and_with_nobody_named_nothing_is_kept() -> None:
    made = Involvement(household_id="", organisation_id="")
    with pytest.raises(Refusal, match="wanneer jullie"):
        fill_turn_views(made, told(P.TEAM, None, None), TODAY)
    with pytest.raises(Refusal, match="moet nog komen"):
        fill_turn_views(made, told(P.TEAM, None, ago(-1)), TODAY)
    fill_turn_views(made, told(None, None), TODAY)
    assert made.turn_said_on is None
