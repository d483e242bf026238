"""Samen lezen on a real store: what is late, prepared or half done. FICTIEF."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.household_store import StoreActs, de_wit, new_store
from tests.screens.household.on_screen import said, settle, show
from wijkteam_desk.casework.correct_passage import DRAFT_FORM as CORRECTION
from wijkteam_desk.casework.read_conversation import read_conversation
from wijkteam_desk.casework.start_conversation import start_conversation
from wijkteam_desk.casework.write_passage import PassageWords, write_passage
from wijkteam_desk.domain.life_domain import LifeDomain
from wijkteam_desk.storage.drafts import keep_draft
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.screens.reading.presenter import ReadingPresenter
from wijkteam_desk.ui.screens.reading.view import ReadingView
from wijkteam_desk.ui.screens.reading.wiring import wire

POST = "De post blijft liggen."


class Open:
    """The page on a screen, before Fatima and Mark."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self.store = new_store(folder)
        self.qtbot = qtbot
        file = de_wit(self.store)
        present = (file.members[0].id, file.members[1].id)
        self.talk = self.store.perform(
            start_conversation, household_id=file.household.id, present=present
        ).made
        self.passage = self.store.perform(
            write_passage, conversation_id=self.talk, words=PassageWords(text=POST)
        ).made

    def page(self) -> tuple[ReadingView, ReadingPresenter]:
        view = ReadingView("F12")
        presenter = wire(view, StoreActs(self.store), self.talk, lambda _: None)
        show(self.qtbot, view)
        return view, presenter


@pytest.fixture
def table(tmp_path: Path, qtbot: QtBot, look: Look) -> Iterator[Open]:
    look.scale_text(100)
    table = Open(tmp_path, qtbot)
    yield table
    table.store.close()


def test_an_answer_that_comes_late_does_not_bring_the_words_back(table: Open) -> None:
    view, presenter = table.page()
    presenter.tick((table.passage,))
    presenter.begin()
    settle()
    assert POST in said(view)
    presenter.hide()
    presenter.refresh()
    settle()
    assert POST not in said(view)
    presenter.go_on()
    settle()
    assert POST in said(view)


def test_escape_while_the_words_are_hidden_leads_to_the_bare_conversation(table: Open) -> None:
    view, presenter = table.page()
    presenter.tick((table.passage,))
    presenter.begin()
    presenter.hide()
    with table.qtbot.waitSignal(view.closed):
        presenter.back()
    assert POST not in said(view)


def test_what_was_ticked_is_ticked_when_one_comes_back(table: Open) -> None:
    _, presenter = table.page()
    presenter.tick((table.passage,))
    view, again = table.page()
    again.begin()
    settle()
    assert POST in said(view)


def test_words_half_put_right_are_the_same_draft_as_on_the_page_of_the_conversation(
    table: Open,
) -> None:
    _, presenter = table.page()
    presenter.keep_correction(table.passage, "De post is open.")
    page = table.store.perform(read_conversation, conversation_id=table.talk)
    assert page.corrections[table.passage]["text"] == "De post is open."
    view, again = table.page()
    again.tick((table.passage,))
    again.begin()
    again.begin_correction(table.passage)
    block = view.stage.block(table.passage)
    assert block is not None
    assert block.edit.toPlainText() == "De post is open."


def test_what_is_being_made_delicate_is_not_read_any_more(table: Open) -> None:
    fields = {"text": POST, "life_domain": LifeDomain.SAFETY.value}
    table.store.perform(keep_draft, form=CORRECTION, about=table.passage, fields=fields)
    view, _ = table.page()
    assert not any(POST in label.text() for label in view.findChildren(QLabel))


def test_ten_thousand_characters_and_a_name_from_right_to_left_are_read_whole(table: Open) -> None:
    long = "فاطمة vertelt. " * 700
    made = table.store.perform(
        write_passage, conversation_id=table.talk, words=PassageWords(text=long)
    ).made
    view, presenter = table.page()
    presenter.tick((made,))
    presenter.begin()
    settle()
    assert long.strip() in said(view)
