"""Puts the screens together around an open vault."""

from collections.abc import Callable
from concurrent.futures import Future
from functools import cached_property, partial
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from wijkteam_desk.app.after_talk import AfterTalk
from wijkteam_desk.app.around_pages import AroundPages
from wijkteam_desk.app.backups import VaultBackups, notice_of
from wijkteam_desk.app.blocked import Blocked
from wijkteam_desk.app.desk_keys import DeskKeys
from wijkteam_desk.app.frame import Frame, OpenPage, Refreshed
from wijkteam_desk.app.household_page import HouseholdPage
from wijkteam_desk.app.idle import COVERED_AFTER, MINUTE, USUAL, Idle
from wijkteam_desk.app.key_pages import KeyPages
from wijkteam_desk.app.new_household_page import NewHouseholdPage
from wijkteam_desk.app.noticed import tell_noticed
from wijkteam_desk.app.places import HOUSEHOLDS, Places, households_place, organisations_place
from wijkteam_desk.app.print_pages import PrintPages
from wijkteam_desk.app.quick_question import QuickQuestion
from wijkteam_desk.app.saved import Saved
from wijkteam_desk.app.search import Search
from wijkteam_desk.app.settings_page import SETTINGS, SettingsPage, SettingsWays, settings_place
from wijkteam_desk.app.talks import Talks
from wijkteam_desk.app.today_place import TODAY, Then, TodayWays, today_place
from wijkteam_desk.app.undoing import Undoing
from wijkteam_desk.app.ways import Ways
from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.read_author import read_author
from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.desk.guides import own_folder, read_guides
from wijkteam_desk.desk.noticed import Noticed, Remedy
from wijkteam_desk.desk.pin import DayPin
from wijkteam_desk.desk.policy import policy_file, read_policy
from wijkteam_desk.domain.coach import Coach, CoachDetails
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.ui.common.background import ScreenActs
from wijkteam_desk.ui.common.banner import Banner, Offer
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.main_window.window import MainWindow
from wijkteam_desk.ui.screens.backups.presenter import Kept


