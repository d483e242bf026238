"""The meldingen of a household, and one with what its onderzoek found."""

from dataclasses import dataclass

from sqlalchemy import select

from wijkteam_desk.casework.set_melding import DRAFT_FORM, NOTE_FORM
from wijkteam_desk.domain.melding import Melding, ResearchItem, ResearchNote
from wijkteam_desk.storage.drafts import read_draft
from wijkteam_desk.storage.unit_of_work import Work


@dataclass(frozen=True, kw_only=True)
class MeldingFile:
    """A melding, what was found on each item, and what was still being typed; detached."""

    melding: Melding
    found: dict[ResearchItem, str]
    draft: dict[str, str]
    notes: dict[ResearchItem, str]


def meldingen_of(work: Work, *, household_id: str) -> tuple[Melding, ...]:
    """All meldingen of a dossier that is open, the newest first."""
    found = select(Melding).where(Melding.household_id == household_id)
    return tuple(
        work.session.scalars(found.order_by(Melding.reported_on.desc(), Melding.id.desc()))
    )


def read_melding(work: Work, *, melding_id: str) -> MeldingFile:
    """One melding of a dossier that is open."""
    melding = work.one(Melding, melding_id)
    rows = work.session.scalars(select(ResearchNote).where(ResearchNote.melding_id == melding_id))
    typed = {
        item: read_draft(work, form=NOTE_FORM, about=f"{melding_id}/{item.value}")
        for item in ResearchItem
    }
    return MeldingFile(
        melding=melding,
        found={row.item: row.found for row in rows},
        draft=read_draft(work, form=DRAFT_FORM, about=melding_id),
        notes={item: fields["found"] for item, fields in typed.items() if fields},
    )
