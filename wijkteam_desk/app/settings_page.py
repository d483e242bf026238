"""The settings, put together: a card for every thing that can be set."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from wijkteam_desk.app.backups import VaultBackups
from wijkteam_desk.app.places import Place
from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.desk.noticed import is_code_awaited
from wijkteam_desk.desk.pin import DayPin
from wijkteam_desk.domain.coach import CoachDetails
from wijkteam_desk.ui.common.background import ScreenActs, when_done
from wijkteam_desk.ui.screens.backups.view import BackupsCard
from wijkteam_desk.ui.screens.backups.wiring import wire as wire_backups
from wijkteam_desk.ui.screens.pin.view import PinCard
from wijkteam_desk.ui.screens.pin.wiring import wire as wire_pin
from wijkteam_desk.ui.screens.settings.coach_form import CoachForm
from wijkteam_desk.ui.screens.settings.vault_rows import VaultRows
from wijkteam_desk.ui.screens.settings.view import SettingsView
from wijkteam_desk.ui.screens.settings.wiring import wire
from wijkteam_desk.vault.opening import codes_that_open

SETTINGS = "settings"


@dataclass(frozen=True, kw_only=True)
class SettingsWays:
    """Where one can go from the settings, and whom to tell that the coach changed."""

    passphrase: Callable[[], None]
    code: Callable[[], None]
    absence: Callable[[], None]
    coach_changed: Callable[[CoachDetails], None]


class SettingsPage:
    """A place of its own; another room adds its card here."""

    def __init__(
        self,
        desk: Desk,
        acts_for: Callable[[QWidget], ScreenActs],
        ways: SettingsWays,
        *,
        day_pin: DayPin,
        backups: VaultBackups | None,
        practice: str = "",
    ) -> None:
        """Nothing is read yet: see `load`. `practice`: see `PinCard`; then there are no backups."""
        self.view = SettingsView()
        self._desk = desk
        self._form = CoachForm()
        self._vault = VaultRows(str(desk.folder), practice=backups is None)
        self._coach = wire(self._form, acts_for(self._form), desk.author, ways.coach_changed)
        self._vault.passphrase_asked.connect(ways.passphrase)
        self._vault.code_asked.connect(ways.code)
        self.view.add_card(self.view.tr("Jij"), self._form)
        self.view.add_away(ways.absence)
        self.view.add_card(self.view.tr("De kluis"), self._vault)
        pin = PinCard(practice=practice)
        self._pin = wire_pin(pin, day_pin)
        self.view.add_card(self.view.tr("Pincode"), pin)
        self._backups_card = BackupsCard(backups.how_far) if backups else None
        if backups and self._backups_card:
            self._backups = wire_backups(self._backups_card, backups)
            self._backups_card.restore_asked.connect(backups.restore_asked)
            self.view.add(self._backups_card)

    def load(self) -> None:
        """Reads anew what the cards show."""
        self._coach.load()
        self._pin.load()
        if self._backups_card:
            self._backups.look()
        codes = self._desk.aside(codes_that_open, self._desk.folder)
        trouble, show = self.view.banner.trouble, self._vault.show_codes
        when_done(codes, self._vault, show, lambda spoken: trouble(spoken.sentence))
        awaited = self._desk.aside(is_code_awaited, self._desk)
        when_done(awaited, self._vault, self._vault.show_awaited, lambda _: None)

    def show_backups(self) -> None:
        """Goes to the card of the backups."""
        if self._backups_card:
            self.view.go_to(self._backups_card)

    def flush(self) -> None:
        """Hands on every draft now."""
        self._form.flush()


def settings_place(make: Callable[[], SettingsPage]) -> Place:
    """The settings, below what is about households."""
    name = SettingsView.place_name()
    return Place(key=SETTINGS, icon="settings", name=name, make=make, below=True)
