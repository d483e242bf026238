"""Every paper passes PDF/UA-1 and PDF/A-2a, and says what it is."""

from datetime import date
from io import BytesIO

import pikepdf
import pytest
from page import ValidationProfile, validate_pdf_bytes

from tests.unit.paper.heard import heard, said
from tests.unit.paper.sample_sheets import ALL, FICTITIOUS, LONG, NAMES, SCRIPTS, SHORT
from wijkteam_desk.paper.builder import Paper
from wijkteam_desk.paper.page import Column
from wijkteam_desk.paper.plan import plan_paper
from wijkteam_desk.paper.recovery_sheet import recovery_sheet
from wijkteam_desk.paper.sheets import Margins
from wijkteam_desk.paper.tagging.about import About

CODE = "247O EIFT O3T5 BCP7 AQKW 4MLF 4GVO P6HV X"
DAY = date(2026, 11, 22)


def assert_accessible(pdf: bytes) -> None:
    for profile in (ValidationProfile.PDF_UA_1, ValidationProfile.PDF_A_2A):
        report = validate_pdf_bytes(pdf, profile=profile)
        assert [(failure.rule_id, failure.message) for failure in report.failures] == []
        assert report.is_compliant


@pytest.mark.parametrize("name", ALL)
def test_a_plan_passes_pdf_ua_1_and_pdf_a_2a(name: str) -> None:
    assert_accessible(plan_paper(ALL[name]))


def test_the_recovery_sheet_passes_pdf_ua_1_on_one_page() -> None:
    pdf = recovery_sheet(CODE, "Noor Haddad", DAY)
    assert_accessible(pdf)
    assert len(pikepdf.open(BytesIO(pdf)).pages) == 1


def test_the_validator_notices_a_paper_that_lost_its_structure() -> None:
    with pikepdf.open(BytesIO(plan_paper(SHORT))) as file:
        del file.Root.StructTreeRoot
        spoilt = BytesIO()
        file.save(spoilt)
    report = validate_pdf_bytes(spoilt.getvalue(), profile=ValidationProfile.PDF_UA_1)
    assert not report.is_compliant


def test_a_paper_with_everything_the_builder_can_draw_passes() -> None:
    paper = Paper(
        About(title="Proef", subject="Alles", made_on=DAY), margins=Margins(foot=["Voet."])
    )
    paper.opening("Proef", [], ["rechts"])
    paper.heading(2, "Kop")
    paper.heading(3, "Onderkop")
    paper.bullets([])
    paper.steps(["Een.", "Twee."])
    paper.table([Column(name="A", share=0.5), Column(name="B", share=0.5)], [["", "vol"]])
    paper.picture(
        lambda canvas, place: canvas.circle(place.left + 20, place.top - 20, 10),
        height=40,
        alt="Een kring",
    )
    pdf = paper.finished()
    assert_accessible(pdf)
    with pikepdf.open(BytesIO(pdf)) as file:
        figure = next(kid for kid in file.Root.StructTreeRoot.K.K if kid.S == "/Figure")
        assert str(figure.Alt) == "Een kring"


def test_language_and_title_are_for_dutch_ears() -> None:
    with pikepdf.open(BytesIO(plan_paper(SHORT))) as file:
        assert str(file.Root.Lang) == "nl-NL"
        assert bool(file.Root.ViewerPreferences.DisplayDocTitle)
        assert str(file.docinfo.Title) == "Ons plan"
        assert "pdfuaid:part>1<" in file.Root.Metadata.read_bytes().decode()


def test_names_of_people_are_not_in_the_metadata() -> None:
    with pikepdf.open(BytesIO(plan_paper(SCRIPTS))) as file:
        about = [str(value) for value in file.docinfo.values()]
        about.append(file.Root.Metadata.read_bytes().decode())
    for name in (*NAMES, "Noor", "Haddad", "Tom", "De Wit", SHORT.reference, SHORT.team):
        assert not any(name in text for text in about)


def test_headings_are_the_contents() -> None:
    with pikepdf.open(BytesIO(plan_paper(SHORT))) as file, file.open_outline() as outline:
        top = outline.root[0]
        assert top.title == "Ons plan"
        below = [entry.title for entry in top.children]
    headings = [element.text for element in heard(plan_paper(SHORT)) if element.role == "H2"]
    assert below == headings
    assert below[2] == "1. “Ik wil dat de post geen angst meer geeft.”"


def test_all_letters_are_embedded() -> None:
    for sheet in ALL.values():
        with pikepdf.open(BytesIO(plan_paper(sheet))) as file:
            fonts = [font for page in file.pages for font in page.Resources.Font.values()]
            assert fonts
            assert all("/FontFile2" in font.FontDescriptor for font in fonts)


@pytest.mark.parametrize("name", ALL)
def test_the_same_paper_is_the_same_bytes_whatever_was_printed_before(name: str) -> None:
    first = plan_paper(ALL[name])
    plan_paper(SCRIPTS)
    assert plan_paper(ALL[name]) == first


def test_r_1_19_fictitious_is_seen_on_every_page_and_heard_once() -> None:
    for sheet in (FICTITIOUS, LONG):
        pdf = plan_paper(sheet)
        assert said(pdf).count("FICTIEF") == 1
        with pikepdf.open(BytesIO(pdf)) as file:
            headers = [page.Contents.read_bytes().count(b"/Subtype /Header") for page in file.pages]
        assert headers == [1] * len(headers)


def test_r_1_19_a_real_plan_does_not_say_fictitious() -> None:
    assert "FICTIEF" not in said(plan_paper(SHORT))
