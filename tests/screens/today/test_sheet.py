"""A Monday with 22 households: a screenful, each household once, safety never folded. FICTIEF."""

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.screens.household.on_screen import button, focused, said, settle, show
from wijkteam_desk.casework.read_today import Call, TodayFile
from wijkteam_desk.domain.attention import AttentionItem, AttentionKind, Group, in_order
from wijkteam_desk.domain.household import Household
from wijkteam_desk.ui.screens.today.sheet import MOST, Extent, TodaySheet, Whose, sheet_of
from wijkteam_desk.ui.screens.today.view import TodayView

MONDAY = date(2026, 11, 23)
K = AttentionKind
HOMES = {
    f"h{n:02}": Household(id=f"h{n:02}", name=f"Gezin {n}", opened_on=MONDAY) for n in range(22)
}


def thing(home: str, kind: AttentionKind, days: int) -> AttentionItem:
    since = MONDAY - timedelta(max(days, 0))
    return AttentionItem(
        household_id=home,
        kind=kind,
        about=f"{home}-{kind}",
        since=since,
        due=MONDAY - timedelta(days),
        sentence=f"{kind.label} van {home}",
    )


def monday() -> TodayFile:
    """Three things each; with the last one somebody is not safe, and nobody is aan zet."""
    kinds = ((K.HELP, -3), (K.FEEDBACK, 0), (K.ACTION, 4))
    items = [thing(home, kind, days) for home in HOMES for kind, days in kinds]
    items += [thing("h21", K.NOBODY, 9), thing("h21", K.WORRY, 1)]
    return TodayFile(
        day=MONDAY,
        author="noor",
        items=in_order(items, MONDAY),
        week=(),
        calls=(),
        households=HOMES,
        own=(),
        own_count=0,
        lately=(),
    )


def homes(sheet: TodaySheet) -> list[str]:
    return [one.household_id for group in sheet.groups for one in group.homes]


def test_it_is_a_screenful_and_each_household_stands_once() -> None:
    sheet = sheet_of(monday(), Whose.ALL)
    assert len(homes(sheet)) == MOST
    assert sheet.hidden == "Nog 17 huishoudens met samen 51 dingen."
    nobody, late = sheet.groups
    assert (nobody.group, late.group) == (Group.NOBODY, Group.LATE)
    (first,) = nobody.homes
    assert [one.item.kind for one in first.lines] == [K.NOBODY, K.WORRY]
    assert first.lines[1].sentence.startswith("Te laat: ")
    assert [one.item.kind for one in first.folded] == [K.ACTION, K.FEEDBACK, K.HELP]
    whole = sheet_of(monday(), Whose.ALL, Extent.WHOLE)
    assert sorted(homes(whole)) == sorted(HOMES)
    assert not whole.hidden
    lines = [one.item for group in whole.groups for home in group.homes for one in home.lines]
    assert sorted(one.key for one in lines) == sorted(one.key for one in monday().items)


def test_the_week_shows_each_day_that_has_something_and_nothing_twice() -> None:
    sheet = sheet_of(monday(), Whose.ALL, Extent.WEEK)
    assert [one.title for one in sheet.groups] == ["Vandaag", "Donderdag 26 november"]
    assert [len(one.homes) for one in sheet.groups] == [22, 22]
    assert "geen gesprekken, 44 dingen die klaar moeten zijn" in sheet.under


def test_what_is_folded_is_one_key_away_and_the_keyboard_goes_along(qtbot: QtBot) -> None:
    view = TodayView()
    view.show_sheet(sheet_of(monday(), Whose.ALL))
    show(qtbot, view)
    assert "terugkoppeling van h21" not in said(view)
    button(view, "Gezin 21, nog 3").setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    settle()
    assert "Vandaag: terugkoppeling van h21" in said(view)
    assert focused().accessibleName() == "Later: Gezin 21"
    view.show_sheet(sheet_of(monday(), Whose.ALL))
    settle()
    assert "terugkoppeling van h21" in said(view)
    assert focused().accessibleName() == "Waarom staat dit hier: Gezin 21"


def test_one_call_is_ticked_off_line_by_line(qtbot: QtBot) -> None:
    lines = [thing(home, K.FEEDBACK, 4) for home in ("h01", "h02", "h03")]

    def sheet(*left: AttentionItem) -> TodaySheet:
        call = Call(organisation="De Brug", contact="", phone="", items=left)
        return sheet_of(replace(monday(), items=left, calls=(call,)), Whose.ALL)

    view = TodayView()
    view.show_sheet(sheet(*lines))
    show(qtbot, view)
    button(view, "Toon wat je De Brug vraagt").click()
    button(view, "Gebeld over Gezin 1").setFocus()
    with qtbot.waitSignal(view.called) as called:
        QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert called.args == [lines[0]]
    view.show_sheet(sheet(*lines[1:]))
    settle()
    assert focused().accessibleName() == "Gebeld over Gezin 2"
