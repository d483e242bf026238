"""Beside what one writes freely stands that only what is needed is written. FICTIEF."""

from PySide6.QtWidgets import QLabel, QPlainTextEdit, QScrollArea, QWidget

from tests.screens.household.scenes import Practice, all_scenes
from tests.screens.one_by_one import one_by_one
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.common.only_needed import only_needed

LINES_OF_TEXT = (
    "household-plan",
    "member",
    "practice-conversation",
    "before-talk",
    "melding",
    "reading-correct",
    "story-writing",
    "agree",
)
ONE_LINE = ("wrap-up", "wrap-up-doubt", "regie-form", "member-judging", "family-person-new")


def hints(page: QWidget) -> bool:
    labels = (one for one in page.findChildren(QLabel) if one.isVisible())
    return any(only_needed() in one.text() for one in labels)


def page_of(field: QWidget) -> QWidget:
    """What scrolls along with the field."""
    around = field.parentWidget()
    return field if around is None or isinstance(field, QScrollArea) else page_of(around)


def test_r_2_5_beside_every_free_text_stands_to_write_only_what_is_needed(
    practice: Practice, look: Look
) -> None:
    scenes = all_scenes(practice)
    for name, window in one_by_one({name: scenes[name] for name in LINES_OF_TEXT}, look):
        fields = [one for one in window.findChildren(QPlainTextEdit) if one.isVisible()]
        free = [one for one in fields if not one.isReadOnly()]
        assert free, name
        bare = [one.accessibleName() for one in free if not hints(page_of(one))]
        assert not bare, (name, bare)


def test_r_2_5_so_it_does_beside_a_line_in_which_one_writes_freely(
    practice: Practice, look: Look
) -> None:
    scenes = all_scenes(practice)
    for name, window in one_by_one({name: scenes[name] for name in ONE_LINE}, look):
        assert hints(window), name
