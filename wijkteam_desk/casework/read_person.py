"""What is known of one member beside the name: whom one reaches how, and who decides."""

from dataclasses import dataclass

from wijkteam_desk.domain.around import Around
from wijkteam_desk.domain.bsn import masked
from wijkteam_desk.domain.household import Household, Member
from wijkteam_desk.domain.naming import NOBODY, Called, called
from wijkteam_desk.storage.around_loaders import also_in, bsn_of, is_client, network_of, people_of
from wijkteam_desk.storage.loaders import members_of
from wijkteam_desk.storage.unit_of_work import Work


@dataclass(frozen=True, kw_only=True)
class Person:
    """The member among the others; `around` holds the lines about all of them.

    `also_in`: the other households of this vault that know the same person (R-1.2). `bsn` is
    masked, and empty where none is noted; see `casework.set_bsn` for who is a client. `away`: what
    those are called who are not to be approached.
    """

    member: Member
    members: tuple[Member, ...]
    around: Around
    also_in: tuple[Household, ...]
    client: bool
    bsn: str
    away: Called


def read_person(work: Work, *, member_id: str) -> Person:
    """Loads what the page of a member shows; the dossier is open already."""
    member = work.one(Member, member_id)
    noted = bsn_of(work, member_id)
    members, around = members_of(work, member.household_id), people_of(work, member.household_id)
    away = called(around.protections, members, network_of(work, member.household_id))
    return Person(
        member=member,
        members=tuple(members),
        around=around,
        also_in=tuple(also_in(work, member)),
        client=is_client(work, member_id),
        bsn=masked(noted.number) if noted else "",
        away=NOBODY.union(*away.values()),
    )
