"""A contact of an organisation travels with the household that names her. FICTIEF."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.casework.test_organisations import BRIDGE, SANNE, add, known
from tests.unit.exchange.documents import WRITTEN_ON, Document, as_bytes, smallest, without_helpers
from tests.unit.exchange.test_round_trip import a_store, through_a_new_vault
from wijkteam_desk.casework.agree_plan import agree_plan
from wijkteam_desk.casework.open_household import read_household
from wijkteam_desk.casework.read_dossier import read_dossier
from wijkteam_desk.casework.read_versions import read_versions
from wijkteam_desk.casework.take_in_dossier import take_in_dossier
from wijkteam_desk.domain.plan_version import AgreementTold, Answer, text_sha256
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.exchange.dossier_json import read_dossier_file, write_dossier_file
from wijkteam_desk.storage.store import Store

ORGANISATION, CONTACT, ACTION = (f"00000000-0000-4000-8000-00000000000{n}" for n in (1, 2, 3))


def named() -> Document:
    """The demo household without its own organisations, with Sanne of De Brug for one action."""
    return without_helpers("korrelaar") | {
        "organisations": [
            {
                "id": ORGANISATION,
                "name": "De Brug",
                "kind": "wmo",
                "phone": "078 000 12 34",
                "life_domains": ["geld", "wonen"],
                "age_groups": ["67+"],
            }
        ],
        "contacts": [
            {
                "id": CONTACT,
                "organisation_id": ORGANISATION,
                "name": "Sanne Vos",
                "function": "ambulant begeleider",
                "started_on": "2025-01-01",
                "ended_on": "2025-12-31",
            }
        ],
        "actions": [{"id": ACTION, "what": "De schulden tellen", "owner_contact": CONTACT}],
    }


def first(document: Document | None = None) -> bytes:
    return write_dossier_file(read_dossier_file(as_bytes(document or named()), WRITTEN_ON))


def take_in(store: Store, content: bytes) -> str:
    dossier = read_dossier_file(content, WRITTEN_ON)
    return store.perform(take_in_dossier, dossier=dossier).household_id


def test_she_comes_out_as_she_went_in(tmp_path: Path) -> None:
    content = first()
    for word in ("De Brug", "Sanne Vos", "ambulant begeleider", "67+", "wonen", "2025-12-31"):
        assert word in content.decode()
    assert through_a_new_vault(tmp_path / "vault", content) == content


def test_only_who_is_named_goes_along(tmp_path: Path) -> None:
    with a_store(tmp_path / "vault") as store:
        add(store, replace(BRIDGE, name="De Horizon"), SANNE, replace(SANNE, name="Piet Bos"))
        household = take_in(store, first())
        kept = store.perform(read_dossier, household_id=household)
    assert [one.name for one in kept.organisations] == ["De Brug"]
    assert [one.name for one in kept.contacts] == ["Sanne Vos"]


def test_who_is_known_by_name_is_the_same_one(tmp_path: Path) -> None:
    with a_store(tmp_path / "vault") as store:
        add(store, replace(BRIDGE, name="de  brug", phone=""), replace(SANNE, name="sanne vos"))
        (contact,) = known(store).contacts
        household = take_in(store, first())
        file = store.perform(read_household, household_id=household)
        assert len(known(store).organisations) == len(known(store).contacts) == 1
        assert file.actions[0].owner_contact == contact.id
        assert file.owner_of(file.actions[0]) == "sanne vos, de  brug"


def test_a_new_name_is_added_to_an_organisation_that_is_known(tmp_path: Path) -> None:
    with a_store(tmp_path / "vault") as store:
        made = add(store, BRIDGE, replace(SANNE, name="Piet Bos"))
        take_in(store, first())
        found = {one.name: one.organisation_id for one in known(store).contacts}
    assert found == {"Piet Bos": made, "Sanne Vos": made}


def test_what_was_agreed_still_is_when_she_is_known_by_name(tmp_path: Path) -> None:
    document = smallest() | {key: named()[key] for key in ("organisations", "contacts", "actions")}
    with a_store(tmp_path / "there") as store:
        household = take_in(store, first(document))
        agree(store, household)
        content = write_dossier_file(store.perform(read_dossier, household_id=household))
    with a_store(tmp_path / "here") as store:
        add(store, BRIDGE, SANNE)
        household = take_in(store, content)
        plan = store.perform(read_versions, household_id=household)
    assert plan.now[0].whose != CONTACT
    assert (plan.changes, plan.standing.changed) == ((), False)


def agree(store: Store, household: str) -> None:
    plan = store.perform(read_versions, household_id=household)
    told = AgreementTold(answer=Answer.AGREED)
    store.perform(
        agree_plan,
        household_id=household,
        on=WRITTEN_ON,
        answers={store.perform(read_household, household_id=household).members[0].id: told},
        seen=text_sha256(plan.now),
    )


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda one: one["contacts"][0].update(organisation_id=ACTION), "een organisatie"),
        (lambda one: one["actions"][0].update(owner_contact=ORGANISATION), "een contactpersoon"),
        (lambda one: one["contacts"][0].update(ended_on="2024-12-31"), "voor de eerste"),
        (lambda one: one["organisations"][0].update(phone="12"), "geen telefoonnummer"),
        (lambda one: one["organisations"][0].update(kind="winkel"), "winkel"),
        (
            lambda one: one["organisations"].append(
                {"id": "00000000-0000-4000-8000-000000000009", "name": "de brug", "kind": "wmo"}
            ),
            "Elke naam hoort er één keer",
        ),
        (
            lambda one: one["contacts"].append(
                one["contacts"][0] | {"id": "00000000-0000-4000-8000-000000000009"}
            ),
            "contactpersoon staat er al",
        ),
        (
            lambda one: one["actions"][0].update(owner_coach=one["coaches"][0]["id"]),
            "één eigenaar",
        ),
    ],
)
def test_what_cannot_be_is_refused_with_its_place(
    change: Callable[[Document], object], said: str
) -> None:
    document = named()
    change(document)
    with pytest.raises(Refusal, match=said):
        read_dossier_file(as_bytes(document), WRITTEN_ON)


def test_with_a_hidden_place_nobody_of_an_organisation_goes_along(tmp_path: Path) -> None:
    document = named() | {
        "protections": [
            {
                "id": "00000000-0000-4000-8000-000000000009",
                "kind": "schuil",
                "set_on": "2025-12-01",
                "reason": "Er is gedreigd.",
                "second": "Pim Haverstraat",
            }
        ]
    }
    content = first(document)
    assert "Brug" not in content.decode()
    assert CONTACT not in content.decode()
    assert through_a_new_vault(tmp_path / "vault", content) == content
