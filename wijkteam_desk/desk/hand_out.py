"""What leaves the program: rendered beside its target, entered in the register, then named."""

import hashlib
from dataclasses import dataclass, replace
from pathlib import Path

from wijkteam_desk.casework.card_for_signing import card_for_signing
from wijkteam_desk.casework.consent_for_paper import consent_for_paper
from wijkteam_desk.casework.family_for_readers import family_for_readers
from wijkteam_desk.casework.letter_to_carry import letter_to_carry
from wijkteam_desk.casework.open_household import read_household
from wijkteam_desk.casework.overview_for import overview_for
from wijkteam_desk.casework.plan_for_provider import plan_for
from wijkteam_desk.casework.read_dossier import read_dossier
from wijkteam_desk.casework.read_story import story_for_paper
from wijkteam_desk.casework.register_disclosure import Document, register_disclosure
from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.desk.write_out import Entered, enter_and_write
from wijkteam_desk.domain.disclosure import DisclosureKind
from wijkteam_desk.domain.family_sheet import FamilySheet
from wijkteam_desk.domain.household import names_in_words
from wijkteam_desk.domain.plan_sheet import PlanSheet
from wijkteam_desk.domain.policy import UNDECIDED, Policy
from wijkteam_desk.domain.protection import SecondPairOfEyes
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.variant import AS_USUAL, Variant
from wijkteam_desk.exchange.dossier_json import write_dossier_file
from wijkteam_desk.exchange.still_told import still_told
from wijkteam_desk.paper.agreements_card import agreements_card
from wijkteam_desk.paper.consent_sheet import consent_paper
from wijkteam_desk.paper.family import family_paper
from wijkteam_desk.paper.letter import letter_paper
from wijkteam_desk.paper.overview import overview_paper
from wijkteam_desk.paper.plan import plan_paper, plan_word
from wijkteam_desk.paper.story import story_paper


@dataclass(frozen=True, kw_only=True)
class Leaving:
    """A finished document and what the register must know of it.

    `reference`: the kenmerk on it, where an organisation reads it (R-4.8).
    """

    household_id: str
    kind: DisclosureKind
    readers: str
    content: bytes
    variant: str = ""
    reference: str = ""


def draw_plan(
    desk: Desk,
    household_id: str,
    readers: tuple[str, ...],
    variant: Variant = AS_USUAL,
    policy: Policy = UNDECIDED,
) -> tuple[PlanSheet, Leaving]:
    """The plan for these readers, and the words it was drawn from.

    `readers`: ids of members, or of one organisation; `policy`: as it holds today.
    """
    sheet = desk.perform(
        plan_for, household_id=household_id, readers=readers, policy=policy
    ).result()
    leaving = Leaving(
        household_id=household_id,
        kind=DisclosureKind.PLAN,
        readers=",".join(readers),
        content=plan_paper(sheet, variant),
        variant=_variant(sheet, variant),
        reference=sheet.reference if sheet.provider else "",
    )
    return sheet, leaving


def _variant(sheet: PlanSheet, variant: Variant) -> str:
    """`versie 2, vastgesteld op 3 maart 2026; Turks ernaast`."""
    return "; ".join(filter(None, (sheet.agreed.status, variant.in_words)))


def plan_as(ending: str, sheet: PlanSheet, drawn: Leaving, variant: Variant) -> Leaving:
    """The same plan in the form of this ending of a file name; refused for one we cannot make.

    A Word file (`.docx`), the days for a calendar (`.ics`), or as it was drawn (`.pdf`).
    """
    if ending == ".pdf":
        return drawn
    if ending == ".docx":
        word = plan_word(sheet, variant)
        return replace(drawn, kind=DisclosureKind.PLAN_WORD, content=word)
    if ending == ".ics":
        from wijkteam_desk.exchange.plan_calendar import plan_calendar

        days = plan_calendar(sheet)
        return replace(drawn, kind=DisclosureKind.PLAN_DAYS, content=days)
    raise Refusal("Laat de bestandsnaam eindigen op .pdf, .docx of .ics.")


def draw_family(
    desk: Desk, household_id: str, readers: tuple[str, ...]
) -> tuple[FamilySheet, Leaving]:
    """Gezin en netwerk for these readers (ids of members) and what it was drawn from."""
    sheet = desk.perform(family_for_readers, household_id=household_id, readers=readers).result()
    leaving = Leaving(
        household_id=household_id,
        kind=DisclosureKind.FAMILY,
        readers=",".join(readers),
        content=family_paper(sheet),
    )
    return sheet, leaving


def draw_story(desk: Desk, household_id: str) -> Leaving:
    """The last approved version of ons verhaal; refused while there is none."""
    sheet = desk.perform(story_for_paper, household_id=household_id).result()
    return Leaving(
        household_id=household_id,
        kind=DisclosureKind.STORY,
        readers="",
        content=story_paper(sheet),
    )


