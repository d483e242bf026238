"""A plan of six pages against what else makes a PDF of the same words, where that is installed."""

import importlib
import importlib.util
import shutil
import subprocess
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from html import escape
from itertools import groupby
from pathlib import Path

from tests.bench.clock import side_by_side
from tests.bench.papers import six_pages
from tests.bench.row import Row
from tests.unit.paper.heard import Heard, heard
from wijkteam_desk.paper.plan import plan_paper, plan_word
from wijkteam_desk.shipped import shipped

_OFFICE = shutil.which("soffice")
_WEASY = importlib.util.find_spec("weasyprint")
_PERCENT = 100


def other_printers(place: Path, rounds: int) -> Iterator[Row]:
    """WeasyPrint tagged and in our letters, LibreOffice from our own Word file; both warm."""
    sheet = six_pages()
    if _WEASY and rounds:
        page = _page(heard(plan_paper(sheet)))
        draw = importlib.import_module("weasyprint").HTML(string=page).write_pdf
        tagged = partial(draw, pdf_variant="pdf/ua-1")
        yield _row("plan of 6 pages, against WeasyPrint", tagged, rounds, limit=20)
    if _OFFICE and rounds:
        word = place / "plan.docx"
        word.write_bytes(plan_word(sheet))
        yield _row("plan of 6 pages, against LibreOffice", partial(_convert, word), rounds, limit=5)


def _row(what: str, theirs: Callable[[], object], rounds: int, *, limit: int) -> Row:
    sheet = six_pages()
    theirs()
    mine, other = side_by_side(lambda: plan_paper(sheet), theirs, rounds)
    seen = f"{mine:.0f} ms against {other:.0f} ms, {other / mine:.0f} times as fast"
    return Row(what=what, value=_PERCENT * mine / other, unit="%", limit=limit, seen=seen)


def _convert(word: Path) -> None:
    own = f"-env:UserInstallation={(word.parent / 'office').as_uri()}"
    command = [str(_OFFICE), own, "--headless", "--convert-to", "pdf", word.name]
    subprocess.run(command, check=True, cwd=word.parent, capture_output=True)


def _page(words: Sequence[Heard]) -> str:
    """The same words with headings, text and tables."""
    parts: list[str] = []
    for in_table, found in groupby(words, key=lambda one: "Table" in one.path):
        cells = [(one.role, escape(one.text)) for one in found]
        parts += [_table(cells)] if in_table else [_part(role, text) for role, text in cells]
    fonts = "".join(
        f"@font-face{{font-family:Plain;font-weight:{weight};src:url({_font(name)})}}"
        for name, weight in (("Regular", 400), ("Bold", 700))
    )
    style = f"{fonts}@page{{size:A4}}body{{font:12pt/1.5 Plain}}td,th{{text-align:left}}"
    head = f"<title>Ons plan</title><style>{style}</style>"
    return f"<!doctype html><html lang=nl>{head}<body>{''.join(parts)}"


def _part(role: str, text: str) -> str:
    tag = role.lower() if role in {"H1", "H2"} else "p"
    return f"<{tag}>{text}</{tag}>"


def _table(cells: Sequence[tuple[str, str]]) -> str:
    rows = [cells[at : at + 3] for at in range(0, len(cells), 3)]
    drawn = ("".join(f"<{role}>{text}</{role}>" for role, text in row) for row in rows)
    return f"<table>{''.join(f'<tr>{row}</tr>' for row in drawn)}</table>"


def _font(name: str) -> str:
    return Path(str(shipped("fonts", f"AtkinsonHyperlegibleNext-{name}.ttf"))).as_uri()
