"""Papers that are drawn as they are: ons verhaal, cards, who stands in, and blank forms."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from wijkteam_desk.app.papers import if_printed
from wijkteam_desk.desk.away_paper import AwayPaper, hand_out_away, register_away
from wijkteam_desk.desk.blank_talks import blank_talks
from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.desk.guides import Guides
from wijkteam_desk.desk.hand_out import Leaving, hand_out, register
from wijkteam_desk.desk.write_out import write_out
from wijkteam_desk.domain.dutch_date import today
from wijkteam_desk.paper.blank_form import blank_form
from wijkteam_desk.ui.common.background import when_done

Failed = Callable[[str], None]


class OwnPapers:
    """One paper about a household: what leaves is entered in the register."""

    def __init__(self, desk: Desk, owner: QObject, leaving: Callable[[str], Leaving]) -> None:
        """`leaving` draws the one with that key; answers come as long as the owner lives."""
        self.desk = desk
        self.owner = owner
        self._draw = leaving
        self._drawn: dict[bytes, Leaving] = {}

    def draw(self, key: str, then: Callable[[bytes], None], failed: Failed) -> None:
        """Draw it as it is now."""

        def drawn(leaving: Leaving) -> None:
            self._drawn = {leaving.content: leaving}
            then(leaving.content)

        _aside(self, drawn, failed, self._draw, key)

    def keep(self, pdf: bytes, target: Path, then: Callable[[], None], failed: Failed) -> None:
        """Hand it out as a file."""
        _aside(self, lambda _: then(), failed, hand_out, self.desk, self._drawn[pdf], target)

    def register_print(self, pdf: bytes, then: Callable[[], bool], failed: Failed) -> None:
        """Enter that it goes to the printer."""
        printed = if_printed(self.desk, then)
        _aside(self, printed, failed, register, self.desk, self._drawn[pdf])


class AwayPapers:
    """A sheet with only kenmerken; that it leaves is entered for every household on it."""

    def __init__(
        self,
        desk: Desk,
        owner: QObject,
        drawings: Mapping[str, Callable[[], AwayPaper]],
        week: Callable[[], AwayPaper] | None = None,
    ) -> None:
        """`drawings` by key; kept as `.ics` it is the `week`. Answers come while owner lives."""
        self.desk = desk
        self.owner = owner
        self._drawings, self._week = drawings, week
        self._drawn: AwayPaper | None = None

    def draw(self, key: str, then: Callable[[bytes], None], failed: Failed) -> None:
        """Draw the one with that key as things stand now."""

        def drawn(paper: AwayPaper) -> None:
            self._drawn = paper
            then(paper.content)

        _aside(self, drawn, failed, self._drawings[key])

    def keep(self, _pdf: bytes, target: Path, then: Callable[[], None], failed: Failed) -> None:
        """Hand it out as a file."""
        _aside(self, lambda _: then(), failed, self._hand_out, target)

    def _hand_out(self, target: Path) -> None:
        as_week = self._week is not None and target.suffix == ".ics"
        paper = self._week() if self._week and as_week else self._drawn
        if paper:
            hand_out_away(self.desk, paper, target)

    def register_print(self, _pdf: bytes, then: Callable[[], bool], failed: Failed) -> None:
        """Enter that it goes to the printer."""
        printed = if_printed(self.desk, then)
        _aside(self, printed, failed, register_away, self.desk, self._drawn)


class BlankForms:
    """Blank forms name nobody, so nothing is entered."""

    def __init__(self, desk: Desk, owner: QObject, guides: Guides) -> None:
        """Answers come as long as the owner lives."""
        self.desk = desk
        self.owner = owner
        self.talks = {talk.code: talk for talk in blank_talks(guides)}

    def draw(self, key: str, then: Callable[[bytes], None], failed: Failed) -> None:
        """Draw the form for this kind of conversation."""
        _aside(self, then, failed, blank_form, self.talks[key], today())

    def keep(self, pdf: bytes, target: Path, then: Callable[[], None], failed: Failed) -> None:
        """Write the file."""
        _aside(self, lambda _: then(), failed, write_out, pdf, target, self.desk.folder)

    def register_print(self, pdf: bytes, then: Callable[[], bool], failed: Failed) -> None:
        """Needs no entry."""
        del pdf, failed
        then()


def _aside(
    papers: OwnPapers | AwayPapers | BlankForms,
    then: Callable[[Any], None],
    failed: Failed,
    job: Callable[..., Any],
    *given: object,
) -> None:
    future = papers.desk.aside(job, *given)
    when_done(future, papers.owner, then, lambda spoken: failed(spoken.sentence))
