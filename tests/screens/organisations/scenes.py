"""The organisations in every state. All organisations and persons are FICTIEF."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from tests.screens.household.on_screen import part
from tests.screens.household.states import Practice, Scene
from tests.screens.pressing import line, press, write
from wijkteam_desk.casework.set_organisation import OrganisationNoted, add_organisation
from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.domain.organisation import ContactTold, OrganisationKind, OrganisationTold
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.screens.organisations.view import OrganisationsView

Step = Callable[[OrganisationsView], None]
_KINDS = OrganisationKind
_NOTED = (
    ("Stichting Zilverschoon", _KINDS.WMO, "078 000 12 34", "Sanne Vos", "ambulant begeleider"),
    ("Praktijk Waterlelie", _KINDS.CARE, "078 000 22 33", "", ""),
    ("Woonstichting Rietveld", _KINDS.HOUSING, "", "Piet Bos", "consulent"),
    ("Vereniging " + "van goede buren en verre vrienden " * 5, _KINDS.VOLUNTEERS, "", "Ans", ""),
)


def organisation_scenes(practice: Practice) -> dict[str, Scene]:
    """The scenes by name; some organisations are noted for them."""
    _note(practice.desk)
    return {
        "organisations": _scene(practice),
        "organisations-none": _scene(practice, lambda view: view.show_lines(())),
        "organisations-unknown": _scene(practice, _filter),
        "organisations-new": _scene(practice, _filter, _press("Noteer deze organisatie")),
        "organisations-wrong": _scene(practice, _press("Nieuwe organisatie"), _press("Bewaar")),
        "organisations-known": _scene(practice, _filter_known, _filled_wrong),
    }


def _note(desk: Desk) -> None:
    for name, kind, phone, who, function in _NOTED:
        told = OrganisationTold(name=name.strip(), kind=kind, phone=phone)
        left = date(2026, 5, 3) if who == "Piet Bos" else None
        contact = ContactTold(name=who, function=function, ended_on=left) if who else None
        noted = OrganisationNoted(organisation=told, contact=contact)
        desk.perform(add_organisation, told=noted).result()


def _scene(practice: Practice, *steps: Step) -> Scene:
    def scene(look: Look) -> QWidget:
        composer = practice.window(look)
        composer.window.show_place("organisations")
        practice.settled(composer)
        for step in steps:
            step(part(composer.window, OrganisationsView))
            practice.settled(composer)
        return composer.window

    return scene


def _press(name: str) -> Step:
    return lambda view: press(view, name)


def _filter(view: OrganisationsView) -> None:
    write(view, "Zoek of noteer", "De Korenbloem")


def _filter_known(view: OrganisationsView) -> None:
    write(view, "Zoek of noteer", "sanne")
    view.line_chosen.emit(*_ids(view))


def _ids(view: OrganisationsView) -> tuple[str, str]:
    only = view.left[0]
    return only.organisation_id, only.contact_id


def _filled_wrong(view: OrganisationsView) -> None:
    line(view, "Telefoon van de contactpersoon").setText("06 12")
    press(view, "Bewaar")
