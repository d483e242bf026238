"""What paper has no letters for is known before it is printed."""

from dataclasses import replace
from datetime import date

import pytest

from tests.unit.paper.sample_sheets import ALL
from wijkteam_desk.app.papers import Drawn
from wijkteam_desk.desk.hand_out import Leaving
from wijkteam_desk.domain.disclosure import DisclosureKind
from wijkteam_desk.domain.off_paper import drawn, letters_off_paper, texts_in
from wijkteam_desk.domain.plan_sheet import SheetAnswer
from wijkteam_desk.domain.variant import AS_USUAL
from wijkteam_desk.paper.typesetting.fonts import BOLD, REGULAR, characters_of
from wijkteam_desk.ui.common.asked import off_paper

_PRIVATE = frozenset(map(chr, range(0xE000, 0xF900)))


@pytest.mark.parametrize("names", [REGULAR, BOLD])
def test_the_list_of_letters_is_what_the_shipped_fonts_have(names: tuple[str, ...]) -> None:
    have = frozenset().union(*map(characters_of, names))
    assert drawn() == have - _PRIVATE


@pytest.mark.parametrize(
    ("typed", "letters"),
    [
        ("ሰላም", "ሰ, ላ, ም"),
        ("日本 日", "日, 本"),
        ("Ik zeg של.", "ש, ל"),
        ("բ ა ก ✓", "բ, ა, ก, ✓"),
        ("".join(map(chr, range(0x4E00, 0x4E20))), "一, 丁, 丂, 七, 丄, 丅, 丆, 万 en meer"),
        ("Zoë\n\tşu, ełk. Привіт, نأكل معا! „€” e\u0301 नमस्ते", ""),
        ("Fijn 👩🏽\u200d👧 😀", ""),
        ("😀", ""),
    ],
)
def test_letters_that_paper_does_not_have_are_named_once(typed: str, letters: str) -> None:
    assert letters_off_paper(typed) == letters


def test_the_warning_at_a_field_names_them() -> None:
    assert off_paper("שׁ 😀") == (
        "Plaatjes (emoji) komen niet op papier. Deze letters komen niet op papier: ש, ׁ."
    )
    assert off_paper("Het gaat te snel.") == ""


def test_the_coach_hears_of_them_before_it_is_printed() -> None:
    sheet = replace(next(iter(ALL.values())), left_out=(), wishes=("Ik wil ሰላም.",))
    leaving = Leaving(household_id="", kind=DisclosureKind.PLAN, readers="", content=b"")
    drawn_plan = Drawn(leaving=leaving, sheet=sheet, variant=AS_USUAL)
    assert drawn_plan.left_out == ("de letters ሰ, ላ, ም (daar staat een vraagteken)",)


def test_every_word_of_a_sheet_is_looked_at_but_for_what_only_the_coach_reads() -> None:
    said = SheetAnswer(who="Saba", said="akkoord", statement="ሰላም", version=1, on=date(2026, 3, 3))
    assert letters_off_paper(*texts_in((said, [said]))) == "ሰ, ላ, ም"
    for sheet in ALL.values():
        texts = set(texts_in(sheet))
        assert {sheet.reference, *(goal.own_words for goal in sheet.goals)} <= texts
        assert texts.isdisjoint(sheet.left_out)
