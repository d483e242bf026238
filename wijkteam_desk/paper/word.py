"""A paper as a Word file: real headings, lists and tables, in Dutch but for what says otherwise."""

import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, time
from io import BytesIO
from typing import Any

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor
from docx.table import Table
from docx.text.font import Font
from docx.text.paragraph import Paragraph

from wijkteam_desk.paper.looks import (
    ALERT,
    BESIDE,
    BODY,
    CELL,
    CELL_BOLD,
    CELL_HEAD,
    CORNER,
    FOOTER,
    HEADINGS,
    MARGIN_SIDE,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    TEXT_WIDTH,
    TINT,
    Style,
    enlarged,
)
from wijkteam_desk.paper.page import Column
from wijkteam_desk.paper.sheets import Margins
from wijkteam_desk.paper.tagging.about import LANGUAGE, MAKER, About
from wijkteam_desk.paper.typesetting.words import Bold
from wijkteam_desk.pictures.shapes import Picture

# The letters of our own paper are not on other machines.
_LETTERS = "Verdana"
_AIR = 80
"""In twentieths of a point, as Word counts."""


class WordPaper:
    """A page (see `Page`) of which `finished` gives the file; `large` for who sees little."""

    def __init__(self, about: About, *, margins: Margins, large: bool = False) -> None:
        self._large = large
        self._file = docx.Document()
        self._describe(about)
        self._set_letters()
        self._set_sheet(margins)

    def opening(
        self, title: str, under: Sequence[tuple[str, Style]], corner: Sequence[str]
    ) -> None:
        """The title, lines below it, and the short lines of the corner in a row."""
        self.heading(1, title)
        for text, style in under:
            self.text(text, style=style)
        self.text(", ".join(corner), style=CORNER)

    def heading(self, level: int, *parts: str) -> None:
        """A heading of level 1, 2 or 3; Word keeps it with what follows."""
        paragraph = self._file.add_paragraph(style=f"Heading {level}")
        paragraph.add_run("".join(parts))

    def text(
        self, *parts: str, style: Style = BODY, keep_next: bool = False, lang: str = ""
    ) -> None:
        """A paragraph."""
        paragraph = self._file.add_paragraph()
        paragraph.paragraph_format.keep_with_next = keep_next
        self._fill(paragraph, parts, style, lang)

    def bullets(self, items: Sequence[str]) -> None:
        """A list."""
        for item in items:
            self._fill(self._file.add_paragraph(style="List Bullet"), [item], BODY)

    def table(
        self, columns: Sequence[Column], rows: Sequence[Sequence[str]], *, lang: str = ""
    ) -> None:
        """A table of which Word repeats the head and keeps each row on one page."""
        table = self._file.add_table(1 + len(rows), len(columns), style="Table Grid")
        table.autofit = False
        for at, column in enumerate(columns):
            table.columns[at].width = Pt(TEXT_WIDTH * column.share)
            head, *cells = table.columns[at].cells
            self._fill(head.paragraphs[0], [column.name], CELL_HEAD)
            if column.beside:
                self._fill(head.add_paragraph(), [column.beside], BESIDE, lang)
            for row, cell in zip(rows, cells, strict=True):
                style = CELL_BOLD if column.bold else CELL
                self._fill(cell.paragraphs[0], [row[at]], style)
        _give_air(table)
        for made in table.rows:
            _mark(_own(made).get_or_add_trPr(), "w:cantSplit")
        _mark(_own(table.rows[0]).get_or_add_trPr(), "w:tblHeader")

    def drawing(self, picture: Picture, *, width: float) -> None:
        """What it shows in words: Word has no lines of our own."""
        del width
        self.text(picture.as_text)

    def box(self, *parts: str, telephone: bool = False) -> None:
        """A tinted paragraph; a telephone is only drawn on our own paper."""
        del telephone
        paragraph = self._file.add_paragraph()
        shade = OxmlElement("w:shd")
        shade.set(qn("w:val"), "clear")
        shade.set(qn("w:fill"), TINT[1:])
        _own(paragraph).get_or_add_pPr().append(shade)
        self._fill(paragraph, parts, BODY)

    def finished(self) -> bytes:
        """The file."""
        made = BytesIO()
        self._file.save(made)
        return made.getvalue()

    def _fill(
        self, paragraph: Paragraph, parts: Sequence[str], style: Style, lang: str = ""
    ) -> None:
        for part in parts:
            run = paragraph.add_run(part)
            stands_out = replace(style, bold=style.bold or isinstance(part, Bold))
            self._letter(run.font, stands_out)
            if lang:
                _speak(_own(run).get_or_add_rPr(), part, lang, beside=style.leftward)
        if style.leftward:
            _mark(_own(paragraph).get_or_add_pPr(), "w:bidi")
        if style.to_the_right:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        paragraph.paragraph_format.space_before = Pt(style.before)

    def _letter(self, font: Font, style: Style) -> None:
        """Letters of this look, also those of scripts that Word counts apart."""
        sized = enlarged(style) if self._large else style
        font.size = Pt(sized.size)
        font.color.rgb = RGBColor.from_string(style.colour[1:].upper())
        if style.bold:
            font.bold = font.cs_bold = True
        apart = OxmlElement("w:szCs")
        apart.set(qn("w:val"), str(round(sized.size * 2)))
        letters = _own(font).get_or_add_rPr()
        for usual in letters.findall(qn("w:szCs")):
            letters.remove(usual)
        letters.find(qn("w:sz")).addnext(apart)

    def _describe(self, about: About) -> None:
        made = datetime.combine(about.made_on, time(), UTC)
        known = self._file.core_properties
        known.title, known.subject, known.language = about.title, about.subject, LANGUAGE
        known.author = known.last_modified_by = MAKER
        known.created = known.modified = made
        known.comments = known.keywords = ""

    def _set_letters(self) -> None:
        styles: Any = self._file.styles
        for language in styles.element.iter(qn("w:lang")):
            language.set(qn("w:val"), LANGUAGE)
        looks = {"Normal": BODY, **{f"Heading {n}": style for n, style in HEADINGS.items()}}
        for name, style in looks.items():
            fonts = styles[name].element.get_or_add_rPr().get_or_add_rFonts()
            fonts.attrib.clear()
            for letters in ("w:ascii", "w:hAnsi", "w:cs"):
                fonts.set(qn(letters), _LETTERS)
            self._letter(styles[name].font, style)
        styles["Normal"].paragraph_format.space_after = Pt(4)

    def _set_sheet(self, margins: Margins) -> None:
        section = self._file.sections[0]
        section.page_width, section.page_height = Pt(PAGE_WIDTH), Pt(PAGE_HEIGHT)
        section.left_margin = section.right_margin = Pt(MARGIN_SIDE)
        if margins.warning:
            self._fill(section.header.paragraphs[0], [margins.warning], ALERT)
        foot = section.footer.paragraphs[0]
        self._fill(foot, [" ".join(margins.foot), " Bladzijde "], FOOTER)
        self._count(foot, "PAGE")
        self._fill(foot, [" van "], FOOTER)
        self._count(foot, "NUMPAGES")
        self._fill(foot, ["."], FOOTER)

    def _count(self, paragraph: Paragraph, field: str) -> None:
        """A number that Word fills in."""
        counted = OxmlElement("w:fldSimple")
        counted.set(qn("w:instr"), field)
        _own(paragraph).append(counted)
        self._fill(paragraph, ["1"], FOOTER)
        counted.append(_own(paragraph.runs[-1]))


def _give_air(table: Table) -> None:
    """White above and below the words in each cell."""
    margins = OxmlElement("w:tblCellMar")
    for side in ("w:top", "w:bottom"):
        white = OxmlElement(side)
        white.set(qn("w:w"), str(_AIR))
        white.set(qn("w:type"), "dxa")
        margins.append(white)
    _own(table).tblPr.find(qn("w:tblLook")).addprevious(margins)


def _own(thing: Any) -> Any:
    """The element of the file itself, for what python-docx has no name for."""
    return thing._element  # noqa: SLF001  # its own way to reach further


def _mark(properties: Any, name: str) -> None:
    """Switch something on."""
    properties.append(OxmlElement(name))


def _speak(letters: Any, part: str, lang: str, *, beside: bool) -> None:
    """Mark the language of a run, and which way it runs; a name or number in it is no language."""
    leftward = any(unicodedata.bidirectional(char) == "AL" for char in part)
    if beside and not leftward:
        return
    if leftward:
        _mark(letters, "w:rtl")
    language = OxmlElement("w:lang")
    language.set(qn("w:bidi" if leftward else "w:val"), lang)
    letters.append(language)
