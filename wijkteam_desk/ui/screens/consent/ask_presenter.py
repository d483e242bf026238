"""Puts a question of toestemming together with who is at the table; knows no Qt."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from typing_extensions import override

from wijkteam_desk.casework.ask_consent import DRAFT_FORM, ask_consent
from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.read_consents import ConsentsFile, read_consents
from wijkteam_desk.domain.consent_voice import Speaks
from wijkteam_desk.domain.consent_words import Question, question_in_words, reader_in_words
from wijkteam_desk.domain.direction import Direction
from wijkteam_desk.domain.policy import Policy
from wijkteam_desk.domain.protection import OTHER_ROADS
from wijkteam_desk.domain.who_consents import FindOut, Voices, voices_for
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.common.asked import Lines, Wrong
from wijkteam_desk.ui.common.form_presenter import FormPresenter, FormShown
from wijkteam_desk.ui.screens.consent.asked import (
    ABOUT,
    FUNCTION,
    SECOND,
    TO,
    WAY,
    WHY,
    categories_told,
    first_fields,
    question_lines,
    question_told,
    until_told,
)


@dataclass(frozen=True, kw_only=True)
class Said:
    """What one reads aloud, and who has to say something to it.

    `whom`: a sentence each. `trouble`: what must be found out first, or why nobody is asked.
    """

    words: tuple[tuple[str, str], ...]
    whom: tuple[str, ...]
    trouble: tuple[str, ...]


class AskShown(FormShown, Protocol):
    """What the presenter asks of the page."""

    def show_question(self, lines: Lines, fields: dict[str, str]) -> None:
        """Ask it; what is being typed stays."""

    def show_said(self, said: Said) -> None:
        """Show what one reads aloud."""


class AskPresenter(FormPresenter[AskShown, ConsentsFile]):
    """One question; `proposed`: the ids of a person and of a reader, empty where none is."""

    form = DRAFT_FORM
    read = staticmethod(read_consents)
    _file: ConsentsFile | None = None

    def __init__(
        self,
        view: AskShown,
        acts: Acts,
        household_id: str,
        changed: Callable[[Changed], None],
        given: tuple[Policy, tuple[str, str]],
    ) -> None:
        """`given`: what the municipality decided, and the ids of person and reader proposed."""
        self._policy, self._proposed = given
        super().__init__(view, acts, household_id, changed)

    @override
    def _given(self) -> dict[str, Any]:
        return {"policy": self._policy}

    def typed(self, fields: Mapping[str, str]) -> None:
        """Show what one would say by now."""
        if self._file:
            self._view.show_said(said_of(fields, self._file))

    def finish(self, fields: dict[str, str]) -> None:
        """Keep the question, or say what is the matter."""
        if self._file is None or self._busy:
            return
        told = question_told(fields, self._file)
        if isinstance(told, Wrong):
            self._view.show_problem(told)
            return
        facts = self._file.now.facts
        whose = voices_for(fields[ABOUT], self._file.now, categories_told(fields))
        if whose.closed or not whose.needed:
            self._view.show_refusal(" ".join(trouble_of(whose, facts.names[fields[ABOUT]])))
            return
        if whose.second and not told.second.strip():
            self._view.show_problem(Wrong(at=SECOND, sentence=f"{FindOut.SECOND.label}."))
            return
        self._do(ask_consent, self._done, household_id=self._id, told=told, whom=whose.needed)

    @override
    def _show(self, plan: ConsentsFile) -> None:
        self._file = plan
        fields = first_fields(plan, *self._proposed)
        self._view.show_question(question_lines(plan), fields)

    @override
    def _kept(self, changed: Changed) -> None:
        self._changed(changed)


def said_of(fields: Mapping[str, str], file: ConsentsFile) -> Said:
    """The words of the question as it stands, and who has to answer it."""
    about, facts = fields.get(ABOUT, ""), file.now.facts
    whose = voices_for(about, file.now, categories_told(fields)) if about else Voices()
    alone = all(one.speaks is Speaks.SELF for one in whose.needed or ())
    question = Question(
        about="" if alone else facts.names.get(about, ""),
        reader=reader_in_words(fields.get(FUNCTION, ""), fields.get(TO, "").strip() or "…"),
        categories=categories_told(fields),
        why=fields.get(WHY, ""),
        direction=Direction.coded(fields.get(WAY) or Direction.TELL.value),
        valid_until=until_told(fields, file.now.on),
        young=alone and bool(about) and file.is_called_je(about),
    )
    return Said(
        words=question_in_words(question),
        whom=_whom(whose, file),
        trouble=trouble_of(whose, facts.names.get(about, "")),
    )


def trouble_of(whose: Voices, name: str) -> tuple[str, ...]:
    """What must be found out first, or why nobody is asked."""
    if whose.closed:
        return (f"Wie dit moet zeggen, wordt niet benaderd. {OTHER_ROADS}",)
    second = (FindOut.SECOND,) if whose.second else ()
    return tuple(f"{one.label.format(name=name)}." for one in (*whose.find_out, *second))


def _whom(whose: Voices, file: ConsentsFile) -> tuple[str, ...]:
    if whose.closed:
        return ()
    names = file.now.facts.name_of
    said = [f"{names(one.who)} ({one.speaks.label})" for one in whose.needed or ()]
    return (*said, *(f"{names(who)} (naar de mening vragen)" for who in whose.hear))
