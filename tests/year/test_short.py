"""A few weeks of the simulated year: `python -m tests.year` lives all of it."""

from pathlib import Path

from tests.year.year import live


def test_every_day_vandaag_is_right(tmp_path: Path) -> None:
    figures = live(tmp_path, households=6, days=70)
    assert figures.wrong == []
    assert figures.on_their_day > 20
