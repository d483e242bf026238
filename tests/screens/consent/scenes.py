"""Toestemming: the table, the question at the table, and one with its answers. All is FICTIEF."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from tests.screens.household.on_screen import part, settle
from tests.screens.household.states import Practice
from wijkteam_desk.casework.list_households import list_households
from wijkteam_desk.casework.overview_readers import overview_pairs
from wijkteam_desk.casework.read_consents import read_consents
from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.domain.consent_status import ConsentStatus
from wijkteam_desk.domain.policy import Policy
from wijkteam_desk.ui.common.background import ScreenActs
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.screens.consent.ask_view import AskView
from wijkteam_desk.ui.screens.consent.asked import (
    ABOUT,
    FUNCTION,
    GUARDED_ONES,
    PURPOSE,
    TO,
    USUAL,
    WAY,
    WHY,
)
from wijkteam_desk.ui.screens.consent.one_view import OneView
from wijkteam_desk.ui.screens.household.view import HouseholdView
from wijkteam_desk.ui.screens.print_paper.second_card import SecondCard
from wijkteam_desk.ui.screens.quick.view import QuickDialog
from wijkteam_desk.ui.screens.quick.wiring import wire as wire_quick

Scene = Callable[[Look], QWidget]


def consent_scenes(practice: Practice) -> dict[str, Scene]:
    """The scenes by name."""
    homes = {one.name: one.household_id for one in practice.desk.perform(list_households).result()}
    waits = homes["Vlierenberg"], "Joris", ConsentStatus.INCOMPLETE
    ended = homes["Belmir-Oosterdonk"], "Dennis", ConsentStatus.WITHDRAWN
    scenes: dict[str, Scene] = {
        f"consents-{name.lower()}": partial(_tab, practice, home=homes[name])
        for name in ("Vlierenberg", "Korrelaar", "Belmir-Oosterdonk")
    }
    return scenes | {
        "consents-overview": lambda look: _overview(practice, look, homes["Vlierenberg"]),
        "quick-question": lambda _: _quick(practice, homes["Vlierenberg"]),
        "consent-asking": lambda look: _asking(practice, look, homes["Vlierenberg"]),
        "consent-waits": lambda look: _one(practice, look, *waits),
        "consent-answer": lambda look: _one(practice, look, *waits, opened="answer 2"),
        "consent-withdrawn": lambda look: _one(practice, look, *ended),
    }


def _tab(practice: Practice, look: Look, home: str) -> QWidget:
    composer = practice.household(look, home)
    part(composer.window, HouseholdView).show_tab("consents")
    return practice.settled(composer)


def _overview(practice: Practice, look: Look, home: str) -> QWidget:
    composer = practice.household(look, home)
    composer.around.consents.overview(
        home, practice.desk.perform(overview_pairs, household_id=home).result()
    )
    practice.settled(composer)
    part(composer.window, SecondCard).open_it.click()
    return practice.settled(composer)


def _quick(practice: Practice, home: str) -> QWidget:
    """A window of its own, above the household."""
    dialog = QuickDialog(None, "Joris gaat weer naar school.")
    acts = ScreenActs(owner=dialog, perform=practice.desk.perform, refused=dialog.show_sentence)
    kept = wire_quick(dialog, acts, home, Policy())
    dialog.to.setText("Veldmeer College")
    dialog.ask()
    practice.desk.perform(list_households).result()
    settle()
    del kept
    return dialog


def _asking(practice: Practice, look: Look, home: str) -> QWidget:
    composer = practice.household(look, home)
    composer.around.consents.ask(home)
    practice.settled(composer)
    file = practice.desk.perform(read_consents, household_id=home, policy=Policy()).result()
    view = part(composer.window, AskView)
    joris = next(one.id for one in file.now.facts.members if one.given_name == "Joris")
    told = {ABOUT: joris, TO: "Veldmeer College", FUNCTION: "de zorgcoördinator"}
    told |= {USUAL: "school dag", GUARDED_ONES: "geest", PURPOSE: "afstemmen", WAY: "overleg"}
    told |= {WHY: "Zodat school weet wat Joris helpt om vaker te komen."}
    view.fill(view.fields | told)
    view.typed.emit(view.fields)
    return practice.settled(composer)


def _one(
    practice: Practice, look: Look, home: str, about: str, status: ConsentStatus, opened: str = ""
) -> QWidget:
    composer = practice.household(look, home)
    composer.around.consents.one(home, _consent(practice.desk, home, about, status))
    practice.settled(composer)
    if opened:
        part(composer.window, OneView).open_asked.emit(opened)
    return practice.settled(composer)


def _consent(desk: Desk, home: str, about: str, status: ConsentStatus) -> str:
    file = desk.perform(read_consents, household_id=home, policy=Policy()).result()
    return next(one.id for one in file.lines if (one.about, one.status) == (about, status))
