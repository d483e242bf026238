"""The plan as a Word file says the same as on paper, with real headings in their language."""

from io import BytesIO
from zipfile import ZipFile

import docx
import pytest
from docx.document import Document
from docx.oxml.ns import qn

from tests.unit.paper.heard import heard
from tests.unit.paper.sample_sheets import ALL, FICTITIOUS, LEFT_OUT, NAMES, SCRIPTS, SHORT
from wijkteam_desk.domain.paper_language import PaperLanguage
from wijkteam_desk.domain.variant import Variant
from wijkteam_desk.paper.plan import plan_paper, plan_word


def opened(word: bytes) -> Document:
    return docx.Document(BytesIO(word))


def texts(word: bytes) -> list[str]:
    """All that stands in the file itself, in its order, cells too."""
    body = opened(word).element.body
    found = [
        "".join(run.text or "" for run in paragraph.iter(qn("w:t")))
        for paragraph in body.iter(qn("w:p"))
    ]
    return [" ".join(text.split()) for text in found if text.strip()]


def on_paper(pdf: bytes) -> set[str]:
    """What is heard on paper, but for bullets and the lines of the corner."""
    return {" ".join(one.text.split()) for one in heard(pdf) if one.role != "Lbl"}


@pytest.mark.parametrize("language", [PaperLanguage.DUTCH, PaperLanguage.TURKISH])
@pytest.mark.parametrize("name", ALL)
def test_it_says_what_the_paper_says(name: str, language: PaperLanguage) -> None:
    variant = Variant(language=language)
    sheet = ALL[name]
    written = " ".join(texts(plan_word(sheet, variant)))
    missing = [one for one in on_paper(plan_paper(sheet, variant)) if one not in written]
    assert missing == []
    assert LEFT_OUT not in written


def test_headings_are_headings_and_tables_have_a_head() -> None:
    file = opened(plan_word(SHORT))
    headings = [one.text for one in file.paragraphs if one.style and "Heading" in one.style.name]
    spoken = [one.text for one in heard(plan_paper(SHORT)) if one.role in {"H1", "H2"}]
    assert headings == spoken
    for table in file.tables:
        marks = [row._tr.trPr.findall(qn("w:tblHeader")) for row in table.rows]  # noqa: SLF001  # no other way to see it
        assert [len(mark) for mark in marks] == [1, *[0] * (len(marks) - 1)]


def test_the_file_is_dutch_and_what_stands_beside_is_not() -> None:
    word = plan_word(SHORT, Variant(language=PaperLanguage.TURKISH))
    file = opened(word)
    usual = {one.get(qn("w:val")) for one in file.styles.element.iter(qn("w:lang"))}
    assert usual == {"nl-NL"}
    beside = {one.get(qn("w:val")) for one in file.element.body.iter(qn("w:lang"))}
    assert beside == {"tr"}


def test_arabic_runs_leftward_and_names_in_it_do_not() -> None:
    file = opened(plan_word(SHORT, Variant(language=PaperLanguage.ARABIC)))
    leftward = [one for one in file.paragraphs if one._p.xpath("w:pPr/w:bidi")]  # noqa: SLF001  # no other way to see it
    assert leftward
    runs = [run for one in leftward for run in one.runs]
    assert {run.text for run in runs if not run.font.rtl} >= {"Noor Haddad", "Tom Bos"}
    assert all(run.font.rtl for run in runs if "خط" in run.text)


def test_names_of_people_are_not_in_its_properties() -> None:
    with ZipFile(BytesIO(plan_word(SCRIPTS))) as packed:
        about = packed.read("docProps/core.xml").decode() + packed.read("docProps/app.xml").decode()
    assert "Ons plan" in about
    for name in (*NAMES, "Noor", "Tom", "De Wit", SHORT.reference, "python-docx"):
        assert name not in about


def test_fiction_and_for_whom_are_on_each_page() -> None:
    (section,) = opened(plan_word(FICTITIOUS)).sections
    assert section.header.paragraphs[0].text.startswith("FICTIEF")
    foot = section.footer.paragraphs[0]
    assert foot.text.startswith("Vertrouwelijk. Voor: Fatima en Mark.")
    fields = [one.get(qn("w:instr")) for one in foot._p.iter(qn("w:fldSimple"))]  # noqa: SLF001  # no other way to see it
    assert fields == ["PAGE", "NUMPAGES"]
    (real,) = opened(plan_word(SHORT)).sections
    assert real.header.paragraphs[0].text == ""


def test_large_letters_are_larger() -> None:
    usual, large = (opened(plan_word(SHORT, Variant(large=one))) for one in (False, True))
    sizes = [file.styles["Normal"].font.size.pt for file in (usual, large)]
    assert sizes == [12, 18]
