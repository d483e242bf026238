"""The calm mark of niet benaderen and of a hidden address: a shape and a word, for the coach."""

from wijkteam_desk.domain.protection import ProtectionKind
from wijkteam_desk.ui.common.chip import Chip
from wijkteam_desk.ui.common.colours import Tone

SHAPES = {ProtectionKind.NO_CONTACT: "hand-stop", ProtectionKind.HIDDEN: "eye-off"}


def protection_chip(kind: ProtectionKind) -> Chip:
    """The mark beside a name."""
    return Chip(kind.label, Tone.AMBER, icon_name=SHAPES[kind])
