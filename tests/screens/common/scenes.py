"""The main window and the shared widgets in their states; all persons in it are FICTIEF."""

from collections.abc import Callable

from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from tests.screens.pressing import press
from wijkteam_desk.ui.common.banner import Offer
from wijkteam_desk.ui.common.buttons import main_button, plain_button
from wijkteam_desk.ui.common.card import Card, rule
from wijkteam_desk.ui.common.chip import Chip
from wijkteam_desk.ui.common.colours import Tone
from wijkteam_desk.ui.common.empty_state import EmptyState
from wijkteam_desk.ui.common.field import Field
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.common.page import Page
from wijkteam_desk.ui.common.row import Row
from wijkteam_desk.ui.main_window.hits import Hit
from wijkteam_desk.ui.main_window.search_box import SearchBox
from wijkteam_desk.ui.main_window.window import BareEntry, MainWindow
from wijkteam_desk.vault.trouble import OnlyLooking, PartDamaged, StoreSetBack, WritingBlocked

NAMES = "Łukasz, Ayşe Yıldız-Öztürk, Žofia, Ĳsbrand, Олена, فاطمة"  # noqa: RUF001 - a Turkish name
HITS = (
    Hit("Gezin De Wit-Bakker", "huishouden, 7K2F-4R, regie: Noor Haddad", "wit"),
    Hit("Mark de Wit", "gezinslid van De Wit-Bakker, 41 jaar", "mark"),
    Hit("Gesprek van 12 oktober", "De witte was, daar begint de dag mee.", "gesprek"),
)

DARK = ("Afdekken", "Vergrendel")


def nothing() -> None:
    """Do nothing; for buttons that are only looked at."""


def today() -> Page:
    """Give a page with cards and rows."""
    page = Page("Maandag 23 november", "7 dingen vragen je aandacht.")
    nobody = Card("Niemand aan zet", Tone.RED)
    nobody.body.addWidget(
        Row(
            "Gezin Van der Veen",
            "De Lichtboog denkt dat het wijkteam belt, het wijkteam wacht op De Lichtboog. "
            "Al 12 dagen geen volgende stap.",
            icon_name="alert-triangle",
            chips=[Chip("9M3K-7T")],
            buttons=[main_button("Kies wie aan zet is")],
        )
    )
    late = Card("Te laat", Tone.AMBER)
    late.body.addWidget(
        Row(
            "Gezin De Wit-Bakker",
            "Terugkoppeling van Veldzicht GGZ: afgesproken op 16 november.",
            icon_name="info-circle",
            chips=[Chip("7K2F-4R")],
            buttons=[plain_button("Vraag na"), plain_button("Ontvangen")],
        )
    )
    late.body.addWidget(rule())
    late.body.addWidget(Row("Mevrouw Yilmaz", NAMES, buttons=[plain_button("Bespreek")]))
    for widget in (nobody, late):
        page.body.addWidget(widget)
    page.body.addStretch()
    return page


def form() -> Page:
    """Give a page with a form, a refusal and an empty list."""
    page = Page("De Wit-Bakker", NAMES)
    page.chips.put(Chip("7K2F-4R"))
    page.chips.put(Chip("Regie: Noor Haddad, sinds 3 sep", Tone.TEAL, icon_name="user"))
    page.chips.put(Chip("alleen met u: 2", icon_name="eye-off"))
    page.buttons.put(plain_button("Gesprek", "file-text"))
    page.buttons.put(main_button("Plan", "printer"))
    page.banner.refused("Een doel heeft eigen woorden nodig.", Offer("Naar het doel", nothing))
    card = Card("Nieuw doel", Tone.GREEN)
    words_of, area = QLineEdit(), QComboBox()
    area.addItems(["Geld", "Wonen"])
    first = Field("In hun eigen woorden", words_of, hint="Zoals het werd gezegd.")
    first.show_problem("Schrijf op wat Fatima zei.")
    for widget in (first, Field("Leefgebied", area), Field("Notitie", QPlainTextEdit())):
        card.body.addWidget(widget)
    card.body.addWidget(Flow(*(Chip(tone.value, tone) for tone in Tone)))
    page.body.addWidget(card)
    page.body.addWidget(
        EmptyState(
            "Nog geen gesprekken.",
            "Begin met een keukentafelgesprek.",
            icon_name="file-text",
            button=plain_button("Nieuw gesprek"),
        )
    )
    return page


def window(look: Look, page: QWidget, *, practice: bool = False) -> MainWindow:
    """Give a main window with two places."""
    made = MainWindow("Noor Haddad, wijkcoach", look=look, practice=practice)
    made.add_place("today", "circle-check", "Vandaag", lambda: page)
    made.add_place("households", "home", "Huishoudens", form)
    made.set_saved("Alles bewaard, 2 seconden geleden")
    made.set_lock_notice("Afgedekt na 3 minuten niets doen, vergrendeld na 15")
    made.show_place("today")
    return made


def _today(look: Look) -> QWidget:
    return window(look, today(), practice=True)


def _form(look: Look) -> QWidget:
    return window(look, form())


def _hits(look: Look) -> QWidget:
    made = window(look, today())
    made.resize(1366, 768)
    made.show()
    box = made.findChild(SearchBox)
    assert isinstance(box, SearchBox)
    box.setText("wit")
    made.show_hits(HITS)
    return made


def _no_hits(look: Look) -> QWidget:
    made = _hits(look)
    assert isinstance(made, MainWindow)
    made.show_hits(())
    return made


def _bare(look: Look) -> QWidget:
    made = window(look, form())
    entries = (
        BareEntry("write", "file-text", "Schrijven", nothing),
        BareEntry(
            "hide", "user-plus", "Er komt iemand bij", nothing, at_bottom=True, shortcut="F12"
        ),
        BareEntry("done", "arrow-left", "Klaar", nothing, at_bottom=True),
    )
    made.enter_bare("De Wit-Bakker", entries)
    made.mark_bare("write")
    return made


def _set_back(look: Look) -> MainWindow:
    made = window(look, form())
    made.set_saved("Er wordt nu niets bewaard", kept=False)
    made.state_band.tell(
        StoreSetBack(lost=12).sentence, "Ga verder zonder die 12 handelingen", nothing, nothing
    )
    return made


def _set_back_asking(look: Look) -> QWidget:
    made = _set_back(look)
    press(made.state_band, "Ga verder zonder die 12 handelingen")
    return made


def _read_only(look: Look) -> QWidget:
    made = window(look, form())
    made.set_saved("Er wordt nu niets bewaard", kept=False)
    made.state_band.tell(WritingBlocked().sentence)
    return made


def _looking(look: Look) -> QWidget:
    made = window(look, form())
    made.set_saved("Er wordt nu niets bewaard", kept=False)
    made.state_band.tell(OnlyLooking().sentence, restore=nothing)
    made.banner.trouble(PartDamaged().sentence)
    return made


def _unwatched(look: Look) -> QWidget:
    made = window(look, form())
    made.set_saved("Alles bewaard, 2 seconden geleden", watched=False)
    made.offer_undo(offered=True)
    return made


SCENES: dict[str, Callable[[Look], QWidget]] = {
    "window-today": _today,
    "window-form": _form,
    "window-hits": _hits,
    "window-no-hits": _no_hits,
    "window-bare": _bare,
    "window-set-back": _set_back,
    "window-set-back-asking": _set_back_asking,
    "window-read-only": _read_only,
    "window-looking": _looking,
    "window-unwatched-undo": _unwatched,
}
