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
from wijkteam_desk.casework.scale_up import scale_up
from wijkteam_desk.casework.set_dispute import note_dispute
from wijkteam_desk.domain.absence import AwayTold
from wijkteam_desk.domain.dispute import DisputeTold
from wijkteam_desk.domain.escalation import EscalationLevel, EscalationTold
from wijkteam_desk.domain.handover import HandoverTold
from wijkteam_desk.domain.household import Relation, WhoIsWho
from wijkteam_desk.domain.regie import RegieWords
from wijkteam_desk.storage.loaders import coaches
from wijkteam_desk.ui.common.dutch_day import today
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.screens.regie.form import Part
from wijkteam_desk.ui.screens.regie.view import RegieView

Scene = Callable[[Look], QWidget]


def regie_scenes(practice: Practice) -> dict[str, Scene]:
    """The scenes by name; three more households are made for them."""
    offered, forgotten, differ = _offered(practice), _forgotten(practice), _differ(practice)
    return {
        "regie-open": lambda look: _tab(practice, look, offered),
        "regie-offer": lambda look: _form(practice, look, "Bied de regie eerst aan"),
        "regie-outside": lambda look: _outside(practice, look),
        "regie-absence": lambda look: _pressed(practice, look, "", "Afwezigheid"),
        "regie-away": lambda look: _pressed(practice, look, offered, "Afwezigheid"),
        "regie-forgotten": lambda look: _pressed(practice, look, forgotten, "Afwezigheid"),
        "regie-nobody": lambda look: _tab(practice, look, forgotten),
        "regie-note": lambda look: _chosen(practice, look),
        "regie-sheet": lambda look: _pressed(
            practice, look, offered, "Afwezigheid", "Blad voor wie waarneemt"
        ),
        "matter-tab": lambda look: _tab(practice, look, differ),
        "matter-up": lambda look: _pressed(practice, look, differ, "Schaal op"),
        "matter-new": lambda look: _pressed(practice, look, differ, "Verschil van inzicht"),
        "matter-decided": lambda look: _pressed(practice, look, differ, "Leg het besluit vast"),
        "matter-dispute": lambda look: _pressed(practice, look, differ, "Werk dit bij"),
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


def _forgotten(practice: Practice) -> str:
    """Who got the regie was away already."""
    desk = practice.desk
    piet = WhoIsWho(given_name="Piet", family_name="Oudewater", relation=Relation.PARENT)
    about = desk.perform(make_household, name="Oudewater", members=(piet,)).result().household_id
    known = {one.name: one.id for one in desk.perform(coaches).result()}
    words = RegieWords(
        started_on=today(),
        reason="Piet vroeg naar Joost.",
        agreed_with="Piet",
        holder_coach=known["Joost Ravensloot"],
        deputy_coach=known["Mirte Kamphoven"],
    )
    desk.perform(assign_regie, household_id=about, words=words).result()
    return about


def _differ(practice: Practice) -> str:
    """A decision is late, and two do not agree."""
    desk = practice.desk
    sem = WhoIsWho(given_name="Sem", family_name="Noorderhof", relation=Relation.PARENT)
    about = desk.perform(make_household, name="Noorderhof", members=(sem,)).result().household_id
    asked = EscalationTold(
        level=EscalationLevel.BETWEEN,
        raised_on=today() - timedelta(9),
        occasion="De begeleiding zou in september beginnen en is er nog niet.",
        asked="Wie begint, en op welke dag?",
        to_whom="Ilse van de begeleiding",
        answer_by=today() - timedelta(2),
        discussed=True,
    )
    desk.perform(scale_up, household_id=about, told=asked).result()
    views = DisputeTold(
        raised_on=today() - timedelta(4),
        one_name="School",
        one_view="Wij zien Sem elke dag. Het wijkteam hoort de regie te hebben.",
        other_name="Wijkteam",
        other_view="School kent het gezin het best en heeft al een plan. Wij helpen daarbij mee.",
        next_step="Met z'n drieën praten op school.",
        next_on=today() + timedelta(3),
    )
    desk.perform(note_dispute, household_id=about, told=views).result()
    return about


def _chosen(practice: Practice, look: Look) -> QWidget:
    """Somebody who is away is chosen to have the regie."""
    composer = practice.household(look, tab="regie")
    practice.settled(composer)
    view = part(composer.window, RegieView)
    view.begin()
    known = {one.name: one.id for one in practice.desk.perform(coaches).result()}
    view.form.fill({Part.HOLDER: known["Joost Ravensloot"]})
    return practice.settled(composer)


def _tab(practice: Practice, look: Look, household: str) -> QWidget:
    composer = practice.household(look, household, "regie")
    return practice.settled(composer)


def _form(practice: Practice, look: Look, button: str) -> QWidget:
    composer = practice.household(look, tab="regie")
    part(composer.window, RegieView).begin()
    press(composer.window, button)
    return practice.settled(composer)


def _outside(practice: Practice, look: Look) -> QWidget:
    composer = practice.household(look, tab="regie")
    view = part(composer.window, RegieView)
    view.begin()
    contact = practice.desk.perform(read_organisations).result().contacts[0]
    view.form.fill({Part.HOLDER: contact.id})
    return practice.settled(composer)


def _pressed(practice: Practice, look: Look, household: str, *buttons: str) -> QWidget:
    composer = practice.household(look, household, "regie")
    practice.settled(composer)
    for button in buttons:
        press(composer.window, button)
        practice.settled(composer)
    return composer.window
