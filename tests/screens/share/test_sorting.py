"""What the steps of sharing ask and show, before any window. FICTIEF."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.casework.own_consents import Home, home
from tests.casework.test_share import COLLEGE, Sharing
from tests.screens.share.scenes import filled
from wijkteam_desk.casework.read_share import ShareFile, read_share
from wijkteam_desk.domain.disclosure import Handed, ShareTold
from wijkteam_desk.domain.verdict import Next
from wijkteam_desk.ui.common.asked import Wrong
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.screens.share.asked import (
    ABOUT,
    CATEGORIES,
    FUNCTION,
    HANDED,
    NEEDED,
    NO_MORE,
    NOT_TOLD,
    PURPOSE,
    TO,
    TOLD,
    TOLD_ON,
    WAY,
    first_fields,
    share_lines,
    share_told,
    spoken_lines,
    spoken_of,
    spoken_told,
)
from wijkteam_desk.ui.screens.share.choosing import Choosing
from wijkteam_desk.ui.screens.share.item_row import ItemRow
from wijkteam_desk.ui.screens.share.presenter import CHOSEN
from wijkteam_desk.ui.screens.share.sorted_items import sorted_items
from wijkteam_desk.ui.screens.share.weighed import CONSULTED, CONSULTED_ON, OF, WEIGHED, weighed_of

__all__ = ["home"]


WEIGHING = {
    OF: "iemand",
    "tried": "Twee keer gevraagd, en vader zei nee.",
    "harm": "Het kind krijgt de medicijnen niet.",
    "conscience": "Ik beloofde vertrouwen, en ik moet het kind beschermen.",
    "effect": "Zij kan de medicijnen zelf geven.",
    CONSULTED: "Pim Haverstraat",
    CONSULTED_ON: "gisteren",
}


def file_of(made: Home) -> ShareFile:
    found: ShareFile = made.do(read_share, household_id=made.id, policy=COLLEGE)
    return found


def test_nothing_is_chosen_beforehand_and_who_reads_there_is_offered(
    home: Callable[..., Home],
) -> None:
    file = file_of(home("korrelaar"))
    asks = {ask.key: ask for line in share_lines(file) for ask in line}
    assert set(first_fields(file).values()) == {""}
    assert "de wijkverpleegkundige" in asks[FUNCTION].offers
    assert Handed.SPOKEN.value not in dict(asks[HANDED].choices)


@pytest.mark.parametrize(
    ("given", "at"),
    [
        ({TO: "Nergens"}, TO),
        ({FUNCTION: ""}, FUNCTION),
        ({PURPOSE: ""}, PURPOSE),
        ({HANDED: ""}, HANDED),
        ({TOLD: ""}, TOLD),
        ({NEEDED: "gaat sneller"}, NEEDED),
        ({NO_MORE: ""}, NO_MORE),
        ({TOLD_ON: "ooit"}, TOLD_ON),
        ({TOLD: "nee", NOT_TOLD: ""}, NOT_TOLD),
        ({WEIGHED: "ja"} | WEIGHING | {OF: ""}, OF),
        ({WEIGHED: "ja"} | WEIGHING | {"tried": ""}, "tried"),
        ({WEIGHED: "ja"} | WEIGHING | {"harm": "scheelt tijd"}, "harm"),
        ({WEIGHED: "ja"} | WEIGHING | {"conscience": ""}, "conscience"),
        ({WEIGHED: "ja"} | WEIGHING | {"effect": ""}, "effect"),
        ({WEIGHED: "ja"} | WEIGHING | {CONSULTED: ""}, CONSULTED),
        ({WEIGHED: "ja"} | WEIGHING | {CONSULTED_ON: "ooit"}, CONSULTED_ON),
    ],
)
def test_what_is_wrong_is_told_at_its_field(
    home: Callable[..., Home], given: dict[str, str], at: str
) -> None:
    """R-5.15, R-5.18, R-5.21 and the six questions of 5.9, each where one can mend it."""
    file = file_of(home("korrelaar"))
    assert isinstance(share_told(filled(), file), ShareTold)
    told = share_told(filled() | given, file)
    assert isinstance(told, Wrong)
    assert told.at == at


def test_a_conflict_of_duties_is_weighed_only_where_that_was_ticked(
    home: Callable[..., Home],
) -> None:
    file = file_of(home("korrelaar"))
    for fields, so in ((WEIGHING, False), (WEIGHING | {WEIGHED: "ja"}, True)):
        told = share_told(filled() | fields, file)
        assert isinstance(told, ShareTold)
        assert (told.is_weighed, bool(weighed_of(fields))) == (so, so)


def test_for_another_reader_or_purpose_nothing_is_ticked_beforehand(
    home: Callable[..., Home], qtbot: QtBot, look: Look
) -> None:
    found = sorted_items(Sharing(home("korrelaar"), "Lindeblad").found)
    first, later = Choosing(), Choosing()
    for one in (first, later):
        qtbot.addWidget(one)
    first.show_sorted(found)
    assert first.fields[CHOSEN] == ""
    first.findChildren(ItemRow)[0].tick("daar plant zij naar")
    kept = first.fields
    later.fill(kept)
    for one in (first, later):
        one.show_sorted(found)
        assert one.fields == kept
        one.show_sorted(replace(found, asked="een ander"))
        assert one.fields[CHOSEN] == ""


def test_who_is_of_the_family_has_another_road(home: Callable[..., Home]) -> None:
    korrelaar = home("korrelaar")
    around = korrelaar.file.now.facts.around.values()
    assert korrelaar.member("Gerrit") not in korrelaar.file.now.facts.away
    for to, road in (
        ("gerrit", "Wie leest mee?"),
        (next(iter(around)).name, "Laat het gezin het zelf vertellen."),
        ("Nergens", "Zet de organisatie daar eerst bij."),
    ):
        told = share_told(filled() | {TO: to}, file_of(korrelaar))
        assert isinstance(told, Wrong)
        assert road in told.sentence


def test_r_5_17_what_was_told_in_a_meeting_needs_whom_what_and_why(
    home: Callable[..., Home],
) -> None:
    korrelaar = home("korrelaar")
    file = file_of(korrelaar)
    assert {ABOUT, CATEGORIES, NEEDED} <= {ask.key for line in spoken_lines(file) for ask in line}
    nel = korrelaar.member("Nel")
    whole = filled() | {ABOUT: nel, CATEGORIES: "geld lichaam", WAY: "overleg"}
    told = spoken_told(whole, file)
    assert isinstance(told, ShareTold)
    assert (told.handed, spoken_of(whole).about) == (Handed.SPOKEN, (nel,))
    for at in (ABOUT, CATEGORIES, NEEDED, WAY):
        wrong = spoken_told(whole | {at: ""}, file)
        assert isinstance(wrong, Wrong)
        assert wrong.at == at


def test_what_stays_stands_together_by_its_reason_with_the_way_on(
    home: Callable[..., Home],
) -> None:
    found = Sharing(home("korrelaar"), "Lindeblad").found
    both = sorted_items(found)
    ways: dict[str, Any] = {one.why: one for one in both.stays}
    anja = ways["Vraag het eerst aan Anja Korrelaar."]
    assert (anja.way, anja.button) == (Next.ASK, "Vraag Anja Korrelaar")
    assert found.share.now.facts.names[anja.person_id] == "Wim"
    assert (len(anja.some), anja.some[-1]) == (4, f"en nog {anja.count - 3}")
    assert (len(anja.all), anja.is_short) == (anja.count, False)
    assert ways["Kies bij welk leefgebied dit hoort voordat je dit deelt."].way is None
    words = [one.words for one in both.goes]
    assert len(words) == len(set(words))
    assert len(both.goes) + both.staying < len(found.items)
    assert any("Zonder de naam van Ab" in one.why for one in both.goes)
