"""Alone with somebody: what is not for everybody is not there until one says so. FICTIEF."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.household_store import TOO_LONG_FOR_THE_DISK
from tests.screens.conversation.table import ENTER, WITHIN, OpenPage, Talk, open_page
from tests.screens.household.on_screen import buttons, settle
from wijkteam_desk.casework.protect import protect
from wijkteam_desk.casework.write_passage import ALONE_FORM, DRAFT_FORM, PassageWords
from wijkteam_desk.domain.conversation import PassageKind
from wijkteam_desk.domain.life_domain import DELICATE, LifeDomain
from wijkteam_desk.domain.protection import ProtectionKind, SecondPairOfEyes
from wijkteam_desk.storage.drafts import read_draft
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.screens.conversation.draft_fields import NOTHING

ALONE = "Alleen met u"
DRINKS = PassageWords(
    text="Hij drinkt te veel.", kind=PassageKind.WORRY, life_domain=LifeDomain.SUBSTANCES
)
OPEN = PassageWords(text="De post ligt er nog.", life_domain=LifeDomain.MONEY)


def draft(talk: Talk, form: str) -> str:
    """The text that is kept of that form."""
    return talk.acts.store.perform(read_draft, form=form, about=talk.id).get("text", "")


def everything(page: OpenPage) -> str:
    """All that can be seen or heard on the page."""
    return " ".join([*page.shown, *buttons(page.view), page.text])


def test_the_page_opens_without_what_is_delicate(qtbot: QtBot, look: Look, talk: Talk) -> None:
    talk.say(OPEN, DRINKS)
    page = open_page(qtbot, talk)
    assert page.shown == ["Geld en administratie: De post ligt er nog."]
    for domain in DELICATE:
        assert domain.label not in everything(page)
    page.type("#alc")
    assert page.menu() == []


def test_it_is_there_when_one_says_to_be_alone(qtbot: QtBot, look: Look, talk: Talk) -> None:
    talk.say(OPEN, DRINKS)
    page = open_page(qtbot, talk)
    page.tap(ALONE)
    assert len(page.shown) == 2
    assert all(domain.label in everything(page) for domain in DELICATE)
    page.type("#alc")
    assert page.menu() == [LifeDomain.SUBSTANCES.label]


def test_somebody_comes_in_and_it_is_gone_at_once(qtbot: QtBot, look: Look, talk: Talk) -> None:
    talk.say(OPEN, DRINKS)
    page = open_page(qtbot, talk)
    page.tap(ALONE)
    page.view.hide_delicate()
    assert len(page.shown) == 1
    assert not any(domain.label in everything(page) for domain in DELICATE)
    assert not page.view.topics.alone.isChecked()


def test_while_others_still_sit_there_it_is_said_that_nothing_is_hidden_for_them(
    page: OpenPage,
) -> None:
    def asked() -> bool:
        shown = (one.text() for one in page.view.findChildren(QLabel) if one.isVisible())
        return any("Wie is er gebleven" in text for text in shown)

    assert not asked()
    page.tap(ALONE)
    assert asked()
    page.tap(ALONE)
    assert not asked()


def test_of_who_is_not_approached_one_writes_alone_and_nobody_at_the_table_sees_it(
    qtbot: QtBot, look: Look, talk: Talk
) -> None:
    eyes = SecondPairOfEyes(second="Pim Haverstraat", reason="Er is gedreigd.")
    (before,) = talk.say(PassageWords(text="Hij werkt veel.", about=talk.daan))
    talk.acts.store.perform(
        protect,
        household_id=talk.file.household.id,
        kind=ProtectionKind.NO_CONTACT,
        told=eyes,
        person_id=talk.daan,
    )
    page = open_page(qtbot, talk)
    assert "Daan" not in everything(page)
    page.type("Hij slaat mij soms. @d")
    assert page.menu() == []
    page.tap(ALONE)
    assert "over Daan" in " ".join(page.shown)
    page.view.focus_writing()
    page.replace("Hij slaat mij soms. @d")
    assert page.menu() == ["Over Daan"]
    page.press(Qt.Key.Key_1)
    page.press(Qt.Key.Key_Return)
    settle()
    told = talk.passages()[-1]
    assert (told.about, told.alone) == (talk.daan, True)
    page.view.hide_delicate()
    settle()
    assert "Daan" not in everything(page)
    assert [one.id for one in talk.passages()] == [before, told.id]


def test_an_open_menu_with_delicate_topics_closes_too(page: OpenPage) -> None:
    page.tap(ALONE)
    page.type("#veil")
    assert page.menu() == [LifeDomain.SAFETY.label]
    page.view.hide_delicate()
    assert page.menu() == []


def test_the_next_opening_is_not_alone_again(page: OpenPage, talk: Talk) -> None:
    talk.say(DRINKS)
    page.tap(ALONE)
    page.view.close()
    assert open_page(page.qtbot, talk).shown == []


def test_half_a_delicate_sentence_hides_and_comes_back_exactly(page: OpenPage, talk: Talk) -> None:
    page.tap(ALONE)
    page.tap("Veiligheid, nog niets gezegd")
    page.type("Hij wordt boos als")
    page.view.hide_delicate()
    assert page.view.writing == NOTHING
    page.write("Over de post.")
    page.tap(ALONE)
    assert page.view.writing == PassageWords(
        text="Hij wordt boos als", life_domain=LifeDomain.SAFETY, alone=True
    )
    assert talk.texts() == ["Over de post."]


def test_what_was_told_alone_hides_whatever_it_is_about(page: OpenPage, talk: Talk) -> None:
    page.tap(ALONE)
    page.write("Zij huilt elke avond.")
    page.type("En dan nog")
    page.view.hide_delicate()
    assert page.text == ""
    assert "Zij huilt" not in everything(page)
    assert [passage.alone for passage in talk.passages()] == [True]
    page.type("Over de post.")
    assert page.text == "Over de post."


def test_half_a_delicate_sentence_survives_closing_and_stays_hidden(
    page: OpenPage, talk: Talk
) -> None:
    page.tap(ALONE)
    page.tap("Veiligheid, nog niets gezegd")
    page.type("Hij wordt boos als")
    page.view.flush()
    page.view.close()
    again = open_page(page.qtbot, talk)
    assert again.text == ""
    again.write("Over de post.")
    again.view.close()
    last = open_page(page.qtbot, talk)
    last.tap(ALONE)
    assert last.text == "Hij wordt boos als"


def test_a_begun_change_that_is_delicate_hides_its_passage(page: OpenPage, talk: Talk) -> None:
    (said,) = talk.say(OPEN)
    page.presenter.load()
    page.tap(ALONE)
    page.open(said)
    page.tap("Alcohol, drugs, gokken, gamen, nog niets gezegd")
    page.view.hide_delicate()
    assert page.shown == []
    assert page.view.paper.passages.open_block(said) is None
    page.tap(ALONE)
    opened = page.open(said)
    assert opened.words.life_domain is LifeDomain.SUBSTANCES


def test_leaving_keeps_the_hidden_sentence_as_a_hidden_passage(page: OpenPage, talk: Talk) -> None:
    page.tap(ALONE)
    page.tap("Veiligheid, nog niets gezegd")
    page.type("Hij wordt boos.")
    page.view.hide_delicate()
    left: list[bool] = []
    page.presenter.leave(lambda: left.append(True))
    assert left == [True]
    assert talk.texts() == ["Hij wordt boos."]
    assert page.shown == []


def test_what_is_written_alone_is_hidden_with_the_rest(page: OpenPage, talk: Talk) -> None:
    page.tap(ALONE)
    page.tap("Politie en justitie, nog niets gezegd")
    page.type("Er loopt een zaak.")
    page.press(ENTER)
    assert len(page.shown) == 1
    page.tap(ALONE)
    assert page.shown == []
    assert page.view.writing == NOTHING


def test_what_stands_aside_moves_back_to_the_writing_block_in_one_act(
    page: OpenPage, talk: Talk
) -> None:
    page.tap(ALONE)
    page.type("Hij drinkt")
    page.view.hide_delicate()
    assert (draft(talk, ALONE_FORM), draft(talk, DRAFT_FORM)) == ("Hij drinkt", "")
    talk.acts.fill_disk()
    page.edit.setPlainText(TOO_LONG_FOR_THE_DISK)
    page.tap(ALONE)
    assert draft(talk, ALONE_FORM) == "Hij drinkt"
    talk.acts.make_room()
    page.view.flush()
    assert draft(talk, DRAFT_FORM).endswith("Hij drinkt")


def test_what_could_not_be_kept_aside_is_tried_again(page: OpenPage, talk: Talk) -> None:
    page.tap(ALONE)
    page.edit.setPlainText(TOO_LONG_FOR_THE_DISK)
    talk.acts.fill_disk()
    page.view.hide_delicate()
    assert "schijf" in page.view.banner.sentence
    talk.acts.make_room()
    page.qtbot.waitUntil(lambda: draft(talk, ALONE_FORM) == TOO_LONG_FOR_THE_DISK, timeout=WITHIN)


def test_leaving_writes_what_stands_aside_and_drops_its_draft_with_it(
    page: OpenPage, talk: Talk
) -> None:
    page.tap(ALONE)
    page.type("Hij drinkt")
    page.view.hide_delicate()
    page.presenter.leave(lambda: None)
    assert talk.texts() == ["Hij drinkt"]
    assert (draft(talk, ALONE_FORM), draft(talk, DRAFT_FORM)) == ("", "")


def test_delicate_topics_come_first_when_one_is_alone(page: OpenPage) -> None:
    page.tap(ALONE)
    first = buttons(page.view.topics)[: len(DELICATE)]
    assert first == [f"{one.label}, nog niets gezegd" for one in LifeDomain if one in DELICATE]


def test_being_alone_is_a_state_of_one_button_and_is_told(page: OpenPage) -> None:
    told: list[bool] = []
    page.view.alone_shown.connect(told.append)
    page.tap(ALONE)
    assert page.view.topics.alone.isChecked()
    page.tap(ALONE)
    assert not page.view.topics.alone.isChecked()
    assert told == [True, False]
