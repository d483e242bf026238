"""All organisations, and who can be called there."""

from dataclasses import dataclass

from wijkteam_desk.domain.organisation import ContactPerson, Organisation
from wijkteam_desk.storage import organisation_loaders as loaders
from wijkteam_desk.storage.unit_of_work import Work


@dataclass(frozen=True, kw_only=True)
class Organisations:
    """Both by name; each contact has its organisation."""

    organisations: tuple[Organisation, ...]
    contacts: tuple[ContactPerson, ...]


def read_organisations(work: Work) -> Organisations:
    """Loads them all."""
    return Organisations(organisations=loaders.organisations(work), contacts=loaders.contacts(work))
