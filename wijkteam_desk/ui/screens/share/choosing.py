"""The second step: what may go, each with why, and what stays, with the way on."""

import json
from collections.abc import Iterator, Mapping
from functools import partial
from itertools import groupby

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wijkteam_desk.counted import counted
from wijkteam_desk.domain.shareable import ShareableKind
from wijkteam_desk.ui.common.card import Card, rule
from wijkteam_desk.ui.common.colours import Tone
from wijkteam_desk.ui.common.columns import Columns
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.share.item_row import ItemRow
from wijkteam_desk.ui.screens.share.presenter import CHOSEN, CHOSEN_FOR, Ticked, ticked_in
from wijkteam_desk.ui.screens.share.sorted_items import Sorted, Stays
from wijkteam_desk.ui.screens.share.stays_row import StaysRow

_NOTHING = Ticked(ticked=False, needed="", also=[])


class Choosing(Columns):
    """A part of a form: what was ticked is kept also while it is not shown.

    Signals: `touched`; `judge_asked` when it is about more people; `way_asked` gives what to do
    (the code of a `Next`) and about whom.
    """

    touched = Signal()
    judge_asked = Signal()
    way_asked = Signal(str, str)

    def __init__(self) -> None:
        self._goes = Card(self.tr("Mag mee, kies wat nodig is"), Tone.GREEN)
        self._stays = Card(" ", Tone.RED)
        super().__init__([self._goes, self._stays], 2)
        self._told: dict[str, Ticked] = {}
        self._for = ""
        self._rows: dict[str, ItemRow] = {}

    @property
    def fields(self) -> dict[str, str]:
        """What was ticked, as the draft keeps it."""
        told = self._told | {key: row.told for key, row in self._rows.items()}
        kept = {key: one for key, one in told.items() if one != _NOTHING}
        if not kept:
            return {CHOSEN: "", CHOSEN_FOR: ""}
        return {CHOSEN: json.dumps(kept, ensure_ascii=False), CHOSEN_FOR: self._for}

    def fill(self, fields: Mapping[str, str]) -> None:
        """What was ticked before; shown once it is known what may go."""
        if fields.get(CHOSEN, "") != self.fields[CHOSEN]:
            self._told, self._rows = ticked_in(fields), {}
        self._for = fields.get(CHOSEN_FOR, "") or self._for

    def show_problem(self, key: str, sentence: str) -> object:
        """Say what is the matter at one thing."""
        row = self._rows.get(key)
        if row:
            row.refuse(sentence)
        return row

    def show_sorted(self, found: Sorted) -> None:
        """Show both sides; what was ticked stays ticked, for the same reader and purpose."""
        self._told = ticked_in(self.fields)
        if self._for != found.asked:
            self._told = {
                key: Ticked(**_NOTHING | {"also": one["also"]}) for key, one in self._told.items()
            }
        self._for = found.asked
        self._rows = {one.id: ItemRow(one, self._told.get(one.id, _NOTHING)) for one in found.goes}
        for row in self._rows.values():
            row.touched.connect(self.touched)
            row.more_chosen.connect(self.judge_asked)
        self._goes.clear()
        for part in self._going(found):
            self._goes.body.addWidget(part)
        self._goes.body.addStretch()
        self._stays.retitle(
            self.tr("Blijft hier, {count}").format(
                count=counted(found.staying, self.tr("onderdeel"), self.tr("onderdelen"))
            )
        )
        self._stays.refill(part for one in found.stays for part in self._staying(one))

    def _going(self, found: Sorted) -> Iterator[QWidget]:
        if not found.goes:
            nothing = self.tr(
                "Voor dit doel mag nu niets naar {to}. Rechts staat wat je kunt doen."
            )
            yield words(nothing.format(to=found.to), "soft")
        for kind, things in groupby(found.goes, key=lambda one: one.kind):
            yield words(_head(kind), "label")
            for one in things:
                yield self._rows[one.id]

    def _staying(self, one: Stays) -> Iterator[QWidget]:
        way = one.way.value if one.way else ""
        yield rule()
        yield StaysRow(one, partial(self.way_asked.emit, way, one.person_id))


def _head(kind: ShareableKind) -> str:
    return kind.label.capitalize()
