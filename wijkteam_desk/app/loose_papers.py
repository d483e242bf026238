"""Papers that are drawn as they are: ons verhaal, who stands in, and blank forms."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from wijkteam_desk.desk.away_paper import AwayPaper, draw_away, hand_out_away, register_away
from wijkteam_desk.desk.blank_talks import blank_talks
from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.desk.guides import Guides
from wijkteam_desk.desk.hand_out import Leaving, draw_story, hand_out, register, write_out
from wijkteam_desk.domain.disclosure import DisclosureKind
from wijkteam_desk.domain.dutch_date import today
from wijkteam_desk.paper.blank_form import blank_form
from wijkteam_desk.ui.common.background import when_done

Failed = Callable[[str], None]


class StoryPapers:
    """Ons verhaal of one household: what leaves is entered in the register."""

    def __init__(self, desk: Desk, owner: QObject, household_id: str) -> None:
        """Answers come as long as the owner lives."""
        self.desk = desk
        self.owner = owner
        self._leaving = Leaving(
            household_id=household_id, kind=DisclosureKind.STORY, readers="", content=b""
        )

    def draw(self, _: str, then: Callable[[bytes], None], failed: Failed) -> None:
        """Draw the last approved version."""
        about = self._leaving.household_id
        _aside(self, lambda leaving: then(leaving.content), failed, draw_story, self.desk, about)

    def keep(self, pdf: bytes, target: Path, then: Callable[[], None], failed: Failed) -> None:
        """Hand it out as a file."""
        leaving = replace(self._leaving, content=pdf)
        _aside(self, lambda _: then(), failed, hand_out, self.desk, leaving, target)

    def register_print(self, pdf: bytes, then: Callable[[], None], failed: Failed) -> None:
        """Enter that it goes to the printer."""
        leaving = replace(self._leaving, content=pdf)
        _aside(self, lambda _: then(), failed, register, self.desk, leaving)


class AwayPapers:
    """The sheet for who stands in; that it leaves is entered for every household on it."""

    def __init__(self, desk: Desk, owner: QObject, coach_id: str) -> None:
        """Answers come as long as the owner lives."""
        self.desk = desk
        self.owner = owner
        self._coach_id = coach_id
        self._drawn: AwayPaper | None = None

    def draw(self, _: str, then: Callable[[bytes], None], failed: Failed) -> None:
        """Draw it as things stand now."""

        def drawn(paper: AwayPaper) -> None:
            self._drawn = paper
            then(paper.content)

        _aside(self, drawn, failed, draw_away, self.desk, self._coach_id)

    def keep(self, _pdf: bytes, target: Path, then: Callable[[], None], failed: Failed) -> None:
        """Hand it out as a file."""
        _aside(self, lambda _: then(), failed, hand_out_away, self.desk, self._drawn, target)

    def register_print(self, _pdf: bytes, then: Callable[[], None], failed: Failed) -> None:
        """Enter that it goes to the printer."""
        _aside(self, lambda _: then(), failed, register_away, self.desk, self._drawn)


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

    def register_print(self, pdf: bytes, then: Callable[[], None], failed: Failed) -> None:
        """Needs no entry."""
        del pdf, failed
        then()


def _aside(
    papers: StoryPapers | AwayPapers | BlankForms,
    then: Callable[[Any], None],
    failed: Failed,
    job: Callable[..., Any],
    *given: object,
) -> None:
    future = papers.desk.aside(job, *given)
    when_done(future, papers.owner, then, lambda spoken: failed(spoken.sentence))
