"""What paper leans on inside reportlab. Fails loudly when a new version is another one.

When this fails after an upgrade: read `paper/tagging` and `paper/typesetting/fonts.py` beside the
new reportlab, look at the papers, and only then move the numbers here and in `pyproject.toml`.
"""

import inspect
from io import BytesIO

import reportlab
from reportlab.pdfbase import pdfdoc
from reportlab.pdfbase.ttfonts import ShapedStr, TTFont, makeToUnicodeCMap
from reportlab.pdfgen.canvas import Canvas

from wijkteam_desk.paper.tagging.archive import end_streams
from wijkteam_desk.paper.typesetting.fonts import joined, shapes_of


def test_the_version_is_the_one_that_was_read() -> None:
    assert reportlab.Version.split(".")[:2] == ["5", "1"]


def test_a_page_passes_our_hook_before_it_joins_the_document() -> None:
    source = inspect.getsource(Canvas.showPage)
    assert source.index("self._setAnnotations(page)") < source.index("self._doc.addPage(page)")


def test_pages_and_catalogue_write_the_entries_they_are_told_of() -> None:
    assert "Annots" in pdfdoc.PDFPage.__NoDefault__
    assert {"StructTreeRoot", "MarkInfo", "Metadata"} <= set(pdfdoc.PDFCatalog.__NoDefault__)


def test_a_stream_ends_in_a_word_that_can_be_put_on_a_line_of_its_own() -> None:
    end_streams()
    stream = pdfdoc.PDFStream(content=b"12\r", filters=[])
    # a bare line feed would make the return before it part of the end, and no more of the stream
    assert stream.format(pdfdoc.PDFDocument()).endswith(b"\nstream\n12\r\r\nendstream\n")


def test_a_document_numbers_an_object_when_it_is_first_named() -> None:
    document = pdfdoc.PDFDocument()
    document.Reference(pdfdoc.PDFObject(), "Ours")  # type: ignore[no-untyped-call]  # not in the stub
    assert pdfdoc.PDFObjectReference("Ours").format(document).endswith(b" 0 R")
    assert document.thisPageName() == "Page1"


def test_literals_reach_the_page_in_order() -> None:
    canvas = Canvas(BytesIO(), pageCompression=0)
    canvas.addLiteral("/P <</MCID 0>> BDC")
    canvas.line(0, 0, 1, 1)
    canvas.addLiteral("EMC")
    data: bytes = canvas.getpdfdata()  # type: ignore[no-untyped-call]  # not in the stub
    assert data.index(b"BDC") < data.index(b" l S") < data.index(b"EMC")


def test_character_maps_are_lines_we_can_take_one_from() -> None:
    lines = makeToUnicodeCMap("F", [0, 65]).split("\n")
    assert "2 beginbfchar" in lines
    assert "<00> <0000>" in lines
    assert "toUnicodeCMap:" in inspect.getsource(TTFont.addObjects)


def test_joined_letters_know_which_letter_they_are() -> None:
    shown = joined("لا", "NotoSansArabic-Regular")
    assert isinstance(shown, ShapedStr)
    assert {shape.cluster for shape in shapes_of(shown)} <= {0, 1}
    assert all(shape.x_advance >= 0 for shape in shapes_of(shown))
