"""Niet benaderen and verborgen adres, in each state. All persons are FICTIEF."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from tests.household_store import FAMILY
from tests.screens.household.on_screen import part
from tests.screens.household.states import Practice
from tests.screens.pressing import press
from wijkteam_desk.casework.make_household import make_household
from wijkteam_desk.casework.open_household import read_household
from wijkteam_desk.casework.protect import lift_protection, protect
from wijkteam_desk.casework.set_action import add_action
from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.domain.plan import ActionWords
from wijkteam_desk.domain.protection import ProtectionKind, SecondPairOfEyes
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.screens.overview.view import OverviewView

Scene = Callable[[Look], QWidget]
EYES = SecondPairOfEyes(second="Pim Haverstraat", reason="Er is gedreigd met geweld.")
LIFTED = SecondPairOfEyes(second="Els Doorn", reason="Na overleg met Veilig Thuis.")


def protection_scenes(practice: Practice) -> dict[str, Scene]:
    """The scenes by name; a household is made for them."""
    about = _protected(practice.desk)
    return {
        "protected-overview": lambda look: practice.settled(practice.household(look, about)),
        "protection": lambda look: _page(practice, look, about),
        "protection-lifting": lambda look: _page(practice, look, about, lift=True),
        "protection-nothing": lambda look: _page(practice, look, ""),
        "protected-member": lambda look: _member(practice, look, about),
    }


def _protected(desk: Desk) -> str:
    about = desk.perform(make_household, name="Zandloper", members=FAMILY).result().household_id
    file = desk.perform(read_household, household_id=about).result()
    mark, daan = file.members[1], file.members[2]
    what = ActionWords(what="De sleutels inleveren.", owner_member=mark.id)
    desk.perform(add_action, household_id=about, words=what).result()
    for kind, who, words in (
        (ProtectionKind.NO_CONTACT, daan.id, ""),
        (ProtectionKind.NO_CONTACT, mark.id, "papa, mijn ex"),
        (ProtectionKind.HIDDEN, None, "De Vlinder, Rietveld"),
    ):
        made = desk.perform(
            protect, household_id=about, kind=kind, told=EYES, person_id=who, words=words
        ).result()
        if who == daan.id:
            desk.perform(lift_protection, protection_id=made.made, told=LIFTED).result()
    return about


def _page(practice: Practice, look: Look, about: str, *, lift: bool = False) -> QWidget:
    composer = practice.household(look, about)
    part(composer.window, OverviewView).protection_asked.emit()
    window = practice.settled(composer)
    if lift:
        press(window, "Hef niet benaderen op voor Mark de Wit")
    return practice.settled(composer)


def _member(practice: Practice, look: Look, about: str) -> QWidget:
    composer = practice.household(look, about)
    file = practice.desk.perform(read_household, household_id=about).result()
    part(composer.window, OverviewView).member_chosen.emit(file.members[1].id)
    return practice.settled(composer)
