"""A canvas on which everything drawn is marked: as content of an element, or as an artifact."""

from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import Any, Literal

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from wijkteam_desk.paper.looks import PAGE_HEIGHT, PAGE_WIDTH
from wijkteam_desk.paper.tagging.about import LANGUAGE, MAKER, About, metadata
from wijkteam_desk.paper.tagging.archive import colours, end_streams
from wijkteam_desk.paper.tagging.element import Element, Mark
from wijkteam_desk.paper.tagging.tree import text_string, write_tree

_END = "EMC"
_STRUCTURE = ["StructParents", "Tabs"]


class TaggedCanvas(Canvas):
    """reportlab's canvas with marked content and a structure tree.

    Leans on `_setAnnotations` and `_doc` of reportlab 5.1; a contract test holds them.
    """

    _doc: Any

    def __init__(self, about: About, *, first_font: str) -> None:
        end_streams()
        super().__init__(
            BytesIO(),
            pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
            pageCompression=1,
            invariant=1,
            pdfVersion=(1, 7),
            initialFontName=first_font,  # type: ignore[arg-type]  # the stub says float
            lang=LANGUAGE,
        )
        self._owners: list[list[Element]] = [[]]
        self._open: Element | None = None
        self._about = about
        self._entries = 0
        self._describe()

    @contextmanager
    def content(self, element: Element) -> Iterator[None]:
        """What is drawn here is this element's, in reading order."""
        outer, self._open = self._open, element
        self._begin(element)
        yield
        self.addLiteral(_END)
        self._open = outer

    @contextmanager
    def artifact(self, kind: Literal["Layout", "Header", "Footer"] = "Layout") -> Iterator[None]:
        """What is drawn here is decoration: a reading voice skips it."""
        paging = "" if kind == "Layout" else f" /Subtype /{kind}"
        self.addLiteral(f"/Artifact <</Type /{'Pagination' if paging else 'Layout'}{paging}>> BDC")
        yield
        self.addLiteral(_END)

    @contextmanager
    def spoken(self, said: str) -> Iterator[None]:
        """What is drawn here, in another order than it was written, is read aloud as `said`."""
        owner = self._open
        if owner is None:
            yield
            return
        self.addLiteral(_END)
        with self.content(owner.add("Span", actual_text=said)):
            yield
        self._begin(owner)

    @contextmanager
    def copied(self, said: str) -> Iterator[None]:
        """What is drawn here is found and copied as `said`, a letter or a few.

        Programs that search and copy put leftward letters in the order of writing themselves, so
        that this is for each letter apart.
        """
        self.addLiteral(f"/Span <</ActualText {text_string(said)}>> BDC")
        yield
        self.addLiteral(_END)

    def add_contents_entry(self, title: str, *, level: int, top: float) -> None:
        """An entry of the contents that leads to this height on this page; level 1, 2 or 3."""
        self._entries += 1
        key = f"entry{self._entries}"
        self.bookmarkHorizontalAbsolute(key, top)
        self.addOutlineEntry(title, key, level=level - 1)

    def finished(self, root: Element) -> bytes:
        """The whole file. Draw nothing after."""
        catalogue = self._doc.Catalog
        catalogue.StructTreeRoot = write_tree(self._doc, root, self._owners[:-1])
        catalogue.MarkInfo = pdfdoc.PDFDictionary({"Marked": pdfdoc.PDFName("true")[1:]})
        catalogue.Metadata = metadata(self._about)
        catalogue.__NoDefault__ = [*catalogue.__NoDefault__, "OutputIntents"]
        catalogue.OutputIntents = colours(self._doc)
        data: bytes = self.getpdfdata()  # type: ignore[no-untyped-call]  # not in the stub
        return data

    def _begin(self, element: Element) -> None:
        owners = self._owners[-1]
        mark = Mark(len(self._owners) - 1, len(owners))
        owners.append(element)
        element.kids.append(mark)
        self.addLiteral(f"/{element.role} <</MCID {mark.number}>> BDC")

    def _describe(self) -> None:
        self.setTitle(self._about.title)
        self.setSubject(self._about.subject)
        self.setAuthor(MAKER)
        self.setCreator(MAKER)
        self.setProducer(MAKER)
        self.setDateFormatter(lambda *_now: f"D:{self._about.made_on:%Y%m%d}")
        self.setViewerPreference("DisplayDocTitle", "true")

    def _setAnnotations(self, page: Any) -> None:  # noqa: N802 -- the name is reportlab's
        super()._setAnnotations(page)  # type: ignore[misc]  # not in the stub
        page.__NoDefault__ = [*page.__NoDefault__, *_STRUCTURE]
        page.StructParents = len(self._owners) - 1
        page.Tabs = pdfdoc.PDFName("S")
        self._owners.append([])
