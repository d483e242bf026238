"""The conversation in its states, to be looked at. All persons are FICTIEF."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from wijkteam_desk.casework.write_passage import PassageWords
from wijkteam_desk.desk.guides import read_guides
from wijkteam_desk.domain.conversation import PassageKind, Place
from wijkteam_desk.domain.family import Family
from wijkteam_desk.domain.household import Member, Relation, names_apart, names_in_words
from wijkteam_desk.domain.life_domain import LifeDomain
from wijkteam_desk.domain.network import NetworkPerson
from wijkteam_desk.pictures.ecogram import ecogram
from wijkteam_desk.pictures.sheet import CARD
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.main_window.window import BareEntry, MainWindow
from wijkteam_desk.ui.screens.conversation.sheet import Line, Seat, Sheet
from wijkteam_desk.ui.screens.conversation.view import ConversationView

SEATS = (
    Seat(member_id="f", name="Fatima", age="38", present=True),
    Seat(member_id="m", name="Mark", age="41", present=True),
    Seat(member_id="d", name="Daan", age="ongeveer 14", present=False),
    Seat(member_id="a", name="Ans", age="buurvrouw", present=True, of_family=False),
)
GUIDE = read_guides(Path("nowhere")).named("eerste_gesprek")
SAID = (
    PassageWords(
        text="Ik doe de post niet meer open. Als ik een blauwe envelop zie word ik misselijk.",
        kind=PassageKind.QUOTE,
        said_by="f",
    ),
    PassageWords(
        text="Drie deurwaarders, samen ongeveer 8.400 euro. Mark werkt wisselende diensten.",
        life_domain=LifeDomain.MONEY,
    ),
    PassageWords(
        text="Ik wil dat de post geen angst meer geeft.", kind=PassageKind.GOAL, said_by="f"
    ),
    PassageWords(
        text="Ans (buurvrouw) deed vroeger de boekhouding bij Smit, wil meekijken op dinsdag.",
        kind=PassageKind.STRENGTH,
    ),
    PassageWords(
        text="Fatima en Ans sorteren dinsdag de post in drie stapels.",
        kind=PassageKind.ACTION,
        said_by="f",
    ),
    PassageWords(text="Moe, maar opgelucht dat het gezegd is.", kind=PassageKind.VIEW),
    PassageWords(
        text="Daan slaapt slecht.",
        kind=PassageKind.WORRY,
        said_by="f",
        about="d",
        life_domain=LifeDomain.BODY,
    ),
)
NOTE = PassageWords(text="Volgende keer vragen hoe het met oma gaat.", kind=PassageKind.NOTE)
DELICATE = PassageWords(
    text="Mark drinkt meer dan hij wil.",
    kind=PassageKind.WORRY,
    life_domain=LifeDomain.SUBSTANCES,
)


def sheet(*passages: PassageWords, alone: bool = False) -> Sheet:
    """Give the page with these passages on it."""
    names = {seat.member_id: seat.name for seat in SEATS}
    kinds = [words.kind for words in passages]
    return Sheet(
        held="22 november 2026, bij het gezin thuis",
        who="Fatima, Mark en Ans",
        lines=tuple(
            Line(
                id=str(place),
                words=words,
                speaker=names.get(words.said_by or "", ""),
                about=names.get(words.about or "", ""),
                at=f"14:{10 + 3 * place}",
            )
            for place, words in enumerate(passages)
        ),
        guide=GUIDE,
        settled=frozenset({LifeDomain.NETWORK}) if passages else frozenset(),
        question="Wij willen weer rust." if passages else "",
        seats=SEATS,
        spoken=frozenset(words.life_domain for words in passages if words.life_domain),
        counts={kind: kinds.count(kind) for kind in kinds},
        alone=alone,
    )


def window(look: Look, shown: Sheet) -> tuple[MainWindow, ConversationView]:
    """Give the main window, bare, with the conversation in it."""
    view = ConversationView()
    made = MainWindow("Noor Haddad, wijkcoach", look=look)
    entries = (
        BareEntry("write", "file-text", "Schrijven", view.focus_writing),
        BareEntry("draw", "pencil", "Tekenen", view.focus_writing),
        BareEntry(
            "hide",
            "user-plus",
            "Er komt iemand bij",
            view.hide_delicate,
            at_bottom=True,
            shortcut="F12",
        ),
        BareEntry("done", "arrow-left", "Klaar", view.done_asked.emit, at_bottom=True),
    )
    made.show_page(view)
    made.enter_bare("De Wit", entries)
    made.mark_bare("write")
    view.alone_shown.connect(made.show_alone)
    made.set_saved("Alles bewaard, 2 seconden geleden")
    made.resize(1366, 768)
    made.show()
    view.show_sheet(shown, {})
    view.focus_writing()
    _settle()
    return made, view


def _settle() -> None:
    for _ in range(8):
        QApplication.processEvents()


def _talk(look: Look) -> QWidget:
    return window(look, sheet(*SAID))[0]


def _begun(look: Look) -> QWidget:
    return window(look, sheet())[0]


def _alone(look: Look) -> QWidget:
    return window(look, sheet(*SAID, DELICATE, NOTE, alone=True))[0]


def _slash(look: Look) -> QWidget:
    made, view = window(look, sheet(*SAID))
    made.activateWindow()
    view.paper.writer.edit.insertPlainText("Daan wil weer naar voetbal /d")
    _settle()
    return made


def _domains(look: Look) -> QWidget:
    made, view = window(look, sheet(*SAID))
    made.activateWindow()
    view.paper.writer.edit.insertPlainText("De huur is betaald #g")
    _settle()
    return made


def _let_in(look: Look) -> QWidget:
    made, view = window(look, sheet(*SAID))
    view.let_in()
    _settle()
    return made


def _drawing(look: Look) -> QWidget:
    made, view = window(look, sheet(*SAID))
    around = (
        NetworkPerson(household_id="h", position=1, name="Ans", relation="buurvrouw"),
        NetworkPerson(household_id="h", position=2, name="Bep", relation="zus van Mark"),
    )
    members = tuple(
        Member(household_id="h", position=place, given_name=name, relation=Relation.PARENT)
        for place, name in enumerate(("Fatima", "Mark", "Daan"))
    )
    family = Family(members=members, names=names_apart(members), network=around)
    view.show_drawing(lambda measure: ecogram(family, CARD, measure))
    _settle()
    return made


def _again(look: Look) -> QWidget:
    made, view = window(look, sheet(*SAID))
    view.ask_again(Place.HOME)
    _settle()
    return made


def _restored(look: Look) -> QWidget:
    made, view = window(look, sheet(*SAID))
    view.put_back(PassageWords(text="Daan wil weer naar"))
    view.tell_restored()
    _settle()
    return made


def _change(look: Look) -> QWidget:
    made, view = window(look, sheet(*SAID))
    block = view.paper.passages.open("1")
    if block is not None:
        block.setFocus()
    _settle()
    return made


def _refused(look: Look) -> QWidget:
    made, view = window(look, sheet(*SAID))
    view.put_back(PassageWords(text="Zo kan het niet langer.", kind=PassageKind.QUOTE))
    view.refuse("Kies van wie deze woorden zijn.")
    view.offer_leaving("", view.flush)
    _settle()
    return made


def _taken_away(look: Look) -> QWidget:
    made, view = window(look, sheet(*SAID))
    view.offer_return(view.flush)
    _settle()
    return made


def _seats(look: Look) -> QWidget:
    made, view = window(look, sheet(*SAID))
    if view.fold.folded:
        view.fold.buttons[1].click()
    view.at_table.change.click()
    _settle()
    return made


LONG = (
    ("Muhammad Abdirahman van den Bovenkamp-Oosterhuis (geboren 2009)", "17"),
    ("Muhammad Abdirahman van den Bovenkamp-Oosterhuis (geboren 2011)", "15"),
    ("عبد الرحمن بن عبد الله الهاشمي من حي النخيل الشمالي", "41"),
    ("Wilhelmina-Alexandra 🌻 Zonneveld-Hoogendoorn", "schoonzus van Fatima"),
)


def _long_names(look: Look) -> QWidget:
    seats = tuple(
        Seat(member_id=str(place), name=name, age=age, present=True)
        for place, (name, age) in enumerate(LONG)
    )
    words = PassageWords(text="Ik help.", kind=PassageKind.QUOTE, said_by="0", about="1")
    who = names_in_words(tuple(seat.name for seat in seats))
    shown = replace(sheet(words), seats=seats, who=who)
    made, view = window(look, shown)
    view.put_back(words)
    if view.fold.folded:
        view.fold.buttons[1].click()
    view.at_table.change.click()
    _settle()
    return made


def _topics(look: Look) -> QWidget:
    made, view = window(look, sheet(*SAID))
    if view.fold.folded:
        view.fold.buttons[0].click()
    _settle()
    return made


SCENES: dict[str, Callable[[Look], QWidget]] = {
    "conversation": _talk,
    "conversation-begun": _begun,
    "conversation-alone": _alone,
    "conversation-slash": _slash,
    "conversation-domains": _domains,
    "conversation-let-in": _let_in,
    "conversation-drawing": _drawing,
    "conversation-again": _again,
    "conversation-restored": _restored,
    "conversation-change": _change,
    "conversation-refused": _refused,
    "conversation-taken-away": _taken_away,
    "conversation-seats": _seats,
    "conversation-topics": _topics,
    "conversation-long-names": _long_names,
}
