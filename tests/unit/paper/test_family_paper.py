"""The drawings on paper: seen, heard, and for whom. FICTIEF."""

from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest

from tests.unit.paper.heard import alternatives, said
from tests.unit.paper.sample_sheets import NAMES
from tests.unit.paper.test_accessible import assert_accessible
from tests.unit.pictures.large_family import TODAY, large_family
from wijkteam_desk.domain.drawing import Drawing
from wijkteam_desk.domain.family import Family
from wijkteam_desk.domain.family_sheet import FamilySheet
from wijkteam_desk.paper.family import family_paper
from wijkteam_desk.paper.picture_ink import measured
from wijkteam_desk.pictures.ecogram import ecogram
from wijkteam_desk.pictures.sheet import PAPER


def sheet(family: Family, *, fictitious: bool = True) -> FamilySheet:
    return FamilySheet(
        family=family,
        readers=("Fatima", "Mark"),
        whose="Fatima en Mark de Wit",
        reference="7K2F-4R",
        team="wijkteam Blokweer",
        left_out=("1 persoon die er voor iemand anders is",),
        printed_on=TODAY,
        fictitious=fictitious,
    )


def scripts() -> Family:
    family = large_family()
    for one, name in zip(family.network, NAMES, strict=False):
        one.name = name
    return family


FAMILIES = {
    "twelve": large_family(),
    "nobody around": replace(large_family(), network=(), kin=()),
    "every script": scripts(),
    "moved": replace(large_family(), places={Drawing.NETWORK: {"Wim": (80.0, 60.0)},
                                             Drawing.KIN: {"Sem": (-900.0, 700.0)}}),
}  # fmt: skip


@pytest.mark.parametrize("name", FAMILIES)
def test_the_drawings_pass_pdf_ua_1(name: str) -> None:
    assert_accessible(family_paper(sheet(FAMILIES[name])))


def test_both_figures_say_what_they_show() -> None:
    kin, network = alternatives(family_paper(sheet(large_family())))
    assert "Fatima is ouder van Daan." in kin
    assert "Ans Zilverschoon, buurvrouw" in network
    assert "het contact gaat stroef" in network


def test_what_readers_may_not_see_is_not_even_mentioned() -> None:
    pdf = family_paper(sheet(large_family()))
    assert "iemand anders" not in said(pdf)
    assert "Voor: Fatima en Mark." not in said(pdf)  # it stands at the foot, outside what is read


def test_fictitious_is_said_once_and_never_of_real_people() -> None:
    assert said(family_paper(sheet(large_family()))).count("FICTIEF") == 1
    assert "FICTIEF" not in said(family_paper(sheet(large_family(), fictitious=False)))


def test_the_same_drawing_is_the_same_bytes() -> None:
    first = family_paper(sheet(large_family()))
    family_paper(sheet(scripts()))
    assert family_paper(sheet(large_family())) == first


def test_names_are_not_in_the_metadata() -> None:
    with pikepdf.open(BytesIO(family_paper(sheet(large_family())))) as file:
        about = [str(value) for value in file.docinfo.values()]
        about.append(file.Root.Metadata.read_bytes().decode())
    assert not any("Fatima" in text or "Ans" in text for text in about)


def test_no_letter_of_the_network_is_under_twelve_points() -> None:
    picture = ecogram(large_family(), PAPER, measured)
    assert picture.width <= PAPER.width
    assert {line.size for spot in picture.spots for line in spot.lines} == {12}
