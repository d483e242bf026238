"""However it is written, what gives a hidden place away is known. FICTIEF."""

from datetime import date

import pytest

from wijkteam_desk.domain.hidden_place import HiddenPlace, hidden_place
from wijkteam_desk.domain.household import Household
from wijkteam_desk.domain.protection import Protection, ProtectionKind


def hiding(words: str, address: str = "") -> HiddenPlace:
    home = Household(id="h", reference="W-1", name="De Wit", opened_on=date(2026, 1, 1))
    home.address = address
    protection = Protection(
        household_id="h",
        kind=ProtectionKind.HIDDEN,
        set_on=date(2026, 1, 1),
        reason="Er is gedreigd.",
        second="Pim Haverstraat",
        words=words,
    )
    return hidden_place((protection,), home, ())


@pytest.mark.parametrize(
    "text",
    [
        "Post naar 3311 AB.",
        "Post naar 3311 ab.",
        "Post naar 3311ab.",
        "Post naar 3311\u00a0AB.",
        "Post naar 3311\u202fab.",
        "Post naar 3311-AB.",
        "Post naar 1234 xy.",
        "Bel 078\u00a0000\u00a012\u00a034.",
        "Bel 078\u2011000 12 34.",
        "Bel 078 000 12 34 / 06 00 00 00 11.",
        "Bel 078 000 12 34 (9-17 uur).",
        "Bel 078 000 12 34. 2 keer per week.",
        "Op 24-11 078 000 12 34 bellen.",
        "Bel 078, 000 12 34.",
        "Het netnr. 078.",
        "Bel 14 (078).",
        "Op de rozenlaan.",
        "Bij het Rozenlaantje.",
        "Op de Rozen laan.",
        "Op de Rozen\u00adlaan.",
        "Op de Rozen-\nlaan.",
        "Aan de R\u00f3zenlaan",
    ],
)
def test_an_address_is_known_however_it_is_written(text: str) -> None:
    assert not hiding("", "Rozenlaan 12, 3311 AB Gent").may_tell(text)


@pytest.mark.parametrize("typed", ["De Zonnewijzer", "de  zonnewijzer", "Zonnewijzer"])
@pytest.mark.parametrize(
    "text",
    [
        "Ilyas zit op Zonnewijzer.",
        "Het is fijn bij de  Zonnewijzer.",
        "Naar De-Zonnewijzer school.",
        "De Zonnewijzerschool.",
        "Op de ZONNE-WIJZER-school.",
    ],
)
def test_a_school_is_known_with_and_without_its_article(typed: str, text: str) -> None:
    assert not hiding(typed).may_tell(text)


@pytest.mark.parametrize(
    ("address", "named", "told"),
    [
        ("Laan van 1940 12", "Op de Laan van 1940.", "Op de laan van Piet."),
        ("Laan van 1940", "Op de laan van 1940", "De laan van Piet in 1940."),
        ("Plein 1944 5a", "Naar Plein 1944.", "Naar het plein."),
        ("2e Kruisstraat 5", "In de Kruisstraat.", "Om 5 uur."),
        ("Torenmolen 88-3 Blokweer", "In Blokweer.", "Toren en molen."),
        ("Torenmolen 88 4 hoog", "Aan de Torenmolen.", "Het is 4 uur, 88 euro."),
        ("Hof 3, Gent", "Naar Gent.", "De gentiaan in de hofvijver."),
    ],
)
def test_a_house_number_is_no_part_of_the_street_but_a_year_is(
    address: str, named: str, told: str
) -> None:
    assert not hiding("", address).may_tell(named)
    assert hiding("", address).may_tell(told)


@pytest.mark.parametrize(
    "text", ["In 2026 ga ik verhuizen.", "Sinds 2019 is het beter.", "Ik kreeg 1500 euro.", "'t"]
)
def test_a_year_and_an_amount_are_no_postcode(text: str) -> None:
    assert hiding("De, 't, een").may_tell(text)


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("Basisschool Sint Jan", "Hij zit op Sint Jan."),
        ("Basisschool Sint Jan", "Naar de Sint-Jan fietsen."),
        ("Basisschool Sint Jan", "Op basisschool St. Jan."),
        ("St Jan", "Op de Sint-Jan."),
        ("OBS De Ster", "Naar de Ster."),
        ("Opvang Torenmolen Blokweer", "In de Torenmolen is het rustig."),
        ("Blijfhuis De Vlinder in Blokweer", "Wonen bij De Vlinder."),
        ("Blijfhuis De Vlinder in Blokweer", "Fietsen door Blokweer."),
        ("Jan van Galenstraat", "Verhuizen naar de Galenstraat."),
        ("Torenmolenstraat", "Op de Torenmolenstr. 88."),
        ("Torenmolenstr.", "In de Torenmolen-straat."),
        ("Rozenlaan", "Aan de Rozen ln."),
        ("Rozen Ln", "Aan de Rozenlaan."),
        ("Kerkplein", "Op het Kerkpln wonen."),
        ("Zandweg 3", "Aan de zandwg."),
        ("Den Haag", "In \u2019s-Gravenhage."),
        ("'s-Gravenhage", "Fietsen door Den Haag."),
        ("'s Hertogenbosch", "In Den Bosch."),
        ("3311 AB", "De buurt met postcode 3311."),
        ("Bgm. de Raadtsingel", "Op de burgemeester De Raadtsingel."),
        ("Burgemeester Mook", "Bij Burg. Mook."),
        ("Kon. Emma", "Bij Koningin Emma."),
        ("Dr. Piek", "Bij Doctor Piek."),
        ("Professor Bos", "Bij Prof. Bos."),
        ("", "Bel 14 078."),
        ("", "Bel 14078."),
        ("", "Bel 14\u00a00182 en vraag naar het loket."),
    ],
)
def test_each_part_of_a_place_that_is_its_own_gives_it_away(typed: str, text: str) -> None:
    assert not hiding(typed).may_tell(text)


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("Basisschool Sint Jan", "Jan gaat weer naar school."),
        ("Grote Kerkstraat", "Een grotere fiets."),
        ("Huis van de Wijk", "De fiets van oma."),
        ("Plein 1944", "Opa is van 1944."),
        ("2024 AB", "In 2024 was het beter."),
        ("Prof. Bos", "De professor belt."),
        ("Den Haag", "De heg en de haag knippen."),
        ("Huisartsenpraktijk Zuid", "De huisarts bellen."),
        ("", "Er is 14 000 euro schuld, om 14 uur bellen."),
    ],
)
def test_what_only_says_what_sort_of_place_it_is_gives_nothing_away(typed: str, text: str) -> None:
    assert hiding(typed).may_tell(text)
