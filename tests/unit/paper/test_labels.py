"""The fixed words beside the Dutch: all of them, drawn whole, marked with their language."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from io import BytesIO
from string import Formatter

import pikepdf
import pytest

from tests.unit.paper.heard import heard, said
from tests.unit.paper.sample_sheets import ALL, FICTITIOUS, SCRIPTS, SHORT
from tests.unit.paper.test_accessible import assert_accessible
from wijkteam_desk.domain.conversation import Place
from wijkteam_desk.domain.paper_language import PaperLanguage, language_told
from wijkteam_desk.domain.plan_sheet import SheetTalk
from wijkteam_desk.domain.variant import Variant
from wijkteam_desk.paper.labels import Label, labels_in, sentence
from wijkteam_desk.paper.plan import plan_paper
from wijkteam_desk.paper.typesetting.fonts import font_of

BESIDE = [one for one in PaperLanguage if one is not PaperLanguage.DUTCH]
# the family's own words stand in Dutch only, and a day of the week is in the date
LEFT_OUT = {"what", "weekday"}
TALK = SheetTalk(key="", day=date(2026, 12, 3), time="14:30", place=Place.HOME)


def holes(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def elements(pdf: bytes) -> Iterator[pikepdf.Object]:
    def walk(element: pikepdf.Object) -> Iterator[pikepdf.Object]:
        yield element
        for kid in element.get("/K", []):
            if "/S" in kid:
                yield from walk(kid)

    with pikepdf.open(BytesIO(pdf)) as file:
        yield from walk(file.Root.StructTreeRoot.K)


@pytest.mark.parametrize("language", BESIDE)
def test_every_dutch_label_is_there_and_holds_the_same(language: PaperLanguage) -> None:
    words = labels_in(language).words
    assert set(words) == set(Label)
    assert [label for label in Label if not words[label].strip()] == []
    wrong = [one for one in Label if holes(words[one]) != holes(one) - LEFT_OUT]
    assert wrong == []


@pytest.mark.parametrize("language", BESIDE)
def test_the_fonts_can_draw_every_sign_of_it(language: PaperLanguage) -> None:
    for text in labels_in(language).words.values():
        for bold in (False, True):
            assert [char for char in text if font_of(char, bold=bold) is None] == []


@pytest.mark.parametrize("language", BESIDE)
@pytest.mark.parametrize("name", ALL)
def test_with_a_language_beside_it_a_plan_passes_pdf_ua_1(
    name: str, language: PaperLanguage
) -> None:
    assert_accessible(plan_paper(ALL[name], Variant(language=language)))


@pytest.mark.parametrize("language", BESIDE)
def test_what_is_not_dutch_says_which_language_it_is(language: PaperLanguage) -> None:
    pdf = plan_paper(replace(FICTITIOUS, next_talk=TALK), Variant(language=language))
    marked = {str(one.Lang) for one in elements(pdf) if "/Lang" in one}
    assert marked == {language.value}
    dutch = plan_paper(replace(FICTITIOUS, next_talk=TALK))
    assert [one for one in elements(dutch) if "/Lang" in one] == []


@pytest.mark.parametrize("language", BESIDE)
def test_every_fixed_sentence_of_the_dutch_paper_is_also_heard_in_it(
    language: PaperLanguage,
) -> None:
    labels = labels_in(language)
    heard_now = said(plan_paper(SHORT, Variant(language=language)))
    fixed = [label for label in Label if not holes(label) and label in said(plan_paper(SHORT))]
    assert len(fixed) > 10
    missing = [one for one in fixed if labels.text(sentence(one)) not in heard_now]
    assert missing == []


def test_the_words_of_the_family_stay_as_they_were() -> None:
    dutch = {one.text for one in heard(plan_paper(SCRIPTS))}
    arabic = {
        one.text for one in heard(plan_paper(SCRIPTS, Variant(language=PaperLanguage.ARABIC)))
    }
    heads = {one.text for one in heard(plan_paper(SCRIPTS)) if one.role == "TH"}
    assert dutch - heads <= arabic


def test_a_translation_nobody_looked_at_says_so_once_on_the_paper() -> None:
    draft = "De vertaling is nog niet nagekeken"
    assert said(plan_paper(SHORT, Variant(language=PaperLanguage.POLISH))).count(draft) == 1
    assert draft not in said(plan_paper(SHORT))


def test_a_day_is_in_figures_and_a_number_can_be_called_in_every_language() -> None:
    paper = said(
        plan_paper(replace(SHORT, next_talk=TALK), Variant(language=PaperLanguage.UKRAINIAN))
    )
    assert "Op donderdag 3 december 2026 om 14:30 uur, bij u thuis." in paper
    assert "03-12-2026 о 14:30, у вас удома." in paper  # noqa: RUF001  # it is Ukrainian
    assert paper.count("078 000 12 35") == 2


@pytest.mark.parametrize(
    ("told", "language"),
    [
        ("", PaperLanguage.DUTCH),
        ("Nederlands, en thuis Turks", PaperLanguage.DUTCH),
        ("Turks", PaperLanguage.TURKISH),
        ("spreekt arabisch (Syrisch) en wat Engels", PaperLanguage.ARABIC),
        ("Oekraïens", PaperLanguage.UKRAINIAN),
        ("українська", PaperLanguage.UKRAINIAN),
        ("Polski", PaperLanguage.POLISH),
        ("Tigrinya", PaperLanguage.DUTCH),
    ],
)
def test_the_language_that_is_proposed(told: str, language: PaperLanguage) -> None:
    assert language_told(told) is language


def test_large_letters_are_large_and_stay_on_the_paper() -> None:
    for sheet in ALL.values():
        large, usual = plan_paper(sheet, Variant(large=True)), plan_paper(sheet)
        assert_accessible(large)
        assert said(large) == said(usual)
