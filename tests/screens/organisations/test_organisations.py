"""A coach notes with whom he is on the phone, by keyboard. FICTIEF."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.household_store import StoreActs
from tests.screens.common.cut import cut_texts
from tests.screens.common.nameless import nameless_controls
from tests.screens.household.on_screen import settle
from tests.screens.pressing import line, press, write
from wijkteam_desk.casework.read_organisations import read_organisations
from wijkteam_desk.domain.organisation import OrganisationKind
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.common.two_lines import TwoLinesList
from wijkteam_desk.ui.screens.organisations.presenter import OrganisationsPresenter
from wijkteam_desk.ui.screens.organisations.view import OrganisationsView
from wijkteam_desk.ui.screens.organisations.wiring import wire

ENTER, TAB, DOWN, ESCAPE = (
    Qt.Key.Key_Return,
    Qt.Key.Key_Tab,
    Qt.Key.Key_Down,
    Qt.Key.Key_Escape,
)


@pytest.fixture
def view(qtbot: QtBot, look: Look) -> Iterator[OrganisationsView]:
    made = OrganisationsView()
    qtbot.addWidget(made)
    made.resize(1170, 640)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    yield made
    made.hide()


@pytest.fixture
def presenter(view: OrganisationsView, acts: StoreActs) -> OrganisationsPresenter:
    made = wire(view, acts)
    made.load()
    view.setFocus()
    return made


class Keys:
    """Types wherever the focus is, and counts what is no word."""

    def __init__(self) -> None:
        self.beside = 0

    def words(self, text: str) -> None:
        QTest.keyClicks(self._focus(), text)

    def key(self, key: Qt.Key) -> None:
        self.beside += 1
        QTest.keyClick(self._focus(), key)
        settle()

    def _focus(self) -> QWidget:
        focus = QApplication.focusWidget()
        assert focus is not None
        return focus


def said(view: QWidget) -> str:
    labels = (one for one in view.findChildren(QLabel) if one.isVisibleTo(view))
    return "\n".join(one.text() for one in labels)


def listed(view: OrganisationsView) -> list[str]:
    found = view.findChild(TwoLinesList)
    assert isinstance(found, TwoLinesList)
    model = found.model()
    heard = Qt.ItemDataRole.AccessibleTextRole
    rows = range(model.rowCount()) if found.isVisibleTo(view) else ()
    return [str(model.index(row, 0).data(heard)) for row in rows]


def save(view: OrganisationsView) -> None:
    press(view, "Bewaar")
    settle()


def note(keys: Keys, *, name: str = "Stichting De Brug", contact: str = "Sanne Vos") -> None:
    keys.words(name)
    keys.key(ENTER)
    keys.words("w")
    keys.key(TAB)
    keys.words("0780001234")
    keys.key(TAB)
    keys.words(contact)
    keys.key(TAB)
    keys.words("begeleider")
    keys.key(ENTER)


def test_in_ten_seconds_eight_keys_beside_the_words(
    view: OrganisationsView, presenter: OrganisationsPresenter, acts: StoreActs
) -> None:
    keys = Keys()
    note(keys)
    known = acts.store.perform(read_organisations)
    assert known.organisations[0].kind is OrganisationKind.WMO
    assert known.organisations[0].phone == "078 000 12 34"
    assert [(one.called, one.function) for one in known.contacts] == [
        ("Sanne Vos, Stichting De Brug", "begeleider")
    ]
    assert keys.beside <= 8
    assert listed(view) == [
        "Sanne Vos, Stichting De Brug, begeleider, Wmo-aanbieder, 078 000 12 34"
    ]


def test_the_next_call_can_be_noted_at_once(
    view: OrganisationsView, presenter: OrganisationsPresenter
) -> None:
    keys = Keys()
    note(keys)
    note(keys, name="De Horizon", contact="Sanne Vos")
    assert [one.split(", ")[1] for one in listed(view)] == ["De Horizon", "Stichting De Brug"]
    assert "2 organisaties, 2 contactpersonen" in said(view)


def test_typing_leaves_who_answers_and_enter_opens(
    view: OrganisationsView, presenter: OrganisationsPresenter
) -> None:
    keys = Keys()
    note(keys)
    note(keys, name="De Horizon", contact="Piet Bos")
    keys.words("piet")
    assert len(listed(view)) == 1
    keys.key(ENTER)
    assert line(view, "Contactpersoon").text() == "Piet Bos"
    assert not listed(view)
    keys.key(ESCAPE)
    assert len(listed(view)) == 2
    keys.key(DOWN)
    keys.key(ENTER)
    assert line(view, "Naam van de organisatie").text() == "De Horizon"


def test_somebody_else_there_is_added(
    view: OrganisationsView, presenter: OrganisationsPresenter
) -> None:
    keys = Keys()
    note(keys)
    keys.key(ENTER)
    press(view, "Nog een contactpersoon")
    assert line(view, "Contactpersoon").hasFocus()
    keys.words("Piet Bos")
    keys.key(ENTER)
    assert [one.split(", ")[0] for one in listed(view)] == ["Piet Bos", "Sanne Vos"]


def test_who_left_says_so(view: OrganisationsView, presenter: OrganisationsPresenter) -> None:
    keys = Keys()
    note(keys)
    keys.key(ENTER)
    write(view, "Werkt hier sinds", "1-2-2026")
    write(view, "Laatste dag hier", "1-1-2026")
    save(view)
    assert "De laatste dag ligt voor de eerste" in said(view)
    write(view, "Laatste dag hier", "3-5-2026")
    save(view)
    assert "werkte hier tot 3 mei 2026" in listed(view)[0]


@pytest.mark.parametrize(
    ("field", "typed", "problem"),
    [
        ("Naam van de organisatie", " ", "hoe de organisatie heet"),
        ("Telefoon van de organisatie", "12", "geen telefoonnummer"),
        ("Telefoon van de contactpersoon", "12", "geen telefoonnummer"),
        ("Contactpersoon", "", "hoe de contactpersoon heet"),
    ],
)
def test_what_cannot_be_is_said_at_its_field(
    view: OrganisationsView, presenter: OrganisationsPresenter, field: str, typed: str, problem: str
) -> None:
    keys = Keys()
    note(keys)
    keys.key(ENTER)
    write(view, field, typed)
    save(view)
    assert problem in said(view)
    assert line(view, field).hasFocus()


def test_without_a_kind_the_kind_is_asked(
    view: OrganisationsView, presenter: OrganisationsPresenter
) -> None:
    keys = Keys()
    keys.words("De Brug")
    keys.key(ENTER)
    keys.key(TAB)
    keys.key(ENTER)
    assert "Kies wat voor organisatie dit is." in said(view)
    assert isinstance(QApplication.focusWidget(), QComboBox)


def test_a_known_name_is_refused_and_what_was_typed_stays(
    view: OrganisationsView, presenter: OrganisationsPresenter
) -> None:
    keys = Keys()
    note(keys)
    press(view, "Nieuwe organisatie")
    note(keys, name="stichting de brug")
    assert "Deze organisatie staat al in de lijst" in view.banner.sentence
    assert line(view, "Contactpersoon").text() == "Sanne Vos"


def test_half_a_form_is_found_back(
    view: OrganisationsView, presenter: OrganisationsPresenter
) -> None:
    keys = Keys()
    keys.words("De Brug")
    keys.key(ENTER)
    keys.words("w")
    keys.key(TAB)
    keys.words("078000")
    keys.key(ESCAPE)
    press(view, "Nieuwe organisatie")
    assert line(view, "Telefoon van de organisatie").text() == "078000"
    assert "was je nog bezig" in view.banner.sentence
    press(view, "Laat het zoals het stond")
    assert line(view, "Telefoon van de organisatie").text() == ""


def test_what_is_taken_out_is_gone_from_the_list(
    view: OrganisationsView, presenter: OrganisationsPresenter
) -> None:
    keys = Keys()
    note(keys)
    keys.key(ENTER)
    press(view, "Haal deze contactpersoon weg")
    assert listed(view) == ["Stichting De Brug, Wmo-aanbieder, 078 000 12 34"]
    keys.key(ENTER)
    press(view, "Haal deze organisatie weg")
    assert "Nog geen organisaties." in said(view)


@pytest.mark.parametrize("scale", [100, 200])
def test_everything_has_a_name_and_nothing_is_cut(
    view: OrganisationsView, presenter: OrganisationsPresenter, look: Look, scale: int
) -> None:
    look.scale_text(scale)
    keys = Keys()
    note(keys, name="Stichting " + "z" * 190)
    for _ in ("list", "form"):
        assert nameless_controls(view) == []
        assert cut_texts(view) == []
        keys.key(ENTER)
    look.scale_text(100)
