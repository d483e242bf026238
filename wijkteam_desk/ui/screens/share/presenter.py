"""Walks through the three steps of sharing; knows no Qt."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Protocol, TypedDict

from typing_extensions import override

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.may_share import Asking, MayShare, may_share
from wijkteam_desk.casework.read_share import ShareFile, read_share
from wijkteam_desk.casework.share import DRAFT_FORM, Chosen
from wijkteam_desk.domain.disclosure import ShareTold
from wijkteam_desk.domain.identity import new_reference
from wijkteam_desk.domain.policy import Policy
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.share_record import check_needed
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.common.asked import Lines, Wrong
from wijkteam_desk.ui.common.form_presenter import FormPresenter, FormShown
from wijkteam_desk.ui.screens.share.asked import first_fields, share_lines, share_told
from wijkteam_desk.ui.screens.share.sorted_items import Sorted, sorted_items
from wijkteam_desk.ui.screens.share.weighed import weighed_of

CHOSEN = "chosen"
"""The field in which the draft keeps what was ticked, as JSON: by id `needed` and `also`."""

CHOSEN_FOR = "chosen_for"
"""The field in which it keeps for whom and what for that was: for another it is chosen anew."""


class Ticked(TypedDict):
    """Why one thing goes, and whom it tells of too (ids); ticked or only spoken of."""

    ticked: bool
    needed: str
    also: list[str]


@dataclass(frozen=True, kw_only=True)
class Ready:
    """What was decided in the first two steps."""

    told: ShareTold
    asking: Asking
    chosen: tuple[Chosen, ...]


class ShareShown(FormShown, Protocol):
    """What the presenter asks of the page."""

    def show_question(self, lines: Lines, fields: dict[str, str]) -> None:
        """Ask with whom and what for; what is being typed stays."""

    def show_sorted(self, found: Sorted, told: ShareTold) -> None:
        """Show what may go and what stays."""

    def show_item_problem(self, item_id: str, sentence: str) -> None:
        """Say what is the matter at one of the things."""


class SharePresenter(FormPresenter[ShareShown, ShareFile]):
    """`given`: what the municipality decided, and whether one goes on with what was typed."""

    form = DRAFT_FORM
    read = staticmethod(read_share)
    _file: ShareFile | None = None
    _told: ShareTold | None = None
    _sorted: Sorted | None = None

    def __init__(
        self,
        view: ShareShown,
        acts: Acts,
        household_id: str,
        look: Callable[[Ready], None],
        given: tuple[Policy, bool],
    ) -> None:
        """`look` shows exactly what they will see."""
        self._policy, self._goes_on = given
        self._look = look
        super().__init__(view, acts, household_id, _nothing_changed)

    @override
    def load(self) -> None:
        """Show the page, at the step at which it was left for another page."""
        self._draft.restore(self._restore)
        self.refresh()

    @override
    def _given(self) -> dict[str, Any]:
        return {"policy": self._policy}

    def finish(self, fields: dict[str, str]) -> None:
        """Judge all there is by what was told, or say what is the matter."""
        if self._file is None:
            return
        told = share_told(fields, self._file)
        if isinstance(told, Wrong):
            self._view.show_problem(told)
            return
        self._told = replace(told, reference=told.reference or self._reference)
        self._judge(fields)

    def about_more(self, fields: dict[str, str]) -> None:
        """Somebody else was said to be told of: judge again."""
        if self._told:
            self._judge(fields)

    def look(self, fields: Mapping[str, str]) -> None:
        """Show what they will see of what was ticked, or say what is the matter."""
        if self._told is None or self._sorted is None:
            return
        may = {one.id for one in self._sorted.goes}
        picked = {
            key: one for key, one in ticked_in(fields).items() if key in may and one["ticked"]
        }
        for key, one in picked.items():
            try:
                check_needed(one["needed"])
            except Refusal as no:
                self._view.show_item_problem(key, no.sentence)
                return
        chosen = tuple(Chosen(id=key, needed=one["needed"]) for key, one in picked.items())
        self._look(Ready(told=self._told, asking=self._asking(fields), chosen=chosen))

    @override
    def _show(self, plan: ShareFile) -> None:
        if self._file is None:
            self._reference = new_reference()
        self._file = plan
        self._view.show_question(share_lines(plan), first_fields(plan))
        if self._goes_on and self._typed_before:
            self._goes_on = False
            self.finish(self._typed_before)

    _typed_before: dict[str, str] | None = None

    def _restore(self, fields: dict[str, str]) -> None:
        self._typed_before = fields
        self._view.restore(fields)

    def _judge(self, fields: Mapping[str, str]) -> None:
        told = self._told
        if told is None:
            return
        self._acts.run(
            may_share,
            household_id=self._id,
            organisation_id=told.organisation_id or "",
            asking=self._asking(fields),
            then=self._show_sorted,
            failed=self._view.show_refusal,
        )

    def _asking(self, fields: Mapping[str, str]) -> Asking:
        told, file = self._told, self._file
        if told is None or file is None:
            raise RuntimeError(CHOSEN)
        also = {key: tuple(one["also"]) for key, one in ticked_in(fields).items() if one["also"]}
        return Asking(
            purpose=told.purpose,
            policy=self._policy,
            on=file.consents.now.on,
            function=told.function.strip(),
            also=also,
            weighed=weighed_of(fields),
        )

    def _show_sorted(self, found: MayShare) -> None:
        if self._told:
            self._sorted = sorted_items(found)
            self._view.show_sorted(self._sorted, self._told)


def ticked_in(fields: Mapping[str, str]) -> dict[str, Ticked]:
    """What was ticked, by id."""
    found: dict[str, Ticked] = json.loads(fields.get(CHOSEN) or "{}")
    return found


def _nothing_changed(_: Changed) -> None:
    """What is shared changes nothing on the household behind this page."""
