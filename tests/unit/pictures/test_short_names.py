"""Ten long names that begin alike stay ten names in a small box. FICTIEF."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.pictures.large_family import large_family, neighbour
from tests.unit.pictures.test_pictures import drawn
from wijkteam_desk.domain.network import Group, Nearness
from wijkteam_desk.pictures.shapes import Spot, fitting, wrapped
from wijkteam_desk.pictures.sheet import CARD, PAPER, SCREEN, Sheet
from wijkteam_desk.pictures.short_names import short_names

STREETS = (
    "Aalst", "Boom", "Boomgaard", "Boomgaarden", "Dijk", "Dijkstra", "Eik", "Fluit", "Gors", "Hek",
)  # fmt: skip
LADIES = [f"Mevrouw Van der Meulen tot {street}" for street in STREETS]


def shown(spot: Spot) -> str:
    return " ".join(line.text for line in spot.lines if line.bold)


def one_line(name: str) -> tuple[str, ...]:
    return (fitting(name, 1, 14, lambda text, _: len(text)),)


@pytest.mark.parametrize("sheet", [SCREEN, CARD, PAPER])
def test_ten_names_that_begin_alike_are_drawn_apart(sheet: Sheet) -> None:
    around = [
        neighbour(n, name, "", Group.NEIGHBOURS, Nearness.MIDDLE) for n, name in enumerate(LADIES)
    ]
    picture = drawn(replace(large_family(), network=tuple(around)), sheet)
    boxes = [spot for spot in picture.spots if spot.id in LADIES]
    assert len(boxes) == min(sheet.most, len(LADIES))
    assert len({shown(spot) for spot in boxes}) == len(boxes)
    for spot in boxes:
        assert spot.heard.startswith(spot.id)


def test_both_ends_stay_and_what_fits_is_left_as_it_is() -> None:
    names = ["Mevrouw Van der Aalst", "Mevrouw Van der Boom", "Wim", "Meester Joost Blokweer"]
    assert short_names(names, one_line) == {
        "Mevrouw Van der Aalst": ("Mevrouw…Aalst",),
        "Mevrouw Van der Boom": ("Mevrouw V…Boom",),
        "Wim": ("Wim",),
        "Meester Joost Blokweer": ("Meester Joost…",),
    }


def test_one_long_word_parts_where_its_letters_do() -> None:
    names = ["Blokweersezorgboerderij1", "Blokweersezorgboerderij2"]
    ends = [lines[0][-2:] for lines in short_names(names, one_line).values()]
    assert ends == ["…1", "…2"]


def test_namesakes_are_shown_the_same() -> None:
    twice = short_names(["Mevrouw Van der Aalst"] * 2, one_line)
    assert twice == {"Mevrouw Van der Aalst": ("Mevrouw Van d…",)}


@given(st.lists(st.text("ab -", min_size=1, max_size=40)))
def test_whatever_the_names_are_each_has_lines_that_fit(names: list[str]) -> None:
    def two_lines(name: str) -> tuple[str, ...]:
        return wrapped(name, 1, 9, lambda text, _: len(text))

    found = short_names(names, two_lines)
    assert found.keys() == set(names)
    assert all(len(line) <= 9 for lines in found.values() for line in lines)
