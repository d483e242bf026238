"""Notes what each says to one question, and ends it when somebody withdraws; knows no Qt."""

from collections.abc import Callable
from typing import Any, Protocol

from typing_extensions import override

from wijkteam_desk.casework.answer_consent import DRAFT_FORM, answer, try_to_reach
from wijkteam_desk.casework.ask_consent import ask_also
from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.read_consents import ConsentLine, ConsentsFile, VoiceLine, read_consents
from wijkteam_desk.casework.withdraw_consent import withdraw
from wijkteam_desk.domain.consent_voice import AttemptTold, SaidTold, Speaks
from wijkteam_desk.domain.policy import Policy
from wijkteam_desk.domain.protection import SecondPairOfEyes
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.common.asked import Wrong
from wijkteam_desk.ui.common.form_presenter import FormPresenter, FormShown
from wijkteam_desk.ui.screens.consent.answer_asked import (
    answer_told,
    attempt_told,
    said_now,
    second_told,
)
from wijkteam_desk.ui.screens.consent.one_sheet import (
    ANSWER,
    ASK_ALSO,
    TRY,
    WITHDRAW,
    OneSheet,
    one_sheet,
)

_READ: dict[str, Callable[..., SaidTold | AttemptTold | SecondPairOfEyes | Wrong]] = {
    ANSWER: answer_told,
    TRY: attempt_told,
    WITHDRAW: second_told,
}


class OneShown(FormShown, Protocol):
    """What the presenter asks of the page."""

    def show_sheet(self, sheet: OneSheet) -> None:
        """Show the page; what is being typed stays."""

    def leave(self) -> None:
        """The question is gone: go back."""


class OnePresenter(FormPresenter[OneShown, ConsentsFile]):
    """One question, by its id."""

    form = DRAFT_FORM
    read = staticmethod(read_consents)

    def __init__(
        self,
        view: OneShown,
        acts: Acts,
        where: tuple[str, str],
        changed: Callable[[Changed], None],
        policy: Policy,
    ) -> None:
        """`where`: the ids of the household and of the question."""
        household_id, self._consent_id = where
        self._policy, self._opened = policy, ""
        self._file: ConsentsFile | None = None
        super().__init__(view, acts, household_id, changed, draft_about=self._consent_id)

    @override
    def _given(self) -> dict[str, Any]:
        return {"policy": self._policy}

    def do(self, key: str, place: int) -> None:
        """Do what helps with the person at that place, or open the form for it."""
        line, one = self._line, self._voice(place)
        looks_along = one is not None and one.away and one.needed.speaks is not Speaks.SELF
        if key in (ANSWER, TRY) or (key == WITHDRAW and looks_along):
            self.open(f"{key} {place}")
            return
        if line is None or one is None or self._busy:
            return
        given = {"consent_id": line.id}
        if key == ASK_ALSO:
            self._do(ask_also, self._done, whom=one.needed, **given)
        elif key == WITHDRAW and self._file:
            self._do(withdraw, self._done, by=one.needed, on=self._file.now.on, **given)

    def open(self, opened: str) -> None:
        """Ask what somebody says, or what was tried."""
        self._opened = opened
        self._draw()

    def close(self) -> None:
        """Close the form; what was typed is kept as a draft."""
        self.open("")

    def finish(self, fields: dict[str, str]) -> None:
        """Keep what the open form tells, or say what is the matter."""
        key, _, place = self._opened.partition(" ")
        one = self._voice(int(place)) if place.isdigit() else None
        if self._file is None or one is None or one.voice is None or self._busy:
            return
        told = _READ[key](fields, self._file.now.on)
        if isinstance(told, Wrong):
            self._view.show_problem(told)
            return
        of = one.voice.id
        if isinstance(told, SaidTold):
            self._do(answer, self._done, voice_id=of, told=told, was=said_now(one.voice))
        elif isinstance(told, AttemptTold):
            self._do(try_to_reach, self._done, voice_id=of, told=told)
        else:
            given = {"consent_id": self._consent_id, "by": one.needed, "on": self._file.now.on}
            self._do(withdraw, self._done, second=told, **given)

    @property
    def _line(self) -> ConsentLine | None:
        return self._file.line(self._consent_id) if self._file else None

    def _voice(self, place: int) -> VoiceLine | None:
        voices = self._line.voices if self._line else ()
        return voices[place] if place < len(voices) else None

    @override
    def _show(self, plan: ConsentsFile) -> None:
        self._file = plan
        if self._line is None:
            self._view.leave()
        self._draw()

    @override
    def _kept(self, changed: Changed) -> None:
        self._opened = ""
        super()._kept(changed)

    def _draw(self) -> None:
        if self._line and self._file:
            self._view.show_sheet(one_sheet(self._line, self._file, self._opened))
