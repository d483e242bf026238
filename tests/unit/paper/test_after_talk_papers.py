"""Ons verhaal and the blank forms on paper. FICTIEF."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.unit.paper.heard import heard, said
from tests.unit.paper.sample_sheets import NAMES
from tests.unit.paper.test_accessible import assert_accessible
from wijkteam_desk.desk.blank_talks import blank_talks
from wijkteam_desk.desk.guides import read_guides
from wijkteam_desk.domain.blank_talk import BlankTalk, BlankTopic
from wijkteam_desk.domain.life_domain import DELICATE
from wijkteam_desk.domain.story_sheet import StorySheet
from wijkteam_desk.paper.blank_form import blank_form
from wijkteam_desk.paper.story import story_paper

DAY = date(2026, 11, 22)
STORY = StorySheet(
    family="Nel en Wim Korrelaar",
    words="Wij wonen hier al lang.\n\nWij willen samen blijven.",
    version=2,
    approved_on=date(2026, 11, 20),
    approved_by=("Nel", "Wim"),
    reference="7K2F-4R",
    printed_on=DAY,
    fictitious=False,
)


@pytest.mark.parametrize(
    "words", [STORY.words, "Wij vertellen. " * 1200, "\n\n".join(NAMES), "Kort"]
)
def test_a_story_passes_pdf_ua_1_however_long(words: str) -> None:
    assert_accessible(story_paper(replace(STORY, words=words)))


def test_a_story_says_whose_it_is_who_approved_it_and_when() -> None:
    text = said(story_paper(STORY))
    for part in ("van Nel en Wim Korrelaar", "Goedgekeurd door Nel en Wim op 20 november 2026"):
        assert part in text
    assert "FICTIEF" not in text
    assert said(story_paper(replace(STORY, fictitious=True))).count("FICTIEF") == 1
    paragraphs = [one.text for one in heard(story_paper(STORY)) if one.role == "P"]
    assert "Wij wonen hier al lang." in [" ".join(one.split()) for one in paragraphs]


def test_every_blank_form_passes_pdf_ua_1_and_leaves_out_what_is_delicate(
    tmp_path: Path,
) -> None:
    for talk in blank_talks(read_guides(tmp_path)):
        pdf = blank_form(talk, DAY)
        assert_accessible(pdf)
        text = said(pdf)
        assert [one.label for one in DELICATE if one.label in text] == []
        assert {"Wat is afgesproken", "Wie doet het", "Wanneer"} <= set(text.split("\n"))


def test_a_form_of_many_topics_goes_on_on_the_next_page() -> None:
    topics = tuple(BlankTopic(title=f"Onderwerp {n}", prompt="Hoe gaat het?") for n in range(40))
    talk = BlankTalk(code="x", name="Proef", opening=("Waarom?",), topics=topics)
    pdf = blank_form(talk, DAY)
    assert_accessible(pdf)
    assert "Onderwerp 39" in said(pdf)
    assert blank_form(talk, DAY) == pdf
