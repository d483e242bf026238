"""What one needs to begin to share: with whom one can, and what they know the household by."""

from collections.abc import Mapping
from dataclasses import dataclass

from wijkteam_desk.casework.read_consents import ConsentsFile, read_consents
from wijkteam_desk.domain.policy import Policy
from wijkteam_desk.storage.disclosure_loaders import references_of
from wijkteam_desk.storage.organisation_loaders import contacts
from wijkteam_desk.storage.unit_of_work import Work


@dataclass(frozen=True, kw_only=True)
class ShareFile:
    """Detached. By the id of an organisation: who reads there, and their kenmerk if any."""

    consents: ConsentsFile
    functions: Mapping[str, tuple[str, ...]]
    references: Mapping[str, str]
    policy: Policy


def read_share(work: Work, *, household_id: str, policy: Policy) -> ShareFile:
    """Loads it for a dossier that is open."""
    file = read_consents(work, household_id=household_id, policy=policy)
    readers: dict[str, list[str]] = {}
    for line in file.lines:
        readers.setdefault(line.asked.consent.recipient_id, []).append(line.asked.consent.function)
    for contact in contacts(work):
        readers.setdefault(contact.organisation_id, []).append(contact.function)
    return ShareFile(
        consents=file,
        functions={key: tuple(dict.fromkeys(filter(None, one))) for key, one in readers.items()},
        references=references_of(work, household_id),
        policy=policy,
    )