def draw_consent(desk: Desk, voice_id: str) -> Leaving:
    """The question of a toestemming for one who has to say something, with the answer if given."""
    sheet = desk.perform(consent_for_paper, voice_id=voice_id).result()
    return Leaving(
        household_id=sheet.household_id,
        kind=DisclosureKind.CONSENT,
        readers=",".join(sheet.reader_ids),
        content=consent_paper(sheet),
    )


def draw_overview(
    desk: Desk,
    household_id: str,
    whom: tuple[str, str],
    policy: Policy = UNDECIDED,
    second: SecondPairOfEyes | None = None,
) -> Leaving:
    """Wie weet wat: about whom and for whom (ids); what is about safety only with a `second`.

    The variant tells who looked along, and why.
    """
    about, reader = whom
    sheet = desk.perform(
        overview_for,
        household_id=household_id,
        about=about,
        reader=reader,
        policy=policy,
        second=second,
    ).result()
    looked = f"ook over veiligheid: {sheet.second} keek mee" if second else ""
    because = f"want {second.reason.strip()}" if second else ""
    acts = "" if sheet.reader_id else f"voor {sheet.reader}"
    return Leaving(
        household_id=household_id,
        kind=DisclosureKind.OVERVIEW,
        readers=sheet.reader_id,
        content=overview_paper(sheet),
        variant=", ".join(
            filter(None, (f"over {sheet.about}" * bool(sheet.about), acts, looked, because))
        ),
    )


def draw_letter(desk: Desk, household_id: str, words: str) -> Leaving:
    """The briefje that the parents carry themselves, with these words of theirs."""
    sheet = desk.perform(letter_to_carry, household_id=household_id, words=words).result()
    return Leaving(
        household_id=household_id,
        kind=DisclosureKind.LETTER,
        readers="",
        content=letter_paper(sheet),
    )


def draw_card(desk: Desk, involvement_id: str, *, large: bool = False) -> Leaving:
    """The afsprakenkaart of one organisation, for whom it is, and for itself while it may have it.

    The variant tells whether the organisation has seen what stands on it. `large`: as by Variant.
    """
    sheet = desk.perform(card_for_signing, involvement_id=involvement_id).result()
    seen = "door aanbieder gezien" if sheet.seen else "niet door aanbieder gezien"
    return Leaving(
        household_id=sheet.household_id,
        kind=DisclosureKind.CARD,
        readers=",".join(sheet.reader_ids),
        content=agreements_card(sheet, large=large),
        variant=", ".join(filter(None, (seen, Variant(large=large).in_words))),
        reference=sheet.reference if sheet.shared else "",
    )


def hand_out(desk: Desk, leaving: Leaving, target: Path) -> None:
    """Writes the document; refused when that cannot be, and then nothing is left behind."""
    enter_and_write(desk, leaving.content, target, lambda: register(desk, leaving))


def register(desk: Desk, leaving: Leaving) -> Entered:
    """Enters in the register what leaves now, on paper or as a file."""
    entered = desk.perform(
        register_disclosure,
        household_id=leaving.household_id,
        document=Document(
            kind=leaving.kind,
            readers=leaving.readers,
            sha256=hashlib.sha256(leaving.content).hexdigest(),
            variant=leaving.variant,
            reference=leaving.reference,
        ),
    ).result()
    return (entered.made,)


def print_plan(
    desk: Desk,
    household_id: str,
    readers: tuple[str, ...],
    target: Path,
    variant: Variant = AS_USUAL,
    policy: Policy = UNDECIDED,
) -> None:
    """Draws the plan for these readers and hands it out; no readers: all who may be told."""
    dossier = desk.perform(read_household, household_id=household_id).result()
    everyone = tuple(member.id for member in dossier.approachable)
    sheet, drawn = draw_plan(desk, household_id, readers or everyone, variant, policy)
    hand_out(desk, plan_as(target.suffix.lower(), sheet, drawn, variant), target)


def export_household(
    desk: Desk, household_id: str, target: Path, *, with_places: bool = False
) -> None:
    """Hands out the whole dossier as a file that another vault can take in.

    Refused while a hidden place is written in it, unless it goes along on purpose `with_places`;
    the register tells so.
    """
    dossier = desk.perform(read_dossier, household_id=household_id).result()
    told = still_told(dossier)
    if told and not with_places:
        raise Refusal(
            f"Er staat nog een verborgen plek in {names_in_words(told)}."
            " Mag de ontvanger die weten, geef dan --with-places mee."
        )
    content = write_dossier_file(dossier)
    leaving = Leaving(
        household_id=household_id,
        kind=DisclosureKind.DOSSIER,
        readers="",
        content=content,
        variant="met een verborgen plek" if told else "",
    )
    hand_out(desk, leaving, target)
