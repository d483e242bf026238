"""The recovery sheet, as a file or from the printer."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from concurrent.futures import Future
    from pathlib import Path


def draw_code(code: str, owner: str) -> bytes:
    """The sheet as PDF."""
    from wijkteam_desk.domain.dutch_date import today
    from wijkteam_desk.paper.recovery_sheet import recovery_sheet

    return recovery_sheet(code, owner, today())


def save_code(code: str, owner: str, target: Path, vault: Path) -> None:
    """Writes the sheet; refused when that cannot be."""
    from wijkteam_desk.desk.write_out import write_out

    write_out(draw_code(code, owner), target, vault)


def print_sheet(drawn: Future[bytes]) -> Future[bool]:
    """Prints the sheet that is being drawn; false when the coach thought better of it."""
    from concurrent.futures import Future

    # Not before it is asked: it brings the whole of Qt's printing along.
    from wijkteam_desk.ui.common.printer import print_pdf

    answer: Future[bool] = Future()
    answer.set_result(print_pdf(drawn.result()))
    return answer
