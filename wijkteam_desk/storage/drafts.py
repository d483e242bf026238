"""Drafts: what is being typed and is not an act yet (DESIGN 4)."""

import json
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, text

from wijkteam_desk.domain.begun import Begun
from wijkteam_desk.storage.unit_of_work import Work

_OF_HOUSEHOLD = """coalesce(
    (SELECT id FROM household WHERE id = d.about),
    (SELECT household_id FROM conversation WHERE id = d.about),
    (SELECT household_id FROM involvement WHERE id = d.about))"""
_UNFINISHED = text(
    "SELECT d.form, d.about, d.kept_at, h.id, h.name FROM draft AS d"  # noqa: S608 - our own words
    f" JOIN household AS h ON h.id = {_OF_HOUSEHOLD}"
    " WHERE d.form IN :forms ORDER BY d.kept_at DESC LIMIT :most"
).bindparams(bindparam("forms", expanding=True))


@dataclass(frozen=True, kw_only=True)
class Unfinished:
    """A draft in a household; `about` is what the form is about."""

    kind: Begun
    about: str
    kept_at: datetime
    household_id: str
    name: str


def keep_draft(
    work: Work, *, form: str, about: str, fields: dict[str, str], instead_of: str = ""
) -> None:
    """Keeps the half-filled form about that thing; leaves no journal entry.

    `instead_of` is another form about it, of which the words stand in this one from now on.
    """
    if instead_of:
        drop_draft(work, form=instead_of, about=about)
    work.session.execute(
        text(
            "INSERT INTO draft (form, about, fields, kept_at) VALUES (:form, :about, :fields, :at)"
            " ON CONFLICT (form, about) DO UPDATE SET fields = :fields, kept_at = :at"
        ),
        {
            "form": form,
            "about": about,
            "fields": json.dumps(fields, ensure_ascii=False),
            "at": work.now.isoformat(),
        },
    )


def drop_draft(work: Work, *, form: str, about: str) -> None:
    """Forgets the draft: its act is done, or the form was emptied."""
    work.session.execute(
        text("DELETE FROM draft WHERE form = :form AND about = :about"),
        {"form": form, "about": about},
    )


def read_draft(work: Work, *, form: str, about: str) -> dict[str, str]:
    """The fields of that form as last typed; empty when there is no draft."""
    kept = work.session.scalar(
        text("SELECT fields FROM draft WHERE form = :form AND about = :about"),
        {"form": form, "about": about},
    )
    return dict(json.loads(kept)) if kept else {}


def unfinished(work: Work, *, most: int) -> tuple[Unfinished, ...]:
    """What was begun in a household and not finished, the newest first."""
    rows = work.session.execute(_UNFINISHED, {"forms": [one.value for one in Begun], "most": most})
    return tuple(
        Unfinished(
            kind=Begun.coded(form),
            about=about,
            kept_at=datetime.fromisoformat(at),
            household_id=household,
            name=name,
        )
        for form, about, at, household, name in rows
    )


def begun_among(work: Work, *, forms: tuple[str, ...], things: list[str]) -> frozenset[str]:
    """Of which of these things words were being typed in any of those forms."""
    found = text(
        "SELECT DISTINCT about FROM draft WHERE form IN :forms AND about IN :things"
        " AND trim(json_extract(fields, '$.text')) <> ''"
    )
    each = found.bindparams(bindparam("forms", expanding=True), bindparam("things", expanding=True))
    return frozenset(work.session.scalars(each, {"forms": forms, "things": things}))


def drafts_about(work: Work, *, form: str, things: list[str]) -> dict[str, dict[str, str]]:
    """The drafts of that form about any of these things, by thing."""
    found = text("SELECT about, fields FROM draft WHERE form = :form AND about IN :things")
    rows = work.session.execute(
        found.bindparams(bindparam("things", expanding=True)), {"form": form, "things": things}
    )
    return {about: dict(json.loads(fields)) for about, fields in rows}
