"""Moments as a command says them."""

from datetime import datetime

from wijkteam_desk.domain.dutch_date import full_date


def said_moment(moment: datetime) -> str:
    """`22 november 2026 om 14.05 uur`, where the laptop is."""
    local = moment.astimezone()
    return f"{full_date(local.date())} om {local:%H.%M} uur"
