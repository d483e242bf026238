"""Names stand where a Dutch reader looks for them. FICTIEF."""

import pytest

from wijkteam_desk.domain.name_order import order_key


def test_prefixes_accents_and_capitals_do_not_count() -> None:
    in_order = [
        *("el Amrani", "Bakker", "van der Berg", "De Boer", "Van Dijk", "’t Hart", "IJsbrand"),
        *("Öztürk", "Visser", "De Wit-Bakker", "عائلة", "😀"),
    ]
    assert sorted(sorted(in_order), key=order_key) == in_order


@pytest.mark.parametrize("name", ["De", "van der", "'s", "O", "😀", "עברית", "A" * 10_000])
def test_every_name_has_a_place(name: str) -> None:
    assert order_key(name)
