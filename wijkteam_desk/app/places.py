"""The places of the side bar: each is read anew when one goes there."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from wijkteam_desk.app.household_page import ActsFor
from wijkteam_desk.app.settings_page import SettingsPage
from wijkteam_desk.ui.main_window.window import MainWindow
from wijkteam_desk.ui.screens.households.view import HouseholdsView
from wijkteam_desk.ui.screens.households.wiring import wire as wire_households
from wijkteam_desk.ui.screens.organisations.view import OrganisationsView
from wijkteam_desk.ui.screens.organisations.wiring import wire as wire_organisations

HOUSEHOLDS, SETTINGS = "households", "settings"


@dataclass(frozen=True, kw_only=True)
class Place:
    """A page one can always go to. `flush` hands on every draft now."""

    key: str
    icon: str
    view: QWidget
    load: Callable[[], None]
    flush: Callable[[], None]
    below: bool = False


class Places(QObject):
    """`leave` is called before another place is shown."""

    def __init__(self, window: MainWindow, leave: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._leave = leave
        self._places: dict[str, Place] = {}
        self._here: Place | None = None
        window.place_shown.connect(self._shown)

    def add(self, place: Place) -> None:
        """Adds it to the side bar, by the name of its page."""
        self._places[place.key] = place
        name = place.view.accessibleName()
        self._window.add_place(place.key, place.icon, name, place.view, below=place.below)

    def flush(self) -> None:
        """Hands on every draft now."""
        for place in self._places.values():
            place.flush()

    def reload(self) -> None:
        """Reads the place one is at anew: something was undone."""
        if self._here:
            self._here.load()

    def _shown(self, key: str) -> None:
        self._leave()
        self.flush()
        self._here = self._places[key]
        self._here.load()
        self._here.view.setFocus(Qt.FocusReason.OtherFocusReason)


def households_place(
    acts_for: ActsFor, chosen: Callable[[str], None], new: Callable[[], None]
) -> Place:
    """All households; `chosen` opens one, `new` asks about one that is not known yet."""
    view = HouseholdsView()
    view.household_chosen.connect(chosen)
    view.new_asked.connect(new)
    load = wire_households(view, acts_for(view)).load
    return Place(key=HOUSEHOLDS, icon="home", view=view, load=load, flush=view.flush)


def organisations_place(acts_for: ActsFor) -> Place:
    """The organisations of the whole vault."""
    view = OrganisationsView()
    presenter = wire_organisations(view, acts_for(view))
    return Place(
        key="organisations",
        icon="heart-handshake",
        view=view,
        load=presenter.load,
        flush=view.flush,
    )


def settings_place(settings: SettingsPage) -> Place:
    """What is not about a household."""
    view, load, flush = settings.view, settings.load, settings.flush
    return Place(key=SETTINGS, icon="settings", view=view, load=load, flush=flush, below=True)
