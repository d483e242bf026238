"""The dossier as a JSON file: resources/schema/dossier-1.schema.json tells how it looks."""

from datetime import date, timedelta

from wijkteam_desk.domain.dossier import Dossier
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.exchange.agreed_rows import hash_anew
from wijkteam_desk.exchange.day_and_moment import read_day, read_moment, write_moment
from wijkteam_desk.exchange.dossier_rows import dossier_rows
from wijkteam_desk.exchange.dossier_schema import check_document, dated_fields
from wijkteam_desk.exchange.dossier_tree import dossier_tree
from wijkteam_desk.exchange.json_text import read_json, write_json
from wijkteam_desk.exchange.references import check_references


def read_dossier_file(content: bytes, today: date) -> Dossier:
    """The household in the file, whole.

    `today` is the default of days that are left out, and no age or talk lies after it. Whatever is
    wrong is refused in one sentence that names the place in the document and what belongs there.
    """
    tree = read_json(content)
    check_document(tree)
    check_references(tree)
    return dossier_rows(tree, today)


def write_dossier_file(dossier: Dossier) -> bytes:
    """The household as a file; read in and written again it is the same, byte for byte."""
    return write_json(dossier_tree(dossier))


def shifted(content: bytes, days: int) -> bytes:
    """The same document so many days later, birth dates too; ages and terms stay what they were."""
    try:
        moved = _moved(read_json(content), dated_fields(), timedelta(days))
    except OverflowError:
        raise Refusal("Zo ver gaat de kalender niet. Kies minder dagen.") from None
    if isinstance(moved, dict):
        hash_anew(moved)
    return write_json(moved)


def _moved(value: object, dated: frozenset[str], by: timedelta) -> object:
    if isinstance(value, list):
        return [_moved(one, dated, by) for one in value]
    if not isinstance(value, dict):
        return value
    return {
        name: _later(one, by) if name in dated and isinstance(one, str) else _moved(one, dated, by)
        for name, one in value.items()
    }


def _later(written: str, by: timedelta) -> str:
    day = read_day(written)
    if day:
        return (day + by).isoformat()
    moment = read_moment(written)
    return write_moment(moment + by) if moment else written
