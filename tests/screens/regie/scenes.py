"""The regie in its states, from the practice vault. All persons are FICTIEF."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtWidgets import QWidget

from tests.screens.household.on_screen import part
from tests.screens.household.states import Practice
from tests.screens.pressing import press
from wijkteam_desk.casework.assign_regie import assign_regie
from wijkteam_desk.casework.go_away import go_away
from wijkteam_desk.casework.hand_over import offer_handover
from wijkteam_desk.casework.make_household import make_household
from wijkteam_desk.casework.read_organisations import read_organisations
from wijkteam_desk.domain.absence import AwayTold
from wijkteam_desk.domain.handover import HandoverTold
from wijkteam_desk.domain.household import Relation, WhoIsWho
from wijkteam_desk.domain.regie import RegieWords
from wijkteam_desk.storage.loaders import coaches
from wijkteam_desk.ui.common.dutch_day import today
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.screens.household.view import HouseholdView
from wijkteam_desk.ui.screens.regie.form import Part
from wijkteam_desk.ui.screens.regie.view import RegieView

Scene = Callable[[Look], QWidget]


def regie_scenes(practice: Practice) -> dict[str, Scene]:
    """The scenes by name; one more household is made for them."""
    offered = _offered(practice)
    return {
        "regie-open": lambda look: _tab(practice, look, offered),
        "regie-offer": lambda look: _form(practice, look, "Bied de regie eerst aan"),
        "regie-outside": lambda look: _outside(practice, look),
        "regie-absence": lambda look: _pressed(practice, look, "", "Afwezigheid"),
        "regie-away": lambda look: _pressed(practice, look, offered, "Afwezigheid"),
    }


def _offered(practice: Practice) -> str:
    """Offered to somebody, while who has it is away."""
    desk = practice.desk
    riet = WhoIsWho(given_name="Riet", family_name="Zandvoorde", relation=Relation.PARENT)
    about = desk.perform(make_household, name="Zandvoorde", members=(riet,)).result().household_id
    known = {one.name: one.id for one in desk.perform(coaches).result()}
    holder, other = known["Joost Ravensloot"], known["Mirte Kamphoven"]
    words = RegieWords(
        started_on=today() - timedelta(5),
        reason="Riet kent Joost van de vorige keer.",
        agreed_with="Riet",
        holder_coach=holder,
        deputy_coach=other,
    )
    held = desk.perform(assign_regie, household_id=about, words=words).result().made
    new = RegieWords(
        started_on=today(),
        reason="Joost gaat minder werken.",
        agreed_with="Riet",
        holder_coach=other,
        deputy_due=today() + timedelta(14),
    )
    told = HandoverTold(
        what="De brieven van de verhuurder en wat Riet daarvan vindt.",
        risks="De afsluiting van de stroom kan deze maand komen.",
        warm_on=today() + timedelta(3),
        warm_with="Riet, Joost en Mirte",
    )
    desk.perform(offer_handover, household_id=about, words=new, told=told, was=held).result()
    away = AwayTold(since=today(), until=today() + timedelta(8))
    desk.perform(go_away, coach_id=holder, told=away).result()
    return about


def _tab(practice: Practice, look: Look, household: str) -> QWidget:
    composer = practice.household(look, household)
    part(composer.window, HouseholdView).show_tab("regie")
    return practice.settled(composer)


def _form(practice: Practice, look: Look, button: str) -> QWidget:
    composer = practice.household(look)
    part(composer.window, HouseholdView).show_tab("regie")
    part(composer.window, RegieView).begin()
    press(composer.window, button)
    return practice.settled(composer)


def _outside(practice: Practice, look: Look) -> QWidget:
    composer = practice.household(look)
    part(composer.window, HouseholdView).show_tab("regie")
    view = part(composer.window, RegieView)
    view.begin()
    contact = practice.desk.perform(read_organisations).result().contacts[0]
    view.form.fill({Part.HOLDER: contact.id})
    return practice.settled(composer)


def _pressed(practice: Practice, look: Look, household: str, button: str) -> QWidget:
    composer = practice.household(look, household)
    part(composer.window, HouseholdView).show_tab("regie")
    press(composer.window, button)
    return practice.settled(composer)
