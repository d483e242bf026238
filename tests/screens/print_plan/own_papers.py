"""Papers over a real store and the real paper, drawn at once or when the test says so. FICTIEF."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from tests.casework.own_help import AS_COLLEGE
from wijkteam_desk.casework.not_handed import not_handed
from wijkteam_desk.casework.plan_for_provider import plan_for
from wijkteam_desk.casework.register_disclosure import Document, register_disclosure
from wijkteam_desk.domain.disclosure import DisclosureKind
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.variant import Variant
from wijkteam_desk.paper.plan import plan_paper
from wijkteam_desk.storage.store import Store


@dataclass(frozen=True, kw_only=True)
class Drawn:
    """A plan as it would leave."""

    pdf: bytes
    left_out: tuple[str, ...]
    household_id: str
    readers: tuple[str, ...]


@dataclass
class OwnPapers:
    """With `wait` drawings pile up until the test hands them over; `closed` refuses to register."""

    store: Store
    wait: bool = False
    closed: str = ""
    waiting: list[Callable[[], None]] = field(default_factory=list)

    def draw(
        self,
        household_id: str,
        readers: tuple[str, ...],
        variant: Variant,
        then: Callable[[Drawn], None],
        failed: Callable[[str], None],
    ) -> None:
        """Draws the plan for these readers."""

        def answer() -> None:
            try:
                then(self._draw(household_id, readers, variant))
            except Refusal as no:
                failed(no.sentence)

        self.waiting.append(answer)
        if not self.wait:
            self.waiting.pop()()

    def keep(
        self,
        drawn: Drawn,
        target: Path,
        then: Callable[[], None],
        failed: Callable[[str], None],
    ) -> None:
        """Enters it in the register and writes the file."""
        if not target.parent.is_dir():
            failed(f"De map '{target.parent.name}' bestaat niet.")
            return
        self._register(drawn)
        target.write_bytes(drawn.pdf)
        then()

    def register_print(
        self, drawn: Drawn, then: Callable[[], bool], failed: Callable[[str], None]
    ) -> None:
        """Enters it in the register."""
        if self.closed:
            failed(self.closed)
            return
        made = self._register(drawn)
        if not then():
            self.store.perform(not_handed, entered=(made,))

    @property
    def register(self) -> list[tuple[str, str]]:
        """What left: for which readers, and the fingerprint of the document."""
        rows = self.store.connection.execute(
            "SELECT readers || coalesce(organisation_id, ''), document_sha256 FROM disclosure"
        )
        return [(readers, digest) for readers, digest in rows.fetchall()]

    def _draw(self, household_id: str, readers: tuple[str, ...], variant: Variant) -> Drawn:
        sheet = self.store.perform(
            plan_for, household_id=household_id, readers=readers, policy=AS_COLLEGE
        )
        return Drawn(
            pdf=plan_paper(sheet, variant),
            left_out=sheet.left_out,
            household_id=household_id,
            readers=readers,
        )

    def _register(self, drawn: Drawn) -> str:
        return self.store.perform(
            register_disclosure,
            household_id=drawn.household_id,
            document=Document(
                kind=DisclosureKind.PLAN,
                readers=",".join(drawn.readers),
                sha256=hashlib.sha256(drawn.pdf).hexdigest(),
            ),
        ).made