class Composer(QObject):
    """The open vault on the screen: one window, the list, and the pages opened from it.

    `restore_asked` when a backup is to take the place of this vault.
    """

    restore_asked = Signal()

    def __init__(self, desk: Desk, style: Look, idle: Idle, *, practice: str = "") -> None:
        """Nothing is shown before `window.show`. `practice`: what the practice vault is, if so."""
        self.desk = desk
        self.window = MainWindow(look=style, practice=bool(practice))
        self._author = CoachDetails(name="")
        super().__init__(self.window)
        self._idle = idle
        self._saved = Saved(self.window, desk, self.window.set_saved)
        self._blocked = Blocked(self.window, desk, self._saved.tell)
        self._blocked.restore_asked.connect(self.restore_asked)
        self._undoing = Undoing(self.window, self.window)
        self._guides = read_guides(own_folder())
        self._policy = read_policy(policy_file(), practice=bool(practice)).policy
        self._household: HouseholdPage | None = None
        self._above: OpenPage | None = None
        self._places = Places(self.window, self._leave_all)
        self._search = Search(self.window, self._acts(self.window), self._open_for)
        frame = self._frame()
        self._prints = PrintPages(frame, self._guides, self._policy)
        self.around = AroundPages(frame, self._prints, self._policy)
        QuickQuestion(frame, self._policy)
        self._after = AfterTalk(frame, self._prints)
        self._talks = Talks(frame, self._guides, self._after)
        self._key_pages = KeyPages(
            self.window,
            DeskKeys(desk, lambda: self._author.name),
            lambda: self._author,
            (self._show_above, self._back_to_settings),
        )
        self.day_pin = DayPin(desk)
        self._practice = practice
        self.backups: VaultBackups | None = None if practice else self._keep_backups()
        self._build()

    @cached_property
    def _settings(self) -> SettingsPage:
        return SettingsPage(
            self.desk,
            self._acts,
            SettingsWays(
                passphrase=self._key_pages.change_passphrase,
                code=self._key_pages.make_code,
                absence=partial(self._after.own_absence, SETTINGS),
                coach_changed=self._name_author,
            ),
            day_pin=self.day_pin,
            backups=self.backups,
            practice=self._practice,
        )

    def flush(self) -> None:
        """Hands on every draft, for the vault is about to close; stops a backup half-way."""
        if self.backups:
            self.backups.stop()
        for page in (self._above, self._household, self._places):
            if page:
                page.flush()

    def close(self) -> None:
        """Closes the vault."""
        if self.backups:
            self.backups.close()
        self.desk.close()

    def offer_new_code(self) -> None:
        """The recovery code was used, so its paper is out of the safe."""
        used = self.tr("Je herstelcode is gebruikt. Leg een nieuwe op een veilige plek.")
        self._tell_noticed(Noticed(used, Remedy.NEW_CODE))

    def tell_restored(self, said: str, *, other_ways: bool) -> None:
        """A backup took the place of the vault, and perhaps an earlier passphrase opens it."""
        tries = self.window.banner.sentence if self.desk.wrong_tries else ""
        new = Offer(self.tr("Wachtzin vernieuwen"), self._key_pages.change_passphrase)
        self.window.banner.note(f"{said} {tries}".rstrip(), new if other_ways else None)

    def open_household(self, household_id: str, then: Callable[[], None] = lambda: None) -> None:
        """Opens the dossier on a page of its own, and goes on from there."""
        self._leave_all()
        page = self._household = HouseholdPage(household_id, self._acts, self._ways())

        def shown() -> None:
            self.window.show_page(page.view)
            page.view.setFocus(Qt.FocusReason.OtherFocusReason)
            then()

        page.open(shown)

    def open_conversation(self, conversation_id: str) -> None:
        """Opens a conversation bare: only this family in sight."""
        if self._household:
            self._talks.hold(self._household, conversation_id)

    def _ways(self) -> Ways:
        return Ways(
            conversation=self.open_conversation,
            before=self._open_before,
            prints=self._prints,
            around=self.around,
            after=self._after,
            guides=self._guides,
            policy=self._policy,
        )

    def _open_for(self, household_id: str, then: Then) -> None:
        def go_on() -> None:
            if self._household:
                then(self._household, self._ways())

        self.open_household(household_id, go_on)

    def _open_before(self, talk_id: str) -> None:
        if self._household:
            self._talks.prepare(self._household, talk_id)

    def _frame(self) -> Frame:
        return Frame(
            window=self.window,
            desk=self.desk,
            acts=self._acts,
            household=lambda: self._household,
            show=self._show_above,
            home=self._back_to_household,
            patience=self._be_patient,
            forget_undo=self._undoing.forget,
        )

    def _build(self) -> None:
        ways = TodayWays(
            open_one=self._open_for,
            new=self._ask_new,
            told=partial(self.window.set_place_count, TODAY),
            prints=self._prints,
            back=partial(self.window.show_place, TODAY),
        )
        self._places.add(today_place(self._acts, ways, self._policy))
        self._places.add(households_place(self._acts, self.open_household, self._ask_new))
        self._places.add(organisations_place(self._acts))
        self._places.add(settings_place(lambda: self._settings))
        self.window.undo_asked.connect(self._undo)
        self._be_patient(USUAL)
        self.window.show_place(TODAY)
        self._acts(self.window).run(read_author, then=self._author_read)
        self._tell_noticed()

    def _tell_noticed(self, *more: Noticed) -> None:
        tell_noticed(self.window.banner, self.desk, self._key_pages, *more)

    def _keep_backups(self) -> VaultBackups:
        backups = VaultBackups(self.desk, self.window)
        self.window.backups_asked.connect(self._show_backups)
        backups.known.connect(self._tell_backups)
        backups.restore_asked.connect(self.restore_asked)
        backups.begin()
        return backups

    def _show_backups(self) -> None:
        self.window.show_place(SETTINGS)
        self._settings.show_backups()

    def _tell_backups(self, kept: Kept) -> None:
        self.window.set_backup_notice(notice_of(kept))

    def _acts(self, view: QWidget) -> ScreenActs:
        banner = getattr(view, "banner", self.window.banner)
        refused = self._blocked.unless_told(banner.refused)
        return ScreenActs(owner=view, perform=self._perform, refused=refused)

    def _perform(self, act: Callable[..., Any], **given: Any) -> Future[Any]:
        future = self._blocked.follow(self.desk.perform(act, **given))
        future = self._undoing.follow(future, given)
        return self._saved.follow(act, future, given)

    def _undo(self) -> None:
        self._undoing.undo_last(self._acts(self.window), self._undone)

    def _undone(self, changed: Changed) -> None:
        # What they offered to undo may be what was undone now.
        for banner in self.window.findChildren(Banner):
            banner.clear()
        pages: tuple[object, ...] = (self._above, self._household)
        for page in pages:
            if isinstance(page, Refreshed):
                page.refresh(changed)
        self._places.reload()

    def _author_read(self, coach: Coach) -> None:
        self._name_author(told_of(coach, CoachDetails))

    def _name_author(self, author: CoachDetails) -> None:
        self._author = author
        self.window.name_author(f"{author.name}, {author.function}")

    def _ask_new(self) -> None:
        page = NewHouseholdPage(self._acts)
        page.view.made.connect(self._made)
        page.view.cancelled.connect(partial(self.window.show_place, HOUSEHOLDS))
        self._show_above(page)

    def _made(self, household_id: str) -> None:
        self._leave_above()
        self.open_household(household_id)

    def _back_to_household(self) -> None:
        if self._household:
            self.window.show_page(self._household.view)
            self._household.refresh()
        self._leave_above()

    def _back_to_settings(self, page: OpenPage) -> None:
        if self._above is page:
            self.window.show_place(SETTINGS)

    def _leave_all(self) -> None:
        self._leave_above()
        self._leave_household()

    def _show_above(self, page: OpenPage) -> None:
        self._leave_above()
        self._above = page
        self.window.show_page(page.view)

    def _leave_above(self) -> None:
        above, self._above = self._above, None
        if above:
            above.flush()
            self.window.drop_page(above.view)

    def _leave_household(self) -> None:
        self._undoing.forget()
        household, self._household = self._household, None
        if household:
            household.flush()
            self.window.drop_page(household.view)

    def _be_patient(self, patience: int) -> None:
        self._idle.be_patient(patience)
        notice = self.tr("Afgedekt na {0} minuten niets doen, vergrendeld na {1}")
        self.window.set_lock_notice(notice.format(COVERED_AFTER // MINUTE, self._idle.minutes))
