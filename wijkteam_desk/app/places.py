"""The places of the side bar: a page is made when one goes there first, and read anew each time."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from wijkteam_desk.app.ways import ActsFor
from wijkteam_desk.ui.main_window.window import MainWindow
from wijkteam_desk.ui.screens.households.view import HouseholdsView
from wijkteam_desk.ui.screens.households.wiring import wire as wire_households
from wijkteam_desk.ui.screens.organisations.view import OrganisationsView
from wijkteam_desk.ui.screens.organisations.wiring import wire as wire_organisations

HOUSEHOLDS = "households"


class PlacePage(Protocol):
    """A page one can always go to."""

    @property
    def view(self) -> QWidget:
        """What is shown."""

    def load(self) -> None:
        """Reads anew what is shown."""

    def flush(self) -> None:
        """Hands on every draft now."""


@dataclass(frozen=True, kw_only=True)
class Made:
    """The page of a place, of its parts."""

    view: QWidget
    load: Callable[[], None]
    flush: Callable[[], None]


@dataclass(frozen=True, kw_only=True)
class Place:
    """What stands in the side bar, and how its page is made."""

    key: str
    icon: str
    name: str
    make: Callable[[], PlacePage]
    below: bool = False


class Places(QObject):
    """`leave` is called before another place is shown."""

    def __init__(self, window: MainWindow, leave: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._leave = leave
        self._pages: dict[str, PlacePage] = {}
        self._here: PlacePage | None = None
        window.place_shown.connect(self._shown)

    def add(self, place: Place) -> None:
        """Adds it to the side bar."""
        view = partial(self._view, place)
        self._window.add_place(place.key, place.icon, place.name, view, below=place.below)

    def flush(self) -> None:
        """Hands on every draft now."""
        for page in self._pages.values():
            page.flush()

    def reload(self) -> None:
        """Reads the place one is at anew: something was undone."""
        if self._here:
            self._here.load()

    def _view(self, place: Place) -> QWidget:
        if place.key not in self._pages:
            self._pages[place.key] = place.make()
        return self._pages[place.key].view

    def _shown(self, key: str) -> None:
        self._leave()
        self.flush()
        self._here = self._pages[key]
        self._here.load()
        self._here.view.setFocus(Qt.FocusReason.OtherFocusReason)


def households_place(
    acts_for: ActsFor, chosen: Callable[[str], None], new: Callable[[], None]
) -> Place:
    """All households; `chosen` opens one, `new` asks about one that is not known yet."""

    def make() -> Made:
        view = HouseholdsView()
        view.household_chosen.connect(chosen)
        view.new_asked.connect(new)
        load = wire_households(view, acts_for(view)).load
        return Made(view=view, load=load, flush=view.flush)

    return Place(key=HOUSEHOLDS, icon="home", name=HouseholdsView.place_name(), make=make)


def organisations_place(acts_for: ActsFor) -> Place:
    """The organisations of the whole vault."""

    def make() -> Made:
        view = OrganisationsView()
        load = wire_organisations(view, acts_for(view)).load
        return Made(view=view, load=load, flush=view.flush)

    name = OrganisationsView.place_name()
    return Place(key="organisations", icon="heart-handshake", name=name, make=make)
