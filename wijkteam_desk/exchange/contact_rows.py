"""Organisations and contacts that a household names: to a document and back."""

from wijkteam_desk.domain.organisation import (
    ContactPerson,
    ContactTold,
    Organisation,
    OrganisationTold,
    fill_contact,
    fill_organisation,
)
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.exchange.json_text import Tree
from wijkteam_desk.exchange.places import at
from wijkteam_desk.exchange.row_fields import id_in, known_id
from wijkteam_desk.exchange.told_rows import told_in, told_tree

_LISTS = ("life_domains", "age_groups")


def organisations_in(tree: Tree) -> tuple[Organisation, ...]:
    """The organisations; refused as by `fill_organisation`, and two of one name."""
    made: dict[str, Organisation] = {}
    for n, row in enumerate(tree.get("organisations", ())):
        one = Organisation(id=known_id(row))
        codes = {name: ",".join(row.get(name, ())) for name in _LISTS}
        with at("organisations", n):
            fill_organisation(one, told_in(row | codes, OrganisationTold))
            if one.folded in made:
                raise Refusal("Deze organisatie staat er al. Elke naam hoort er één keer.")
        made[one.folded] = one
    return tuple(made.values())


def contacts_in(tree: Tree) -> tuple[ContactPerson, ...]:
    """The contacts; refused as by `fill_contact`, and two of one name at one organisation."""
    made: dict[tuple[str, str], ContactPerson] = {}
    for n, row in enumerate(tree.get("contacts", ())):
        one = ContactPerson(id=known_id(row), organisation_id=id_in(row, "organisation_id") or "")
        with at("contacts", n):
            fill_contact(one, told_in(row, ContactTold))
            if (one.organisation_id, one.folded) in made:
                raise Refusal("Deze contactpersoon staat er al. Zet iets bij de naam.")
        made[one.organisation_id, one.folded] = one
    return tuple(made.values())


def contacts_tree(
    organisations: tuple[Organisation, ...], contacts: tuple[ContactPerson, ...]
) -> Tree:
    """The lists that hold something, by name."""
    lists: dict[str, list[Tree]] = {
        "organisations": [
            _organisation(one) for one in sorted(organisations, key=lambda one: one.folded)
        ],
        "contacts": [
            {"id": one.id, "organisation_id": one.organisation_id} | told_tree(one, ContactTold)
            for one in sorted(contacts, key=lambda one: (one.folded, one.id))
        ],
    }
    return {name: rows for name, rows in lists.items() if rows}


def _organisation(one: Organisation) -> Tree:
    told = told_tree(one, OrganisationTold)
    return {"id": one.id} | {
        name: value.split(",") if name in _LISTS else value for name, value in told.items()
    }
