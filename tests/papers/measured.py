"""What is wrong with a printed plan: measured in the file and in the page as it is drawn."""

from collections.abc import Iterator
from itertools import combinations

from page import ValidationProfile, validate_pdf_bytes
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QRectF
from PySide6.QtPdf import QPdfDocument

from tests.unit.paper.heard import said
from wijkteam_desk.domain.plan_sheet import PlanSheet

_EDGE = 14.17
"""Five millimetres, in points: a printer does not reach further."""
_MOST = 0.4
_ACCENT = 5.0
"""So wide is a sign that stands on the letter before it, as it should."""


def wrong_with(sheet: PlanSheet, pdf: bytes) -> list[str]:
    """Sentences; none where it is accessible, in order, and whole."""
    return [*_rules_broken(pdf), *_out_of_order(sheet, pdf), *_drawn_badly(pdf)]


def _rules_broken(pdf: bytes) -> list[str]:
    profiles = (ValidationProfile.PDF_UA_1, ValidationProfile.PDF_A_2A)
    reports = (validate_pdf_bytes(pdf, profile=profile) for profile in profiles)
    return [f"{one.rule_id}: {one.message}" for report in reports for one in report.failures]


def _out_of_order(sheet: PlanSheet, pdf: bytes) -> list[str]:
    """What is not heard, or not after what stands before it in the plan."""
    text, at, missing = _plain(said(pdf)), 0, []
    for words in _in_order(sheet):
        found = text.find(_plain(words), at)
        if found < 0:
            missing.append(f"not heard in its place: {words[:60]}")
        else:
            at = found + len(_plain(words))
    return missing


def _in_order(sheet: PlanSheet) -> Iterator[str]:
    yield from sheet.strengths
    yield from sheet.worries
    for goal in sheet.goals:
        yield goal.own_words
        for action in goal.actions:
            yield from (action.what, action.who, action.when)
    for action in sheet.loose_actions:
        yield from (action.what, action.who, action.when)
    for one in sheet.help:
        yield from (one.who, one.stops.stops_when)
    for answer in sheet.agreed.answers:
        yield answer.who
        yield answer.statement
    for one in sheet.help:
        yield from (one.stops.signs, one.at_relapse)


def _plain(text: str) -> str:
    return "".join(text.split())


def _drawn_badly(pdf: bytes) -> list[str]:
    """Lines that lie over each other, or nearer to the edge than a printer reaches."""
    owner = QObject()
    document, buffer = QPdfDocument(owner), QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    found = []
    for number in range(document.pageCount()):
        size = document.pagePointSize(number)
        paper = QRectF(0, 0, size.width(), size.height()).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        lines = [one.boundingRect() for one in document.getAllText(number).bounds()]
        cut = [one for one in lines if not paper.contains(one)]
        found += [f"page {number + 1}: cut by the edge at {one}" for one in cut[:1]]
        words = [one for one in lines if one.width() > _ACCENT]
        over = [one for one, other in combinations(words, 2) if _share(one, other) > _MOST]
        found += [f"page {number + 1}: lines over each other at {one}" for one in over[:1]]
    document.close()
    return found


def _share(one: QRectF, other: QRectF) -> float:
    """How much of the smaller lies under the other."""
    shared, smaller = one.intersected(other), min(map(_area, (one, other)))
    return _area(shared) / smaller if smaller else 0.0


def _area(one: QRectF) -> float:
    return one.width() * one.height()
