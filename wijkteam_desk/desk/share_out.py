"""Delen: drawn from what was chosen, judged again as it goes, and locked where it is a file."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from wijkteam_desk.casework.may_share import Asking
from wijkteam_desk.casework.share import Chosen, Drawn, share, share_sheet
from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.desk.hand_out import write_out
from wijkteam_desk.domain.disclosure import ShareTold
from wijkteam_desk.domain.share_mail import Mail, mail_for
from wijkteam_desk.domain.share_sheet import ShareSheet
from wijkteam_desk.paper.locked import locked, pages_in
from wijkteam_desk.paper.share_package import share_paper
from wijkteam_desk.vault.passphrase import propose_for_file


@dataclass(frozen=True, kw_only=True)
class Package:
    """What was chosen, on paper: exactly what they will see."""

    sheet: ShareSheet
    pdf: bytes
    told: ShareTold
    asking: Asking
    chosen: tuple[Chosen, ...]


@dataclass(frozen=True, kw_only=True)
class Handed:
    """A file that was written: the words that open it, to tell by telephone, and its mail."""

    passphrase: str
    mail: Mail


def draw_share(
    desk: Desk,
    household_id: str,
    told: ShareTold,
    asking: Asking,
    chosen: Sequence[Chosen],
) -> Package:
    """The paper as they would get it; refused when something of it may not go."""
    sheet = desk.perform(
        share_sheet,
        household_id=household_id,
        organisation_id=told.organisation_id or "",
        asking=asking,
        chosen=tuple(chosen),
        reference=told.reference,
    ).result()
    pdf = share_paper(sheet)
    return Package(sheet=sheet, pdf=pdf, told=told, asking=asking, chosen=tuple(chosen))


def register_share(desk: Desk, package: Package) -> None:
    """Enters what goes on paper; refused when something of it may no longer go."""
    _enter(desk, package, package.pdf)


def hand_out_share(desk: Desk, package: Package, target: Path) -> Handed:
    """Writes it as a file under new words, entered first; refused when that cannot be."""
    passphrase = propose_for_file()
    content = locked(package.pdf, passphrase)
    write_out(content, target, desk.folder, lambda: _enter(desk, package, content))
    pages, digest = pages_in(package.pdf), hashlib.sha256(content).hexdigest()
    return Handed(passphrase=passphrase, mail=mail_for(package.sheet, digest, pages))


def _enter(desk: Desk, package: Package, content: bytes) -> None:
    drawn = Drawn(
        sheet=package.sheet,
        document_sha256=hashlib.sha256(content).hexdigest(),
        pages=pages_in(package.pdf),
    )
    desk.perform(
        share,
        household_id=package.sheet.household_id,
        told=package.told,
        asking=package.asking,
        chosen=package.chosen,
        drawn=drawn,
    ).result()
