"""Where in the file of a household a hidden place is still written down."""

import re
from collections.abc import Iterator

from wijkteam_desk.domain.dossier import Dossier
from wijkteam_desk.domain.hidden_place import hidden_place
from wijkteam_desk.exchange.dossier_tree import dossier_tree

_PARTS = (
    ("de gesprekken", ("conversations", "passages", "wrap_ups")),
    ("het plan", ("plan", "goals", "actions", "plan_version", "evaluations", "goal_e", "closings")),
    ("wat iemand van het plan zegt", ("agreements",)),
    ("de regie", ("regie", "handovers", "absences", "escalations", "disputes")),
    ("de melding", ("meldingen", "research")),
    ("ons verhaal", ("stories", "story")),
)
"""What is said of the lists of the document whose names begin so."""
_REST = "wat er over mensen en om hen heen is ingevuld"
_NOT_TYPED = ("address", "phone", "signature")
"""No words, or what the document leaves out by itself of whom it would tell."""
_KEY = re.compile(r"[0-9a-f-]{32,}")


def still_told(dossier: Dossier) -> tuple[str, ...]:
    """The parts of the document in which somebody wrote it, in words; nothing if none is hidden."""
    hidden = hidden_place(dossier.around.protections, dossier.household, dossier.members)
    tree = dossier_tree(dossier)
    telling = [name for name, part in tree.items() if not hidden.may_tell(*_typed(part))]
    return tuple(dict.fromkeys(map(_called, telling)))


def _called(name: str) -> str:
    return next((said for said, begin in _PARTS if name.startswith(begin)), _REST)


def _typed(part: object) -> Iterator[str]:
    match part:
        case dict():
            for name, value in part.items():
                yield from () if name in _NOT_TYPED else _typed(value)
        case list():
            for one in part:
                yield from _typed(one)
        case str() if not _KEY.fullmatch(part):
            yield part
