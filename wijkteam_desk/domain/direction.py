"""Which way information goes."""

from wijkteam_desk.domain.labelled import Labelled


class Direction(Labelled):
    """Seen from the wijkteam (DOMAIN 5.5)."""

    TELL = "verstrekken", "wij vertellen"
    ASK = "opvragen", "wij vragen"
    BOTH = "overleg", "wij overleggen, over en weer"

    def holds(self, other: "Direction") -> bool:
        """Whether a yes to this is a yes to the other."""
        return self in (other, Direction.BOTH)
