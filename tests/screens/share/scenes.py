"""Delen: with whom and what for, what may go, giving it, and what was told. All is FICTIEF."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from tests.screens.household.on_screen import part
from tests.screens.household.states import Practice
from wijkteam_desk.casework.list_households import list_households
from wijkteam_desk.casework.open_household import read_household
from wijkteam_desk.domain.dutch_date import today
from wijkteam_desk.ui.common.buttons import Button
from wijkteam_desk.ui.common.dutch_day import short_day
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.screens.share.asked import (
    ABOUT,
    CATEGORIES,
    FUNCTION,
    HANDED,
    NEEDED,
    NO_MORE,
    NO_OTHER_WAY,
    PURPOSE,
    TO,
    TOLD,
    TOLD_ON,
    WAY,
)
from wijkteam_desk.ui.screens.share.give_presenter import Given
from wijkteam_desk.ui.screens.share.give_view import GiveView
from wijkteam_desk.ui.screens.share.item_row import ItemRow
from wijkteam_desk.ui.screens.share.spoken import SpokenView
from wijkteam_desk.ui.screens.share.stays_row import StaysRow
from wijkteam_desk.ui.screens.share.view import ShareView
from wijkteam_desk.ui.screens.share.weighed import WEIGHED

Scene = Callable[[Look], QWidget]


def filled(handed: str = "bestand") -> dict[str, str]:
    """The first step, for the thuiszorg of the Korrelaars."""
    return {
        TO: "Thuiszorg Het Lindeblad",
        FUNCTION: "de wijkverpleegkundige",
        PURPOSE: "afstemmen",
        HANDED: handed,
        NEEDED: "Zonder dit plant Het Lindeblad de zorg op de dagen dat Nel juist slaapt.",
        NO_OTHER_WAY: "Zonder naam weet de wijkverpleegkundige niet bij wie zij komt.",
        NO_MORE: "Alleen wat de zorg thuis raakt, niets over Wim.",
        TOLD: "ja",
        TOLD_ON: short_day(today()),
    }


def share_scenes(practice: Practice) -> dict[str, Scene]:
    """The scenes by name."""
    homes = {one.name: one.household_id for one in practice.desk.perform(list_households).result()}
    home = homes["Korrelaar"]
    return {
        "share-begin": lambda look: _begin(practice, look, home, {}),
        "share-filled": lambda look: _begin(practice, look, home, filled()),
        "share-weighed": lambda look: _begin(practice, look, home, filled() | {WEIGHED: "ja"}),
        "share-quicker": lambda look: _asked(practice, look, home, {NEEDED: "Dat is sneller."}),
        "share-choosing": lambda look: _asked(practice, look, home, {}),
        "share-nothing": lambda look: _asked(
            practice, look, home, {TO: "Kerkgemeente De Lichtbron", FUNCTION: "de bezoekgroep"}
        ),
        "share-ticked": lambda look: _ticked(practice, look, home),
        "share-give": lambda look: _give(practice, look, home, given=False),
        "share-given": lambda look: _give(practice, look, home, given=True),
        "share-spoken": lambda look: _spoken(practice, look, homes["Vlierenberg"]),
    }


def _begin(practice: Practice, look: Look, home: str, told: dict[str, str]) -> QWidget:
    composer = practice.household(look, home)
    composer.around.shares.open(home)
    practice.settled(composer)
    view = part(composer.window, ShareView)
    view.fill(view.fields | told)
    return practice.settled(composer)


def _asked(practice: Practice, look: Look, home: str, told: dict[str, str]) -> QWidget:
    composer = practice.household(look, home)
    composer.around.shares.open(home)
    practice.settled(composer)
    view = part(composer.window, ShareView)
    view.fill(view.fields | filled() | told)
    view.finish_asked.emit(view.fields)
    return practice.settled(composer)


def tick(view: ShareView, which: int, needed: str) -> None:
    """Tick one of the things that may go, with why."""
    row = view.choosing.findChildren(ItemRow)[which]
    row.tick(needed)


def _ticked(practice: Practice, look: Look, home: str) -> QWidget:
    composer = practice.household(look, home)
    composer.around.shares.open(home)
    practice.settled(composer)
    view = part(composer.window, ShareView)
    view.fill(view.fields | filled())
    view.finish_asked.emit(view.fields)
    practice.settled(composer)
    whole = next(iter(view.findChildren(StaysRow)))
    whole.findChildren(Button)[0].click()
    tick(view, 0, "zodat zij weet bij wie zij komt")
    tick(view, 2, "daar plant zij de uren naar")
    return practice.settled(composer)


def _give(practice: Practice, look: Look, home: str, *, given: bool) -> QWidget:
    composer = practice.household(look, home)
    composer.around.shares.open(home)
    practice.settled(composer)
    view = part(composer.window, ShareView)
    view.fill(view.fields | filled("bestand" if given else "papier"))
    view.finish_asked.emit(view.fields)
    practice.settled(composer)
    for which in (0, 1, 2):
        tick(view, which, "hier plant zij de zorg naar")
    view.look_asked.emit(view.fields)
    practice.settled(composer)
    if given:
        mail = "Onderwerp: Kenmerk W8HK-7Z\n\nGoedendag,\n\nIn de bijlage staat wat wij delen."
        name = "ter informatie.pdf"
        words = "appel boot fiets straat huis"
        part(composer.window, GiveView).show_given(Given(name=name, passphrase=words, mail=mail))
    return practice.settled(composer)


def _spoken(practice: Practice, look: Look, home: str) -> QWidget:
    composer = practice.household(look, home)
    composer.around.shares.spoken(home)
    practice.settled(composer)
    view = part(composer.window, SpokenView)
    told = {TO: "Wonen aan de Rand", FUNCTION: "de verhuurconsulent", CATEGORIES: "geld"}
    told |= {NEEDED: "De verhuurder kan anders geen regeling maken.", WAY: "verstrekken"}
    told |= {PURPOSE: "regelen", TOLD: "ja", TOLD_ON: short_day(today())}
    people = practice.desk.perform(read_household, household_id=home).result().members
    view.fill(view.fields | told | {ABOUT: people[0].id})
    return practice.settled(composer)
