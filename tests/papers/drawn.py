"""The papers of the practice vault as pictures, a page each, to be looked at."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize
from PySide6.QtPdf import QPdfDocument

from wijkteam_desk.casework.list_households import list_households
from wijkteam_desk.casework.open_household import HouseholdFile, read_household
from wijkteam_desk.casework.read_involvements import read_involvements
from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.desk.hand_out import draw_card, draw_family, draw_plan
from wijkteam_desk.desk.practice import forget_practice, open_practice
from wijkteam_desk.domain.paper_language import PaperLanguage
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.variant import AS_USUAL, Variant

_WIDE = 900
_ASIDE = Variant(language=PaperLanguage.ARABIC, large=True)

Paper = tuple[str, Callable[[], bytes]]


def draw_papers(out: Path, wanted: Callable[[str], bool]) -> None:
    """Draws those with a name that is wanted; what is refused has no paper."""
    desk = open_practice()
    try:
        for line in desk.perform(list_households).result():
            file = desk.perform(read_household, household_id=line.household_id).result()
            for name, drawn in _papers(desk, file):
                if wanted(name):
                    _draw(out / name, drawn)
    finally:
        desk.close()
        forget_practice(desk.folder)


def _papers(desk: Desk, file: HouseholdFile) -> Iterator[Paper]:
    """For all of them, for the first one fully, for a child, beside Arabic, and the cards."""
    household, ids = file.household.id, tuple(one.id for one in file.approachable)
    plans = (
        ("all", ids, AS_USUAL),
        ("one-full", ids[:1], Variant(full=True)),
        ("child", ids[-1:], AS_USUAL),
        ("one-arabic-large", ids[:1], _ASIDE),
    )
    start = f"paper-{file.household.name.lower()}"
    for name, readers, variant in plans:
        yield f"{start}-{name}", partial(_plan, desk, household, readers, variant)
    yield f"{start}-family", lambda: draw_family(desk, household, ids)[1].content
    sheets = desk.perform(read_involvements, household_id=household).result().sheets
    for at, sheet in enumerate(sheets):
        key = sheet.course.involvement.id
        yield f"{start}-card-{at}", partial(_card, desk, key)


def _plan(desk: Desk, household: str, readers: tuple[str, ...], variant: Variant) -> bytes:
    return draw_plan(desk, household, readers, variant)[1].content


def _card(desk: Desk, involvement_id: str) -> bytes:
    return draw_card(desk, involvement_id).content


def _draw(target: Path, drawn: Callable[[], bytes]) -> None:
    try:
        pdf = drawn()
    except Refusal:
        return
    owner = QObject()
    document, buffer = QPdfDocument(owner), QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    for page in range(document.pageCount()):
        size = document.pagePointSize(page)
        high = round(_WIDE * size.height() / size.width())
        picture = document.render(page, QSize(_WIDE, high))
        picture.save(str(target.with_name(f"{target.name}-{page + 1}.png")))
    document.close()
