"""What is shared with another Wijkteam Desk is taken in there, and nothing else is. FICTIEF."""

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest

from tests.desk.test_not_handed import package
from wijkteam_desk.casework.list_households import list_households
from wijkteam_desk.casework.open_household import read_household
from wijkteam_desk.casework.read_dossier import read_dossier
from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.desk.practice import forget_practice, open_practice
from wijkteam_desk.desk.share_out import hand_out_share
from wijkteam_desk.desk.take_in import import_file
from wijkteam_desk.domain.disclosure import Handed
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.exchange.dossier_json import write_dossier_file
from wijkteam_desk.exchange.share_excerpt import NAME
from wijkteam_desk.storage.disclosure_loaders import disclosures_of

SOME = ("Gerrit Korrelaar", "Koken en wassen")


@pytest.fixture
def there() -> Iterator[Desk]:
    desk = open_practice()
    yield desk
    desk.close()
    forget_practice(desk.folder)


def test_only_what_was_chosen_comes_in_there_under_the_kenmerk_both_know(
    desk: Desk, korrelaar: str, there: Desk, tmp_path: Path
) -> None:
    drawn, file = package(desk, korrelaar, Handed.DESK, *SOME), tmp_path / "delen.pdf"
    words = hand_out_share(desk, drawn, file).passphrase
    made = import_file(there, file, lambda: f"  {words} ").household_id
    dossier = there.perform(read_dossier, household_id=made).result()
    assert (dossier.household.reference, dossier.household.name) == (
        drawn.sheet.reference,
        f"Gedeeld door {drawn.sheet.team}",
    )
    assert [(one.full_name, bool(one.birth_date)) for one in dossier.members] == [
        ("Gerrit Korrelaar", True),
        ("Nel", False),
    ]
    assert [one.text.startswith(SOME[1]) for one in dossier.passages] == [True]
    assert (dossier.goals, dossier.actions, dossier.around.network) == ((), (), ())
    mine = write_dossier_file(desk.perform(read_dossier, household_id=korrelaar).result())
    ids = {one["id"] for some in json.loads(mine).values() if type(some) is list for one in some}
    taken = write_dossier_file(dossier).decode()
    assert not [one for one in ids if one in taken]
    (left,) = [
        one
        for one in desk.perform(disclosures_of, korrelaar).result().disclosures
        if one.handed is Handed.DESK
    ]
    assert left.document_sha256 == hashlib.sha256(file.read_bytes()).hexdigest()
    with pytest.raises(Refusal, match="staat al in deze kluis"):
        import_file(there, file, lambda: words)
    there.perform(read_household, household_id=made).result()
    assert (len(there.perform(list_households).result()), there.faults()) == (4, [])


def test_what_cannot_be_taken_in_is_refused_in_a_sentence(
    desk: Desk, korrelaar: str, there: Desk, tmp_path: Path
) -> None:
    file, bare = tmp_path / "delen.pdf", tmp_path / "zonder.pdf"
    words = hand_out_share(desk, package(desk, korrelaar, Handed.DESK), file).passphrase
    bare_words = hand_out_share(desk, package(desk, korrelaar, Handed.FILE), bare).passphrase
    half = tmp_path / "half.pdf"
    half.write_bytes(b"%PDF-1.7\n" + bytes(200))
    packed = tmp_path / "packed.pdf"
    with pikepdf.new() as document:
        document.attachments[NAME] = b"{}" * 10_000
        document.save(packed, encryption=pikepdf.Encryption(user=words, owner="x", R=6))
    opened = tmp_path / "open.pdf"
    opened.write_bytes(package(desk, korrelaar, Handed.DESK).pdf)
    for one, said, why in (
        (file, "appel boot", "gaat dit bestand niet open"),
        (file, "", "gaat dit bestand niet open"),
        (bare, bare_words, "geen dossier om in te lezen"),
        (packed, words, "geen dossier om in te lezen"),
        (opened, words, "geen dossier om in te lezen"),
        (half, words, "beschadigd"),
    ):
        with pytest.raises(Refusal, match=why):
            import_file(there, one, lambda said=said: said)  # type: ignore[misc]  # mypy reads no default
    assert b"Korrelaar" not in file.read_bytes()
    assert len(there.perform(list_households).result()) == 3
