"""Every pair of words and ground can be read, in all four sets of colours (DESIGN 7: 4.5 : 1)."""

import re

import pytest

from wijkteam_desk.shipped import shipped
from wijkteam_desk.ui.common.colours import Colours, Tone, read_colours, wear, worn
from wijkteam_desk.ui.common.look import Look, palette
from wijkteam_desk.ui.common.style_sheet import style_sheet

SETS = ("light", "dark", "contrast", "contrast_dark")
TEXT, SHAPE = 4.5, 3.0
ON_SHEETS = [
    (words, ground)
    for words in ("ink", "soft", "teal", "red", "amber", "green", "violet")
    for ground in ("ground", "card")
]
ON_TINTS = [(tone, f"{tone}_tint") for tone in ("teal", "amber", "red", "green", "violet")]
INK_ON_TINTS = [("ink", tint) for _, tint in ON_TINTS]
OTHERS = [
    ("ink", "sunken"),
    ("soft", "sunken"),
    ("ink", "chosen"),
    ("soft", "chosen"),
    ("on_main", "main"),
    ("on_main", "main_hover"),
    ("side_ink", "side"),
    ("side_ink", "side_active"),
    ("card", "ink"),
]
EDGES = [
    ("edge", "card"),
    ("edge", "ground"),
    ("focus", "card"),
    ("focus", "ground"),
    ("side_focus", "side"),
    ("main", "card"),
]


def channel(value: int) -> float:
    part = value / 255
    return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4


def brightness(colour: str) -> float:
    red, green, blue = (channel(int(colour[at : at + 2], 16)) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The ratio of WCAG 2.2."""
    low, high = sorted((brightness(one), brightness(other)))
    return (high + 0.05) / (low + 0.05)


def test_contrast_is_measured_as_wcag_does() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("name", SETS)
def test_all_words_can_be_read(name: str) -> None:
    colours = read_colours(name)

    pairs = [*ON_SHEETS, *ON_TINTS, *INK_ON_TINTS, *OTHERS]
    faint = [pair for pair in pairs if contrast(colours[pair[0]], colours[pair[1]]) < TEXT]

    assert faint == []


@pytest.mark.parametrize("name", SETS)
def test_edges_and_focus_can_be_seen(name: str) -> None:
    colours = read_colours(name)

    faint = [pair for pair in EDGES if contrast(colours[pair[0]], colours[pair[1]]) < SHAPE]

    assert faint == []


@pytest.mark.parametrize("name", ["contrast", "contrast_dark"])
def test_high_contrast_is_higher(name: str) -> None:
    colours = read_colours(name)

    assert all(contrast(colours[words], colours["card"]) >= 7 for words, _ in ON_SHEETS)


def test_the_four_sets_name_the_same_roles() -> None:
    roles = {name: set(read_colours(name).values) for name in SETS}

    assert all(roles[name] == roles["light"] for name in SETS)


@pytest.mark.parametrize("name", SETS)
def test_the_style_sheet_is_filled_whole(name: str) -> None:
    filled = style_sheet(read_colours(name), 15)

    assert not re.search(r"\$|em\(", filled)
    pictures = re.findall(r'url\("([^"]+)"\)', filled)
    assert pictures
    assert all(shipped("style", picture.rsplit("/", 1)[1]).is_file() for picture in pictures)


def test_sizes_in_the_style_sheet_follow_the_text() -> None:
    colours = Colours("", dict.fromkeys(read_colours("light").values, "tick-white.svg"))

    small, large = style_sheet(colours, 15), style_sheet(colours, 30)

    assert "min-height: 40px" in small
    assert "min-height: 80px" in large


def test_each_tone_has_words_and_a_tint(look: Look) -> None:
    colours = read_colours("dark")

    for tone in Tone:
        words, tint = colours.words(tone).name(), colours.tint(tone).name()
        assert contrast(words, tint) >= TEXT


def test_the_palette_knows_the_colours(look: Look) -> None:
    made = palette(read_colours("dark"))

    assert made.window().color().name() == read_colours("dark")["ground"]
    assert made.placeholderText().color().name() == read_colours("dark")["soft"]


def test_what_is_worn_is_remembered() -> None:
    before = worn()
    wear(read_colours("contrast"))
    assert worn().name == "contrast"
    wear(before)
    assert worn().name == before.name
