"""The road of a wijkcoach, step by step, as hands do it. FICTIEF."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication, QLabel

from tests import first_vault as made_before
from tests.first_vault import first_vault
from tests.stories.conftest import Started
from tests.stories.hand import Hand
from wijkteam_desk.app.program import Program
from wijkteam_desk.vault.folder import default_folder

WORDS = made_before.WORDS
FIVE = 5


def open_vault(start: Started, hand: Hand) -> Program:
    """A vault that was made another day with the cheapest keys, opened with its `WORDS`."""
    first_vault(default_folder()).desk.close()
    program = start()
    hand.sees("Wachtzin")
    hand.types(WORDS)
    hand.press("Open")
    hand.sees("Nog geen huishoudens")
    return program


def make_vault(hand: Hand) -> str:
    """The first start, with the five words that are proposed; gives these words."""
    words = up_to_the_code(hand)
    hand.press("Ik heb de code opgeschreven of afgedrukt")
    hand.press("Klaar")
    hand.sees("Nog geen huishoudens")
    hand.sees_no("Het programma stopte")
    return words


def up_to_the_code(hand: Hand) -> str:
    """The first start until the recovery code is on the screen; gives the words."""
    hand.sees("Welkom bij Wijkteam Desk")
    hand.fill("Je naam", "Noor Haddad")
    hand.fill("Je team", "wijkteam Blokweer")
    hand.fill("Je telefoonnummer (mag leeg blijven)", "078 000 12 34")
    hand.press("Verder")
    hand.sees("Deze vijf woorden")
    words = proposed()
    hand.press("Verder")
    hand.sees_no(words)
    hand.fill("Wachtzin", words)
    hand.press("Maak de kluis")
    hand.sees("Je herstelcode")
    return words


def proposed() -> str:
    """The five words as they stand on the screen."""
    windows = QApplication.topLevelWidgets()
    labels = [label for window in windows for label in window.findChildren(QLabel)]
    read = (label.text() for label in labels if label.isVisible())
    return next(text for text in read if len(text.split()) == FIVE and text.islower())


def make_household(hand: Hand) -> None:
    """Fatima and Mark de Wit."""
    hand.press("Nieuw huishouden")
    hand.fill("Voornaam", "Fatima")
    hand.fill("Tussenvoegsel", "de")
    hand.fill("Achternaam", "Wit")
    hand.fill("Geboortedatum", "5-3-1988")
    hand.choose("Plaats in het gezin", "ouder")
    hand.press("Nog iemand erbij")
    hand.types("Mark")
    hand.choose("Plaats in het gezin", "partner", which=1)
    hand.press("Maak huishouden")
    hand.sees("Fatima de Wit")


def sit_down(hand: Hand) -> None:
    """A conversation with Fatima, on a screen as wide as the smallest laptop."""
    hand.press("Nieuw gesprek")
    hand.press("Fatima")
    hand.press("Begin het gesprek")
    hand.widen()
    hand.sees("Fatima, 38")


def write_down(hand: Hand, quote: str) -> None:
    """A quote by a key, a goal by the slash, an action by a tap."""
    hand.types(quote)
    hand.key(Qt.Key.Key_F2)
    hand.key(Qt.Key.Key_Return)
    hand.sees("1 citaat")
    hand.types("/do")
    hand.key(Qt.Key.Key_Return)
    hand.types("Ik wil dat de post geen angst meer geeft.")
    hand.key(Qt.Key.Key_Return)
    hand.sees("1 doel")
    hand.press("Actie")
    hand.types("De post sorteren in drie stapels")
    hand.key(Qt.Key.Key_Return)
    hand.sees("1 actie")


def to_plan(hand: Hand) -> None:
    """From the table to the plan of the household."""
    hand.press("Klaar")
    hand.press("Nu niet")
    hand.turn_to("Plan")
    hand.sees("geen angst meer geeft")


def plan_it(hand: Hand) -> None:
    """The action gets its one owner and its rhythm."""
    to_plan(hand)
    hand.choose("Wie doet dit", "Fatima")
    hand.fill("Wanneer", "elke dinsdag")
    hand.key(Qt.Key.Key_Return)
    hand.sees_no("nog geen datum")


def settle_regie(hand: Hand) -> None:
    """Noor gets the regie; Tom, who becomes known here, stands in."""
    hand.press("Geen regie")
    hand.choose("Wie heeft de regie", "Noor Haddad")
    hand.choose("Vervanger", "Iemand anders")
    hand.fill("Naam van je collega", "Tom Bos")
    hand.fill("Waarom deze persoon", "Noor kent het gezin")
    hand.fill("Afgesproken met", "Fatima")
    hand.press("Leg vast")
    hand.sees("Noor Haddad heeft de regie")


def put_on_paper(hand: Hand, target: Path) -> None:
    """The plan for who is proposed to read along, saved as PDF."""
    hand.press("Plan op papier")
    hand.sees("Wie leest mee?")
    hand.will_save_as(target)
    hand.press("Bewaar als PDF")
    hand.sees(f"Bewaard als {target.name}")


def words_of(pdf: Path, owner: QObject) -> str:
    """The text of a PDF, as its preview finds it, wherever its lines end."""
    document = QPdfDocument(owner)
    document.load(str(pdf))
    pages = [document.getAllText(page).text() for page in range(document.pageCount())]
    document.close()
    return " ".join(" ".join(pages).split())
