"""Backups in words, with the dates of the system's language: the domain is not loaded here."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from wijkteam_desk.counted import counted
from wijkteam_desk.ui.lock.handed import Copy

_DUTCH = QLocale(QLocale.Language.Dutch, QLocale.Country.Netherlands)


def said_when(copy: Copy) -> str:
    """`zondag 22 november 2026, 14.05 uur`, where the laptop is."""
    if copy.made_at is None:
        return copy.path.name
    return said_moment(copy.made_at)


def said_about(copy: Copy) -> str:
    """`12 huishoudens, laatste notitie van 21 november 2026, 3,4 MB`."""
    if copy.holds is None:
        return _said("Deze kopie is niet heel.")
    kept = _said("{0}, vervangen") if copy.replaced else "{0}"
    homes = counted(copy.holds.households, _said("huishouden"), _said("huishoudens"))
    note = _said("nog geen notities")
    if copy.holds.newest_note:
        note = _said("laatste notitie van {0}").format(said_day(copy.holds.newest_note))
    return kept.format(f"{homes}, {note}, {_DUTCH.formattedDataSize(copy.size, 1, _SI)}")


def said_day(day: date) -> str:
    """`21 november 2026`."""
    return _DUTCH.toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")


def said_moment(moment: datetime) -> str:
    """`zondag 22 november 2026, 14.05 uur`."""
    local = moment.astimezone()
    day = _DUTCH.toString(QDate(local.year, local.month, local.day), "dddd d MMMM yyyy")
    return _said("{0}, {1:%H.%M} uur").format(day, local)


_SI = QLocale.DataSizeFormat.DataSizeSIFormat


def _said(text: str) -> str:
    return QCoreApplication.translate("RestoreView", text)
