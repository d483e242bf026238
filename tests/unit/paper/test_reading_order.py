"""What is heard, in which order, whole and with spaces."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.unit.paper.heard import heard, said
from tests.unit.paper.sample_sheets import (
    ALL,
    LEFT_OUT,
    LONG,
    NAMES,
    SCRIPTS,
    SHORT,
    WORDY,
)
from wijkteam_desk.domain.plan_sheet import PlanSheet
from wijkteam_desk.paper.plan import plan_paper

POPPLER = shutil.which("pdfinfo")

SHORT_HEARD = [
    ("H1", "Ons plan"),
    ("P", "van Fatima en Mark de Wit"),
    ("P", "concept"),
    ("P", "kenmerk 7K2F-4R"),
    ("P", "wijkteam Blokweer"),
    (
        "P",
        "Noor Haddad houdt het overzicht. Dat is zo sinds 3 maart 2026. "
        "Bel 078 000 12 34 als iets niet loopt. "
        "Is Noor Haddad er niet? Bel dan Tom Bos: 078 000 12 35.",
    ),
    ("H2", "Wat goed gaat"),
    ("Lbl", "•"),
    ("LBody", "Wij eten elke avond samen."),
    ("Lbl", "•"),
    ("LBody", "Ans staat voor ons klaar."),
    ("H2", "Zorgpunten"),
    ("Lbl", "•"),
    ("LBody", "Mark: De deurwaarder komt steeds terug."),
    ("H2", "1. “Ik wil dat de post geen angst meer geeft.”"),
    (
        "P",
        "Van Fatima en Mark. Het is goed als: alle post open is en elke schuld een afspraak heeft.",
    ),
    ("TH", "Wat gaan we doen"),
    ("TH", "Wie"),
    ("TH", "Wanneer"),
    ("TD", "De post sorteren in drie stapels"),
    ("TD", "Fatima met buurvrouw Ans"),
    ("TD", "elke dinsdag"),
    ("TD", "Een lijst maken van alle schulden"),
    ("TD", "Sandra, van De Brug"),
    ("TD", "voor 28 november"),
    ("H2", "2. “Weer gewoon naar school, zonder ruzie.”"),
    ("P", "Van Daan. Het is goed als: Daan vier weken achter elkaar elke dag is geweest."),
    ("TH", "Wat gaan we doen"),
    ("TH", "Wie"),
    ("TH", "Wanneer"),
    ("TD", "Een voetbalclub kiezen"),
    ("TD", "Daan"),
    ("TD", "voor 1 december"),
    ("H2", "Verder spreken we af"),
    ("TH", "Wat gaan we doen"),
    ("TH", "Wie"),
    ("TH", "Wanneer"),
    ("TD", "De huisarts bellen"),
    ("TD", "nog niemand"),
    ("TD", "nog geen datum"),
    ("H2", "Wanneer we elkaar weer spreken"),
    ("P", "Dat spreken we nog af."),
    ("P", "Wanneer we dit plan weer samen bekijken, spreken we nog af."),
    ("H2", "Als het minder goed gaat"),
    (
        "P",
        "Wacht niet tot het volgende gesprek. Bel Noor Haddad: 078 000 12 34. "
        "Is er direct gevaar? Bel 112.",
    ),
    ("H2", "Goed om te weten"),
    ("P", "Klopt er iets niet? Zeg het tegen Noor Haddad. Dan passen we het aan."),
    (
        "P",
        "Wilt u dat iemand met u meedenkt? Een cliëntondersteuner gaat mee naar gesprekken en "
        "staat naast u. Dat kost niets. Hij of zij werkt niet voor de gemeente. Vraag ons hoe u er "
        "een vindt.",
    ),
    (
        "P",
        "Bent u niet tevreden over ons? Vertel het ons, of dien een klacht in. Vraag ons of de "
        "gemeente hoe dat gaat.",
    ),
    ("P", "Dit plan is geen besluit van de gemeente. Bewaar het op een veilige plek."),
]


def words_of(sheet: PlanSheet) -> list[str]:
    actions = [action for goal in sheet.goals for action in goal.actions]
    texts = [sheet.family, sheet.reference, sheet.agreed.status, *sheet.strengths]
    texts += [
        text for goal in sheet.goals for text in (goal.own_words, *goal.whose, goal.good_when)
    ]
    texts += [
        text
        for action in (*actions, *sheet.loose_actions)
        for text in (action.what, action.who, action.when)
    ]
    return [" ".join(text.split()) for text in texts if text]


@pytest.mark.parametrize("name", ALL)
def test_every_word_of_the_sheet_is_heard(name: str) -> None:
    text = said(plan_paper(ALL[name]))
    assert [words for words in words_of(ALL[name]) if words not in text] == []


@pytest.mark.parametrize("name", ALL)
def test_r_1_17_what_was_left_out_is_not_on_paper(name: str) -> None:
    assert ALL[name].left_out == (LEFT_OUT,)
    text = said(plan_paper(ALL[name]))
    assert LEFT_OUT not in text
    assert "Bram" not in text


def test_the_plan_is_heard_from_title_to_closing() -> None:
    told = [(element.role, element.text) for element in heard(plan_paper(SHORT))]
    assert told == SHORT_HEARD


def test_a_table_over_pages_says_its_head_once() -> None:
    roles = [element.role for element in heard(plan_paper(LONG))]
    tables = len(LONG.goals) + 1
    assert roles.count("TH") == 3 * tables


def test_a_paragraph_over_pages_stays_one_element() -> None:
    found = [element.text for element in heard(plan_paper(WORDY)) if element.role == "TD"]
    assert found[0].strip() == WORDY.goals[0].actions[0].what.strip()


def test_arabic_is_heard_in_the_order_of_writing() -> None:
    heading = next(e.text for e in heard(plan_paper(SCRIPTS)) if e.text.startswith("1."))
    assert heading == f"1. “{SCRIPTS.goals[0].own_words}”"


@pytest.mark.skipif(POPPLER is None, reason="poppler's pdfinfo is not on this machine")
@pytest.mark.parametrize("name", ["short", "empty", "fictitious", "long", "wordy"])
def test_poppler_hears_the_same(name: str, tmp_path: Path) -> None:
    file = tmp_path / "plan.pdf"
    file.write_bytes(plan_paper(ALL[name]))
    result = subprocess.run(
        [str(POPPLER), "-struct-text", str(file)], capture_output=True, check=True, encoding="utf-8"
    )
    texts = re.findall(r'^ *"(.*)"$', result.stdout, re.MULTILINE)
    assert "".join(texts) == "".join(element.text for element in heard(file.read_bytes()))


def test_every_name_is_found_when_searched(qapp: object) -> None:
    """The reader of our own preview, which is Chrome's, finds names in every script."""
    from PySide6.QtCore import QBuffer, QByteArray
    from PySide6.QtPdf import QPdfDocument

    inside = QBuffer()
    inside.setData(QByteArray(plan_paper(SCRIPTS)))
    inside.open(QBuffer.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(inside)
    text = document.getAllText(0).text()
    document.close()
    assert [name for name in NAMES if name not in text] == []
