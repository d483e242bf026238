"""A thousand verdicts on a full household."""

from dataclasses import replace
from datetime import date
from typing import Any

from tests.bench.clock import milliseconds
from tests.bench.row import Row
from tests.unit.sharing.cast import share_of
from wijkteam_desk.domain.category import Category
from wijkteam_desk.domain.life_domain import LifeDomain
from wijkteam_desk.domain.sharing import judge

VERDICTS = 1_000
CONSENTS = 60
_PEOPLE = ("moeder", "kind", "opa", "zusje", "vader", "oma")
_ALL = ["kind", "moeder", "vader", "opa"]


def sharing() -> list[Row]:
    """Each about one to three people and one leefgebied, where consent must be looked for."""
    asked: list[dict[str, Any]] = [
        {"over": person, "aan": "daar" if at % 2 else "elders", "ja": _ALL, "categorie": ["gezin"]}
        for at, person in enumerate(_PEOPLE * (CONSENTS // len(_PEOPLE)))
    ]
    told: dict[str, Any] = {
        "geboren": date(2013, 6, 1),
        "aan": "jeugd",
        "wet": "jeugdwet",
        "stand": "actief",
        "toestemming": asked,
    }
    fields = [one.value for one in LifeDomain]
    item, share = share_of(told | {"over": [*_PEOPLE]})
    items = [
        replace(
            item,
            about=tuple({_PEOPLE[(at * step) % len(_PEOPLE)] for step in range(1, 2 + at % 3)}),
            categories=frozenset({Category.coded(fields[at % len(fields)])}),
        )
        for at in range(VERDICTS)
    ]
    judge(items[0], share)  # the rules are read once

    def all_of_them() -> None:
        for one in items:
            judge(one, share)

    seen = f"{VERDICTS:,} items on 1 to 3 people, {CONSENTS} consents"
    seconds = milliseconds(all_of_them) / 1_000
    return [
        Row(what="mag ik dit delen, 1,000 verdicts", value=seconds, unit="s", limit=1, seen=seen)
    ]
