"""A melding in each state. All persons are FICTIEF."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtWidgets import QWidget

from tests.household_store import FAMILY
from tests.screens.household.on_screen import part, settle
from tests.screens.household.states import Practice
from wijkteam_desk.casework.make_household import make_household
from wijkteam_desk.casework.read_melding import meldingen_of
from wijkteam_desk.casework.set_melding import note_research, register_melding
from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.domain.family_plan import FamilyPlan
from wijkteam_desk.domain.feedback import Level
from wijkteam_desk.domain.melding import BroughtBy, MeldingTold, ResearchItem
from wijkteam_desk.ui.common.dutch_day import today
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.screens.melding.card import MeldingCard
from wijkteam_desk.ui.screens.melding.said import lines_of
from wijkteam_desk.ui.screens.melding.view import MeldingView

Scene = Callable[[Look], QWidget]


def melding_scenes(practice: Practice) -> dict[str, Scene]:
    """The scenes by name; a household is made for them."""
    about = _reported(practice.desk)
    return {
        "melding-overview": lambda look: practice.settled(practice.household(look, about)),
        "melding": lambda look: _page(practice, look, about),
        "melding-steps": lambda look: _steps(practice, look, about),
        "melding-demo": lambda look: _page(practice, look, ""),
        "melding-family-plan": lambda look: _family_plan(practice, look, about),
        "melding-new": lambda look: _page(practice, look, about, new=True),
    }


def _reported(desk: Desk) -> str:
    about = desk.perform(make_household, name="Kalender", members=FAMILY).result().household_id
    began = today() - timedelta(days=20)
    told = MeldingTold(
        reported_on=began,
        question="Wie helpt ons met de post? Ik doe hem niet meer open.",
        brought_by=BroughtBy.DOCTOR,
        brought_by_name="Praktijk Aan de Dijkzoom",
        may_hear=Level.STATUS,
        urgent=True,
        temporary_on=began,
        told_support_on=began + timedelta(days=3),
        personal_plan_on=began + timedelta(days=5),
        family_plan=FamilyPlan.THREAT,
        family_plan_offered_on=began + timedelta(days=3),
        family_plan_skipped_on=began + timedelta(days=6),
        help_plan_asked_on=began + timedelta(days=9),
    )
    made = desk.perform(register_melding, household_id=about, told=told).result().made
    found = "Fatima kan de post sorteren als er iemand naast zit."
    item = ResearchItem.OWN_STRENGTH
    desk.perform(note_research, melding_id=made, item=item, found=found).result()
    return about


def _page(practice: Practice, look: Look, about: str, *, new: bool = False) -> QWidget:
    composer = practice.household(look, about)
    household = about or practice.household_id
    known = practice.desk.perform(meldingen_of, household_id=household).result()
    part(composer.window, MeldingCard).asked.emit("" if new else known[0].id)
    return practice.settled(composer)


def _steps(practice: Practice, look: Look, about: str) -> QWidget:
    window = _page(practice, look, about)
    view = part(window, MeldingView)
    view.verticalScrollBar().setValue(view.steps.y())
    return window


def _family_plan(practice: Practice, look: Look, about: str) -> QWidget:
    """As it is where the team is a jeugdhulpaanbieder."""
    window = _page(practice, look, about)
    view = part(window, MeldingView)
    (melding,) = practice.desk.perform(meldingen_of, household_id=about).result()
    view.ask_family_plan()
    view.show_known(view.fields)
    view.show_steps(lines_of(melding, today(), family_plan=True))
    settle()
    view.verticalScrollBar().setValue(view.family.y())
    return window
