"""Delen: drawn from what was chosen, judged again as it goes, and locked where it is a file."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from wijkteam_desk.casework.may_share import Asking
from wijkteam_desk.casework.share import DRAFT_FORM, Chosen, Drawn, share, share_sheet
from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.desk.write_out import Entered, enter_and_write, take_back
from wijkteam_desk.domain.disclosure import Handed, ShareTold
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.share_mail import Mail, mail_for
from wijkteam_desk.domain.share_sheet import ShareSheet
from wijkteam_desk.exchange.share_excerpt import NAME, share_excerpt
from wijkteam_desk.paper.locked import locked, pages_in
from wijkteam_desk.paper.share_package import share_paper
from wijkteam_desk.storage.drafts import keep_draft, read_draft
from wijkteam_desk.vault.passphrase import propose_for_file


@dataclass(frozen=True, kw_only=True)
class Package:
    """What was chosen, on paper: exactly what they will see.

    `within`: the same for another Wijkteam Desk, where that was asked; it never lies there open.
    """

    sheet: ShareSheet
    pdf: bytes
    within: Mapping[str, bytes]
    told: ShareTold
    asking: Asking
    chosen: tuple[Chosen, ...]


@dataclass(frozen=True, kw_only=True)
class HandedOut:
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
    within = {NAME: share_excerpt(sheet)} if told.handed is Handed.DESK else {}
    return Package(
        sheet=sheet, pdf=pdf, within=within, told=told, asking=asking, chosen=tuple(chosen)
    )


@dataclass(frozen=True, kw_only=True)
class SharedNow:
    """What was entered, and the form that it came from, for when it does not leave after all."""

    entered: Entered
    typed: dict[str, str]


def register_share(desk: Desk, package: Package) -> SharedNow:
    """Enters what goes on paper; refused when something of it may no longer go."""
    typed = _typed(desk, package)
    return SharedNow(entered=_enter(desk, package, package.pdf), typed=typed)


def take_back_share(desk: Desk, package: Package, shared: SharedNow) -> None:
    """It did not leave: it is entered no more, and the form is as it was."""
    take_back(desk, shared.entered)
    _type_again(desk, package, shared.typed)


def hand_out_share(desk: Desk, package: Package, target: Path) -> HandedOut:
    """Writes it as a file under new words, entered first; refused when that cannot be."""
    passphrase, typed = propose_for_file(), _typed(desk, package)
    content = locked(package.pdf, passphrase, package.within)
    pages, digest = pages_in(package.pdf), hashlib.sha256(content).hexdigest()
    handed = HandedOut(
        passphrase=passphrase,
        mail=mail_for(package.sheet, digest, pages, take_in=bool(package.within)),
    )
    try:
        enter_and_write(desk, content, target, lambda: _enter(desk, package, content))
    except Refusal:
        _type_again(desk, package, typed)
        raise
    return handed


def _typed(desk: Desk, package: Package) -> dict[str, str]:
    return desk.perform(read_draft, form=DRAFT_FORM, about=package.sheet.household_id).result()


def _type_again(desk: Desk, package: Package, typed: dict[str, str]) -> None:
    if typed:
        about = package.sheet.household_id
        desk.perform(keep_draft, form=DRAFT_FORM, about=about, fields=typed).result()


def _enter(desk: Desk, package: Package, content: bytes) -> Entered:
    drawn = Drawn(
        sheet=package.sheet,
        document_sha256=hashlib.sha256(content).hexdigest(),
        pages=pages_in(package.pdf),
    )
    made = desk.perform(
        share,
        household_id=package.sheet.household_id,
        told=package.told,
        asking=package.asking,
        chosen=package.chosen,
        drawn=drawn,
    ).result()
    return (made.made,)
