"""Takes a household in from a file."""

from collections.abc import Callable
from pathlib import Path

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.take_in_dossier import take_in_dossier
from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.domain.dutch_date import today
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.exchange.dossier_json import read_dossier_file
from wijkteam_desk.exchange.json_text import LARGEST
from wijkteam_desk.exchange.share_excerpt import excerpt_in

_PDF = b"%PDF-"


def import_file(desk: Desk, source: Path, words: Callable[[], str] = str) -> Changed:
    """Reads the dossier whole or not at all; refused with the place in the file that is wrong.

    `words`: asked for where the file is a PDF that was shared with us, to open it.
    """
    content = _content_of(source)
    if content.startswith(_PDF):
        content = excerpt_in(content, words())
    dossier = read_dossier_file(content, today())
    return desk.perform(take_in_dossier, dossier=dossier).result()


def _content_of(source: Path) -> bytes:
    if not source.is_file():
        raise _unreadable(source)
    try:
        with source.open("rb") as file:
            # One byte more than allowed is enough to be refused as too large.
            return file.read(LARGEST + 1)
    except OSError:
        raise _unreadable(source) from None


def _unreadable(source: Path) -> Refusal:
    return Refusal(f"Het bestand '{source.name}' kan niet worden gelezen.")
