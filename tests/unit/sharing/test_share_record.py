"""What a share writes in the register, and what keeps it from being written. FICTIEF."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from tests.unit.sharing.cast import share_of
from tests.unit.sharing.people import TODAY
from wijkteam_desk.domain.disclosure import Handed, LineTold, ShareTold
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.rules import Rules, shipped_rules
from wijkteam_desk.domain.share_record import check_lines, check_share, lines_for
from wijkteam_desk.domain.shareable import ShareableKind
from wijkteam_desk.domain.sharing import judge

WHOLE = ShareTold(
    organisation_id="school",
    function="de mentor",
    needed="De mentor plant er de ochtenden naar.",
    no_other_way="Zonder naam weet school niet om wie het gaat.",
    no_more="Alleen de dagen, niet waarom.",
    told_on=TODAY,
)
LINE = LineTold(
    kind=ShareableKind.GOAL,
    of="doel",
    member_id="kind",
    categories="school",
    needed="om de ochtenden te plannen",
    ground="W7",
    article="Wmo 5.3.3 lid 1",
    basis="e",
    breaks="toestemming",
)
SPOKEN: dict[str, Any] = {"handed": Handed.SPOKEN, "no_other_way": "", "no_more": ""}


@pytest.mark.parametrize(
    ("rule", "more", "why"),
    [
        ("R-5.15", {"organisation_id": None}, "Kies met wie je deelt"),
        ("R-5.15", {"readers": "moeder"}, "Kies met wie je deelt"),
        ("R-5.15", {"function": "alle betrokkenen"}, "niet voor iedereen"),
        ("R-5.15", {"function": "het hele team"}, "niet voor iedereen"),
        ("R-5.15", {"needed": " "}, "waarom dit nodig is"),
        ("R-5.15", {"no_other_way": ""}, "waarom het niet anders kan"),
        ("R-5.15", {"no_more": ""}, "waarom zoveel"),
        ("R-5.21", {"needed": "dat is sneller"}, "geen reden om te delen"),
        ("R-5.21", {"no_more": "Efficiënter."}, "geen reden om te delen"),
        ("R-5.17", SPOKEN | {"needed": ""}, "waarvoor dit nodig is"),
        ("R-5.17", SPOKEN | {"needed": "Scheelt tijd"}, "geen reden om te delen"),
        ("R-5.18", {"told_on": None}, "ernstig schaadt"),
        ("R-5.18", {"told_on": None, "not_told": "sneller"}, "ernstig schaadt"),
        ("R-5.18", {"told_on": TODAY + timedelta(1)}, "moet nog komen"),
    ],
)
def test_a_share_that_misses_something_is_refused(
    rule: str, more: dict[str, Any], why: str
) -> None:
    check_share(WHOLE, TODAY)
    with pytest.raises(Refusal, match=why):
        check_share(replace(WHOLE, **more), TODAY)


def test_r_5_17_what_was_said_in_a_meeting_has_a_short_form() -> None:
    check_share(replace(WHOLE, **SPOKEN), TODAY)
    check_lines([replace(LINE, ground="", basis="", breaks="", needed="")], Handed.SPOKEN)


@pytest.mark.parametrize(
    ("rule", "more", "why"),
    [
        ("R-5.15", {"needed": ""}, "waarom dit mee moet"),
        ("R-5.21", {"needed": "gaat sneller"}, "geen reden om te delen"),
        ("R-5.1", {"ground": ""}, "Zonder grond"),
        ("R-5.1", {"basis": ""}, "Zonder grond"),
        ("R-5.1", {"breaks": ""}, "Zonder grond"),
        ("R-5.15", {"categories": "alles"}, "uit de lijst"),
    ],
)
def test_nothing_goes_without_a_ground_and_a_reason_of_its_own(
    rule: str, more: dict[str, Any], why: str
) -> None:
    check_lines([LINE], Handed.PAPER)
    with pytest.raises(Refusal, match=why):
        check_lines([LINE, replace(LINE, **more)], Handed.PAPER)
    with pytest.raises(Refusal, match="nog niets aangevinkt"):
        check_lines([], Handed.PAPER)


def test_r_5_1_each_person_has_a_ground_with_both_locks_and_the_consent_that_opened_it() -> None:
    yes = {"ja": ["moeder", "vader", "kind"], "uitdrukkelijk": True}
    told: dict[str, Any] = {
        "over": ["kind"],
        "geboren": date(2018, 1, 10),
        "gezag": "beide",
        "aan": "school",
        "categorie": ["geest"],
        "toestemming": [yes],
    }
    item, share = share_of(told)
    (line,) = lines_for(ShareableKind.GOAL, "doel", item, judge(item, share), " nodig ", {"oma"})
    assert (line.member_id, line.network_id, line.needed) == ("kind", None, "nodig")
    assert (line.ground, line.basis, line.lifts) == ("W7", "e", "uitdrukkelijk")
    assert line.breaks == "toestemming (Wmo 5.3.3 lid 1)"
    assert line.consent_id == share.now.facts.consents[0].consent.id
    check_lines([line], Handed.MAIL)


def test_r_5_15_without_a_ground_the_line_says_so_and_does_not_go() -> None:
    told = {"over": ["oma"], "aan": "school", "categorie": ["geest"], "geboren": date(2018, 1, 10)}
    item, share = share_of(told)
    lines = [*lines_for(ShareableKind.GOAL, "doel", item, judge(item, share), "nodig", {"oma"})]
    assert [one.network_id for one in lines] == ["oma"]
    with pytest.raises(Refusal):
        check_lines([replace(one, ground="") for one in lines], Handed.PAPER)


def test_with_broken_rules_what_was_said_is_still_of_somebody() -> None:
    """A broken rule file means no ground, and never that it was about nobody."""
    told = {"over": ["kind", "oma"], "aan": "school", "geboren": date(2018, 1, 10)}
    item, share = share_of(told, Rules(grounds=(), ages=shipped_rules().ages, complaint="stuk"))
    lines = [*lines_for(ShareableKind.SPOKEN, "", item, judge(item, share), "", {"oma"})]
    assert [(one.member_id, one.network_id, one.ground) for one in lines] == [
        ("kind", None, ""),
        (None, "oma", ""),
    ]
