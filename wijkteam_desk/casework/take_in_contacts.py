"""Organisations and contacts from a file: who is known here already is the same one."""

from wijkteam_desk.domain.dossier import Dossier
from wijkteam_desk.domain.plan_version import lines_of, text_sha256
from wijkteam_desk.storage.organisation_loaders import contacts, organisations
from wijkteam_desk.storage.unit_of_work import Work


def take_in_contacts(work: Work, dossier: Dossier) -> None:
    """Adds who is new; whatever names somebody who is known by name, then names that one."""
    places = _take_in_organisations(work, dossier)
    known = contacts(work)
    ids = {one.id: one.id for one in known}
    named = {(one.organisation_id, one.folded): one.id for one in known}
    here = {}
    for one in dossier.contacts:
        place = places[one.organisation_id]
        same = ids.get(one.id) or named.get((place, one.folded))
        if same is None:
            one.organisation_id = place
            work.add(one)
        here[one.id] = same or one.id
    work.session.flush()
    _name_anew(dossier, {old: new for old, new in (places | here).items() if old != new})


def _take_in_organisations(work: Work, dossier: Dossier) -> dict[str, str]:
    """The ids they have here, by their ids in the file."""
    known = organisations(work)
    ids = {one.id: one.id for one in known}
    named = {one.folded: one.id for one in known}
    here = {}
    for one in dossier.organisations:
        same = ids.get(one.id) or named.get(one.folded)
        if same is None:
            work.add(one)
        here[one.id] = same or one.id
    work.session.flush()
    return here


def _name_anew(dossier: Dossier, here: dict[str, str]) -> None:
    """In plan, regie, each version of it, of which the text is then another one, and who joins."""
    for consent in dossier.consents.consents:
        named = consent.organisation_id
        consent.organisation_id = here.get(named or "", named)
    for one in dossier.involved.involvements:
        one.organisation_id = here.get(one.organisation_id, one.organisation_id)
        one.contact_id = here.get(one.contact_id or "", one.contact_id)
    for action in dossier.actions:
        action.owner_contact = here.get(action.owner_contact or "", action.owner_contact)
    for regie in dossier.regie:
        regie.holder_contact = here.get(regie.holder_contact or "", regie.holder_contact)
    touched = [one for one in dossier.agreed.lines if one.whose in here]
    for line in touched:
        line.whose = here[line.whose]
    versions = {line.version_id for line in touched}
    for version in dossier.agreed.versions:
        if version.id in versions:
            lines = [one for one in dossier.agreed.lines if one.version_id == version.id]
            version.text_sha256 = text_sha256(lines_of(lines))
