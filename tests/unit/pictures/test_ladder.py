"""The ladder of one person. FICTIEF."""

from datetime import date, timedelta

from wijkteam_desk.domain.life_domain import LifeDomain
from wijkteam_desk.domain.situation import Situation, Standing
from wijkteam_desk.pictures.ladder import RUNGS, WIDTH, ladder
from wijkteam_desk.pictures.shapes import Dot, Picture, Stroke, Words

FIRST = date(2026, 9, 3)


def measure(text: str, size: float) -> float:
    return len(text) * size * 0.55


def marked(
    *standings: Standing, domain: LifeDomain = LifeDomain.MONEY, own: int | None = None
) -> list[Situation]:
    return [
        Situation(
            household_id="h",
            member_id="m",
            life_domain=domain,
            seen_on=FIRST + timedelta(30 * n),
            standing=standing,
            own_mark=own,
        )
        for n, standing in enumerate(standings)
    ]


def dots(picture: Picture) -> list[Dot]:
    return [one for one in picture.shapes if isinstance(one, Dot)]


def test_what_goes_better_stands_higher_and_later_stands_to_the_right() -> None:
    found = dots(ladder("Fatima", marked(*reversed(RUNGS)), measure))
    across, along = zip(*(one.centre for one in found), strict=True)
    assert list(across) == sorted(across)
    assert list(along) == sorted(along, reverse=True)


def test_not_discussed_stands_on_no_rung_and_says_so() -> None:
    picture = ladder("Fatima", marked(Standing.NOT_DISCUSSED), measure)
    assert dots(picture) == []
    assert "niet besproken" in [one.text for one in picture.shapes if isinstance(one, Words)]


def test_every_leefgebied_has_its_own_ladder_and_nothing_is_added_up() -> None:
    several = [one for domain in LifeDomain for one in marked(Standing.WORRY, domain=domain)]
    picture = ladder("Fatima", several, measure)
    words = [one.text for one in picture.shapes if isinstance(one, Words)]
    assert [domain.label for domain in LifeDomain if domain.label not in words] == []
    assert not any(letter.isdigit() for text in words for letter in text.replace("3 sep", ""))
    for shape in picture.shapes:
        points = shape.points if isinstance(shape, Stroke) else ()
        assert all(0 <= x <= WIDTH and 0 <= y <= picture.height for x, y in points)


def test_the_words_say_the_same_as_the_picture() -> None:
    picture = ladder("Fatima", marked(Standing.WORRY, Standing.WELL, own=4), measure)
    assert picture.told == (
        "Hoe het gaat met Fatima.",
        "Geld en administratie: op 3 september 2026 zorgpunt, eigen cijfer 4;"
        " op 3 oktober 2026 gaat goed, eigen cijfer 4.",
    )
    assert ladder("Fatima", [], measure).told == ("Van Fatima is nog niets gemarkeerd.",)


def test_only_the_last_days_are_drawn_and_all_are_told() -> None:
    picture = ladder("Fatima", marked(*[Standing.WELL] * 9), measure)
    assert len(dots(picture)) == 6
    assert picture.as_text.count("gaat goed") == 9
