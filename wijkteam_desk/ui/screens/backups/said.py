"""Moments and sizes of backups in words."""

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QLocale

from wijkteam_desk.domain.dutch_date import full_date
from wijkteam_desk.ui.common.dutch_day import today

_SI = QLocale.DataSizeFormat.DataSizeSIFormat


def said_moment(moment: datetime) -> str:
    """`vandaag om 14.05 uur`, or `21 november 2026 om 14.05 uur`, where the laptop is."""
    local = moment.astimezone()
    said_today = QCoreApplication.translate("BackupsCard", "vandaag")
    day = said_today if local.date() == today() else full_date(local.date())
    return QCoreApplication.translate("BackupsCard", "{0} om {1:%H.%M} uur").format(day, local)


def said_size(size: int) -> str:
    """`3,4 MB`."""
    return QLocale().formattedDataSize(size, 1, _SI)


def days_since(moment: datetime) -> int:
    """Whole days until now."""
    return (datetime.now(UTC) - moment).days
