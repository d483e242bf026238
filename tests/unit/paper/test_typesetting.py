"""Letters, words, lines and their order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.pdfbase.ttfonts import ShapedStr

from tests.unit.paper.sample_sheets import NAMES
from wijkteam_desk.paper.typesetting.fonts import characters_of
from wijkteam_desk.paper.typesetting.letters import letters_of
from wijkteam_desk.paper.typesetting.lines import lines_of
from wijkteam_desk.paper.typesetting.pieces import Piece, pieces_of
from wijkteam_desk.paper.typesetting.reading_order import drawn_order, is_leftward
from wijkteam_desk.paper.typesetting.words import Bold, words_of

FATIMA = "فاطمة"
WIDE = 10.0**9


def pieces_in(*parts: str) -> list[Piece]:
    (line,) = lines_of(words_of(parts), WIDE)
    return line.pieces()


def drawn(*parts: str, leftward_line: bool = False) -> str:
    """What is drawn from left to right; a leftward piece stands as it was written."""
    pieces = pieces_in(*parts)
    leftward = is_leftward(pieces)
    order = drawn_order(pieces, leftward_text=leftward, leftward_line=leftward_line)
    shown = [piece for stretch in order for piece in stretch.pieces]
    return "".join(p.said if isinstance(p.shown, ShapedStr) else p.shown for p in shown)


@pytest.mark.parametrize("bold", [False, True])
def test_no_name_has_an_empty_box(bold: bool) -> None:  # noqa: FBT001 -- pytest hands it over
    for name in NAMES:
        for word in words_of([Bold(name) if bold else name]):
            for piece in word.pieces:
                assert characters_of(piece.font).issuperset(piece.shown)
                assert "?" not in piece.shown


def test_each_script_has_its_font_and_dutch_keeps_ours() -> None:
    fonts = {name: {p.font for w in words_of([name]) for p in w.pieces} for name in NAMES}
    assert fonts["Žofia"] == fonts["Ĳsbrand"] == {"AtkinsonHyperlegibleNext-Regular"}
    assert fonts["Олена"] == {"NotoSans-Regular"}
    assert fonts[FATIMA] == {"NotoSansArabic-Regular"}


def test_what_no_font_has_is_a_question_mark_that_still_says_itself() -> None:
    (piece,) = pieces_of("日本", bold=False)
    assert (piece.shown, piece.said) == ("??", "日本")


def test_what_no_font_has_stays_a_question_mark_inside_arabic() -> None:
    assert drawn("نأكل (日本) معا كل مساء") == "مساء كل معا (??) نأكل"


@pytest.mark.parametrize(
    ("written", "on_paper"),
    [
        ("Ik ben blij 😀.", "Ik ben blij."),
        ("Ik 😀 ben blij", "Ik ben blij"),
        ("Blij😀, echt", "Blij, echt"),
        ("Blij 👨‍👩‍👧‍👦 👍🏽 🇳🇱 ❤️!", "Blij!"),
        ("1️⃣ Bellen", "1 Bellen"),
        ("Echt 😀?", "Echt?"),
        ("✅ School ✗ werk", "? School ? werk"),
        ("نأكل معا 😀", "معا نأكل"),
        ("👨‍👩‍👧 ❤️", "? ?"),
    ],
)
def test_emoji_are_left_out_and_the_rest_stands(written: str, on_paper: str) -> None:
    assert drawn(written) == on_paper


def test_a_line_of_a_leftward_language_begins_and_ends_with_what_it_holds() -> None:
    told = ("Noor Haddad اتصلوا: ", "078\u00a0000", "، Tom Bos.")
    shown = ".Tom Bos ،078\u00a0000 :اتصلوا Noor Haddad"
    assert drawn(*told, leftward_line=True) == shown
    assert drawn(*told).startswith("Noor Haddad ")


def test_arabic_letters_are_joined() -> None:
    (piece,) = pieces_of(FATIMA, bold=False)
    letters = list(letters_of(piece))
    assert [letter.said for letter in letters] == list(reversed(FATIMA))
    alone = sum(p.width for char in FATIMA for p in pieces_of(char, bold=False))
    assert piece.width < alone
    assert sum(letter.width for letter in letters) == pytest.approx(piece.width)


@pytest.mark.parametrize(
    ("written", "from_left_to_right"),
    [
        ("Noor Haddad", "Noor Haddad"),
        ("Praten met علي محمد, samen", "Praten met محمد علي, samen"),
        ("van علي 5 محمد af", "van محمد 5 علي af"),
        ("علي en محمد", "محمد en علي"),
        ("Samen met علي en محمد", "Samen met علي en محمد"),
        ("نأكل معا.", ".معا نأكل"),
        ("أريد أن أفتح (مع Noor Haddad) الرسائل", "الرسائل (Noor Haddad مع) أفتح أن أريد"),
        ("1. “نأكل معا”", "1. ”معا نأكل“"),
    ],
)
def test_lines_are_drawn_as_people_read_them(written: str, from_left_to_right: str) -> None:
    assert drawn(written) == from_left_to_right


def test_a_telephone_number_is_not_broken() -> None:
    number = "078\u00a0000\u00a012\u00a034"
    lines = lines_of(words_of(["Bel ", Bold(number)]), 7000)
    assert ["".join(p.said for p in line.pieces()) for line in lines] == ["Bel ", number]


def test_a_double_name_may_break_after_its_hyphen() -> None:
    lines = lines_of(words_of(["Bakker-Visser"]), 4500)
    assert ["".join(p.said for p in line.pieces()) for line in lines] == ["Bakker-", "Visser"]


def test_bold_and_plain_touch_without_a_space() -> None:
    words = words_of([Bold("078"), ". Is"])
    assert [word.said for word in words] == ["078.", "Is"]


@given(st.text(max_size=60), st.integers(min_value=1500, max_value=30000))
def test_no_text_is_lost_and_no_line_too_wide(text: str, room: int) -> None:
    words = words_of([text])
    written = "".join(word.said + " " * word.spaced for word in words)
    lines = lines_of(words, room)
    assert "".join(piece.said for line in lines for piece in line.pieces()) == written
    for line in lines:
        assert line.width <= room or len(line.words[0].said) == 1
