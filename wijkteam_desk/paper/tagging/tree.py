"""The structure tree as PDF objects."""

from typing import Any

from reportlab.pdfbase import pdfdoc

from wijkteam_desk.paper.tagging.element import Element, Mark

_ROOT = "StructTreeRoot"
_PARENTS = "StructParents"


class _Written(pdfdoc.PDFObject):
    """A numbered PDF object of which the text is known; quicker than nested dictionaries."""

    __RefOnly__ = 1
    text = ""

    def format(self, _document: Any) -> bytes:
        """For reportlab."""
        return self.text.encode("ascii")


def text_string(text: str) -> str:
    """Text as a PDF hexadecimal string in UTF-16."""
    return f"<FEFF{text.encode('utf-16-be').hex().upper()}>"


def write_tree(document: Any, root: Element, pages: list[list[Element]]) -> Any:
    """Put the tree into the document, of which the pages are there; gives the catalogue's entry.

    `pages` holds per page the owner of each mark.
    """
    return _Writer(document).write(root, pages)


class _Writer:
    def __init__(self, document: Any) -> None:
        self._document = document
        self._names: dict[Element, str] = {}
        self._objects: dict[str, _Written] = {}

    def write(self, root: Element, pages: list[list[Element]]) -> Any:
        self._element(root, self._number(_ROOT))
        parents = " ".join(self._page_parents(number, page) for number, page in enumerate(pages))
        self._put(_PARENTS, f"<< /Nums [{parents}] >>")
        self._put(
            _ROOT,
            f"<< /Type /StructTreeRoot /K {self._of(root)} /ParentTree {self._number(_PARENTS)} "
            f"/ParentTreeNextKey {len(pages)} >>",
        )
        return pdfdoc.PDFObjectReference(_ROOT)

    def _element(self, element: Element, parent: str) -> None:
        me = self._of(element)
        kids = " ".join(self._kid(kid, me) for kid in element.kids)
        entries = [f"/Type /StructElem /S /{element.role} /P {parent} /K [{kids}]"]
        if element.alt:
            entries.append(f"/Alt {text_string(element.alt)}")
        if element.actual_text:
            entries.append(f"/ActualText {text_string(element.actual_text)}")
        if element.lang:
            entries.append(f"/Lang ({element.lang})")
        if element.attributes:
            pairs = " ".join(f"/{key} {value}" for key, value in element.attributes.items())
            entries.append(f"/A << {pairs} >>")
        self._put(self._names[element], f"<< {' '.join(entries)} >>")

    def _kid(self, kid: Element | Mark, parent: str) -> str:
        if isinstance(kid, Element):
            self._element(kid, parent)
            return self._of(kid)
        page = self._reference(f"Page{kid.page + 1}")
        return f"<< /Type /MCR /Pg {page} /MCID {kid.number} >>"

    def _page_parents(self, number: int, owners: list[Element]) -> str:
        name = f"{_PARENTS}{number}"
        self._put(name, f"[{' '.join(map(self._of, owners))}]")
        return f"{number} {self._number(name)}"

    def _of(self, element: Element) -> str:
        return self._number(self._names.setdefault(element, f"StructElem{len(self._names)}"))

    def _number(self, name: str) -> str:
        """The reference to an object of ours; its number is taken when it is first named."""
        if name not in self._objects:
            self._objects[name] = _Written()
            self._document.Reference(self._objects[name], name)
        return self._reference(name)

    def _reference(self, name: str) -> str:
        reference: bytes = pdfdoc.PDFObjectReference(name).format(self._document)
        return reference.decode("ascii")

    def _put(self, name: str, text: str) -> None:
        self._number(name)
        self._objects[name].text = text
