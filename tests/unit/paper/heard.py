"""What a screen reader gets from a PDF: its elements in order, with their text.

A reader of our own in the tests: it takes the structure tree, the marked content and the character
maps of the file, and nothing of the program.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any

import pikepdf

_MAPPED = re.compile(rb"<([0-9A-F]{2})> <([0-9A-F]{4})>")


@dataclass(frozen=True)
class Heard:
    """An element with text of its own, and the roles above it."""

    path: tuple[str, ...]
    text: str

    @property
    def role(self) -> str:
        return self.path[-1]


def heard(pdf: bytes) -> list[Heard]:
    """All elements that say something, in reading order."""
    with pikepdf.open(BytesIO(pdf)) as file:
        marked = {page.objgen: _marked_text(page) for page in file.pages}
        return list(_walk(file.Root.StructTreeRoot.K, (), marked))


def said(pdf: bytes) -> str:
    """All that is read aloud."""
    return "\n".join(element.text for element in heard(pdf))


def alternatives(pdf: bytes) -> list[str]:
    """What is read aloud instead of each figure."""
    with pikepdf.open(BytesIO(pdf)) as file:
        return [str(kid.Alt) for kid in file.Root.StructTreeRoot.K.K if "/Alt" in kid]


def _walk(
    element: pikepdf.Object, above: tuple[str, ...], marked: dict[Any, dict[int, str]]
) -> Iterator[Heard]:
    path = (*above, str(element.S)[1:])
    kids = list(element.K)
    inline = [kid for kid in kids if kid.get("/S") in {None, pikepdf.Name.Span}]
    text = "".join(_inline(kid, marked) for kid in inline)
    if text.strip():
        yield Heard(path, text)
    for kid in kids:
        if kid.get("/S") not in {None, pikepdf.Name.Span}:
            yield from _walk(kid, path, marked)


def _inline(kid: pikepdf.Object, marked: dict[Any, dict[int, str]]) -> str:
    if "/ActualText" in kid:
        return str(kid.ActualText)
    if "/K" in kid:
        return " " + "".join(_inline(inner, marked) for inner in kid.K)
    return marked[kid.Pg.objgen][int(kid.MCID)]


def _marked_text(page: pikepdf.Page) -> dict[int, str]:
    maps = {name: _characters(font) for name, font in page.Resources.Font.items()}
    text: dict[int, str] = {}
    characters: dict[int, str] = {}
    within: list[int | None] = []
    for step in pikepdf.parse_content_stream(page):
        operands, operator = step.operands, step.operator
        match str(operator):
            case "BDC":
                within.append(_mark(operands))
            case "EMC":
                within.pop()
            case "Tf":
                characters = maps[str(operands[0])]
            case "Tj" | "TJ":
                marks = [mark for mark in within if mark is not None]
                for mark in marks[-1:]:
                    drawn = "".join(characters[code] for code in _codes(operands[0]))
                    text[mark] = text.get(mark, "") + drawn
            case "BMC":
                within.append(None)
    return _with_silent(page, text)


def _with_silent(page: pikepdf.Page, text: dict[int, str]) -> dict[int, str]:
    """Marks in which nothing was written say nothing."""
    marks = (_mark(step.operands) for step in pikepdf.parse_content_stream(page, "BDC"))
    return {mark: text.get(mark, "") for mark in marks if mark is not None}


def _mark(operands: Iterable[pikepdf.Object]) -> int | None:
    _, properties = operands
    mark = properties.get("/MCID")
    return None if mark is None else int(mark)


def _codes(shown: pikepdf.Object) -> bytes:
    if isinstance(shown, pikepdf.Array):
        return b"".join(bytes(part) for part in shown if isinstance(part, pikepdf.String))
    return bytes(shown)


def _characters(font: pikepdf.Object) -> dict[int, str]:
    pairs = _MAPPED.findall(font.ToUnicode.read_bytes())
    return {int(code, 16): chr(int(character, 16)) for code, character in pairs}
