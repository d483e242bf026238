"""What must be found out before somebody can say yes, or why nobody is asked."""

from wijkteam_desk.ui.common.card import Card
from wijkteam_desk.ui.common.colours import Tone


class FindOutCard(Card):
    """Not shown while there is nothing to find out; see `Card.refill`."""

    def __init__(self) -> None:
        super().__init__(self.tr("Zoek dit eerst uit"), Tone.AMBER)
