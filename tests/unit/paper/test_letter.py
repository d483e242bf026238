"""The briefje for school: in the words of the parents, or with lines to write on. FICTIEF."""

from datetime import date
from io import BytesIO

import pikepdf
import pytest

from tests.unit.paper.heard import said
from tests.unit.paper.test_accessible import assert_accessible
from wijkteam_desk.domain.letter_sheet import LetterSheet
from wijkteam_desk.paper.letter import letter_paper

WORDS = "Joris is vaker thuis dan wij willen.\nHelpt u mee?"


@pytest.mark.parametrize("words", ["", WORDS])
def test_the_briefje_is_one_accessible_page_and_sends_questions_to_the_parents(words: str) -> None:
    sheet = LetterSheet(words=words, printed_on=date(2026, 11, 22), fictitious=True)
    pdf = letter_paper(sheet)
    assert_accessible(pdf)
    assert len(pikepdf.open(BytesIO(pdf)).pages) == 1
    text = " ".join(said(pdf).split())
    assert all(line in text for line in words.split("\n"))
    assert "vraag het dan aan ons" in text
    assert "FICTIEF" in text
