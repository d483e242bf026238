"""What was chosen to share, as a dossier that another Wijkteam Desk can take in.

Made of nothing but what stands on the paper beside it, under ids of its own: nothing in it points
at what was not shared. It has the kenmerk that both know it by (R-4.8), and is called after who
shared it: the name of the household is not shared.
"""

from io import BytesIO

import pikepdf

from wijkteam_desk.domain.identity import new_id
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.share_sheet import ShareSheet, SheetMember, SheetThing
from wijkteam_desk.domain.shareable import ShareableKind
from wijkteam_desk.exchange.dossier_json import read_dossier_file
from wijkteam_desk.exchange.dossier_schema import FORMAT, VERSION
from wijkteam_desk.exchange.json_text import LARGEST, Tree, write_json

NAME = "dossier.json"
"""Of the file within the PDF."""
_KIND = ShareableKind


def share_excerpt(sheet: ShareSheet) -> bytes:
    """The document; refused where it is about nobody of the household."""
    if not sheet.members:
        raise Refusal("Kies ook iets over iemand uit het gezin: daar hangt het dossier aan.")
    ids, talk = {one.id: new_id() for one in sheet.members}, new_id()
    by_kind: dict[ShareableKind, list[SheetThing]] = {kind: [] for kind in _KIND}
    for one in sheet.things:
        by_kind[one.kind].append(one)
    told = [*by_kind[_KIND.PASSAGE], *by_kind[_KIND.NETWORK]]
    content = write_json(
        {
            "format": FORMAT,
            "version": VERSION,
            "household": {
                "id": new_id(),
                "reference": sheet.reference,
                "name": f"Gedeeld door {sheet.team or sheet.sender}",
                "opened_on": sheet.made_on.isoformat(),
                "fictitious": sheet.fictitious,
            },
            "members": [_member(one, ids[one.id]) for one in sheet.members],
            "plan": {"id": new_id(), "opened_on": sheet.made_on.isoformat()},
            "goals": [_goal(one, ids) for one in by_kind[_KIND.GOAL]],
            "actions": [{"id": new_id(), "what": one.words} for one in by_kind[_KIND.ACTION]],
            "conversations": [_talk(sheet, talk)] if told else [],
            "passages": [_passage(one, ids, talk) for one in told],
        }
    )
    read_dossier_file(content, sheet.made_on)
    return content


def excerpt_in(content: bytes, words: str) -> bytes:
    """The dossier within a PDF that was locked under these words; refused where there is none."""
    try:
        found = _within(content, " ".join(words.split())) if _is_locked(content) else None
    except pikepdf.PasswordError:
        raise Refusal(
            "Met deze woorden gaat dit bestand niet open. Bel wie het deelde, en vraag ze nog eens."
        ) from None
    except pikepdf.PdfError:
        raise Refusal(
            "Dit bestand is beschadigd of geen PDF. Vraag om een nieuw bestand."
        ) from None
    if found is None:
        raise Refusal("In dit bestand zit geen dossier om in te lezen.")
    return found


def _is_locked(content: bytes) -> bool:
    try:
        with pikepdf.open(BytesIO(content)):
            return False
    except pikepdf.PasswordError:
        return True


def _within(content: bytes, passphrase: str) -> bytes | None:
    """The file within; ours is not packed, so that unpacking it cannot fill the memory."""
    with pikepdf.open(BytesIO(content), password=passphrase) as document:
        found = document.attachments.get(NAME)
        stream = found.get_file().obj if found else None
        if stream is None or pikepdf.Name.Filter in stream:
            return None
        return stream.read_raw_bytes()[: LARGEST + 1]


def _member(one: SheetMember, new: str) -> Tree:
    born = {"birth_date": one.birth_date.isoformat()} if one.birth_date else {}
    named = {"prefix": one.prefix, "family_name": one.family_name}
    return {"id": new, "given_name": one.given_name} | {k: v for k, v in named.items() if v} | born


def _goal(one: SheetThing, ids: dict[str, str]) -> Tree:
    whose = [ids[key] for key in one.about if key in ids]
    return {"id": new_id(), "own_words": one.words, "for_members": whose}


def _talk(sheet: ShareSheet, new: str) -> Tree:
    by = ", ".join(filter(None, (sheet.sender, sheet.team)))
    return {"id": new, "held_on": sheet.made_on.isoformat(), "purpose": f"Gedeeld door {by}"}


def _passage(one: SheetThing, ids: dict[str, str], talk: str) -> Tree:
    whom = [ids[key] for key in one.about if key in ids]
    about = {"about": whom[0]} if len(whom) == 1 else {}
    return {"id": new_id(), "conversation_id": talk, "text": one.words} | about
