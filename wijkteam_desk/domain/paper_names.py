"""What organisations are called on one paper, where their names would tell a hidden place."""

from wijkteam_desk.domain.hidden_place import HiddenPlace
from wijkteam_desk.domain.organisation import Organisation

_ARTICLE = "een "
_WHICH = ("", "tweede ", "derde ", "vierde ", "vijfde ")


class PaperNames:
    """`een school`, then `een tweede school` of another: always the same for the same one.

    By the order in which they are asked for, so that one paper tells of none that is not on it.
    """

    def __init__(self, place: HiddenPlace) -> None:
        self._place = place
        self._given: dict[str, str] = {}
        self._counts: dict[str, int] = {}

    def __call__(self, one: Organisation) -> str:
        """Its name; where a place is hidden its kind."""
        if one.id not in self._given:
            self._given[one.id] = self._named(one)
        return self._given[one.id]

    def _named(self, one: Organisation) -> str:
        called = self._place.organisation(one.name, one.kind)
        if not self._place.hidden:
            return called
        before = self._counts[called] = self._counts.get(called, -1) + 1
        which = _WHICH[before] if before < len(_WHICH) else f"{before + 1}e "
        if called.startswith(_ARTICLE):
            return f"{_ARTICLE}{which}{called.removeprefix(_ARTICLE)}"
        return f"{called} ({before + 1})" if before else called
