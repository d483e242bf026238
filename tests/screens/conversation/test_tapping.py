"""The same by tap: marks below the words, topics left, people right. FICTIEF."""

from tests.screens.common.nameless import nameless_controls
from tests.screens.conversation.table import ENTER, LateActs, OpenPage, Talk, open_page
from tests.screens.household.on_screen import buttons, said, settle
from wijkteam_desk.casework.change_presence import change_presence
from wijkteam_desk.domain.conversation import PassageKind
from wijkteam_desk.domain.life_domain import LifeDomain


def test_a_tap_marks_and_the_keyboard_stays_in_the_words(page: OpenPage, talk: Talk) -> None:
    page.type("Ans wil meekijken")
    page.tap("Eigen kracht")
    assert page.edit.hasFocus()
    page.type(" op dinsdag.")
    page.press(ENTER)
    (passage,) = talk.passages()
    assert (passage.text, passage.kind) == (
        "Ans wil meekijken op dinsdag.",
        PassageKind.STRENGTH,
    )


def test_a_tap_on_a_person_says_who_speaks(page: OpenPage, talk: Talk) -> None:
    page.type("Ik help.")
    page.tap("Mark spreekt, toets F3")
    assert page.edit.hasFocus()
    page.press(ENTER)
    assert talk.passages()[0].said_by == talk.mark


def test_a_topic_goes_with_what_is_typed_next_until_another_is_chosen(
    page: OpenPage, talk: Talk
) -> None:
    page.tap("Geld en administratie, nog niets gezegd")
    page.write("Drie deurwaarders.")
    page.write("Samen 8.400 euro.")
    page.tap("Wonen en buurt, nog niets gezegd")
    page.write("De huur is betaald.")
    kept = [passage.life_domain for passage in talk.passages()]
    assert kept == [LifeDomain.MONEY, LifeDomain.MONEY, LifeDomain.HOME]


def test_a_topic_of_which_something_was_said_says_so(page: OpenPage) -> None:
    page.tap("Geld en administratie, nog niets gezegd")
    page.write("Drie deurwaarders.")
    names = buttons(page.view.topics)
    assert "Geld en administratie, iets over gezegd" in names
    assert "Wonen en buurt, nog niets gezegd" in names


def test_who_comes_to_the_table_can_be_quoted(page: OpenPage, talk: Talk) -> None:
    page.tap("Verander wie er zit")
    box = page.view.at_table.box(talk.daan)
    assert box is not None
    box.click()
    settle()
    assert [one.id for one in talk.now().conversation.present] == [
        talk.fatima,
        talk.mark,
        talk.daan,
    ]
    assert "Daan, ongeveer 14 spreekt, toets F4" in buttons(page.view.at_table)
    page.view.focus_writing()
    page.type("/citaat van d")
    assert page.menu() == ["Citaat van Daan"]


def test_who_leaves_the_table_takes_nothing_along(page: OpenPage, talk: Talk) -> None:
    page.type("Half een zin")
    page.presenter.seat((talk.fatima,))
    assert page.text == "Half een zin"
    assert [one.id for one in talk.now().conversation.present] == [talk.fatima]


def test_with_nobody_at_the_table_the_page_says_what_to_do(page: OpenPage) -> None:
    page.presenter.seat(())
    settle()
    assert "Zeg eerst wie er aan tafel zit." in said(page.view.at_table)


def test_klaar_and_ons_plan_ask_to_leave(page: OpenPage) -> None:
    with page.qtbot.waitSignal(page.view.done_asked, timeout=1000):
        page.tap("Klaar")
    with page.qtbot.waitSignal(page.view.plan_asked, timeout=1000):
        page.tap("Ons plan")


def test_every_control_has_a_name(page: OpenPage, talk: Talk) -> None:
    page.write("Een zin.")
    page.open(talk.passages()[0].id)
    page.tap("Verander wie er zit")
    assert nameless_controls(page.view) == []


def test_only_this_household_is_named_and_worry_is_a_zorgpunt(page: OpenPage) -> None:
    seen = f"{said(page.view)} {' '.join(buttons(page.view))}".casefold()
    assert "zorgpunt" in seen
    for word in ("regie", "uitvoegen", "casus", "veilig", "justitie", "alcohol"):
        assert word not in seen


def test_two_quick_taps_follow_each_other(page: OpenPage, talk: Talk) -> None:
    late = LateActs(talk.acts.store)
    quick = open_page(page.qtbot, talk, late)
    late.let_through()
    quick.presenter.seat((talk.fatima, talk.mark, talk.daan))
    quick.presenter.seat((talk.fatima, talk.daan))
    late.let_through()
    assert [one.id for one in talk.now().conversation.present] == [talk.fatima, talk.daan]


def test_a_table_that_changed_elsewhere_is_shown_as_it_is_and_can_be_changed(
    page: OpenPage, talk: Talk
) -> None:
    talk.acts.store.perform(
        change_presence, conversation_id=talk.id, present=(), was=(talk.fatima, talk.mark)
    )
    page.presenter.seat((talk.fatima,))
    settle()
    assert "intussen veranderd" in page.view.banner.sentence
    assert "Zeg eerst wie er aan tafel zit." in said(page.view.at_table)
    page.presenter.seat((talk.daan,))
    assert [one.id for one in talk.now().conversation.present] == [talk.daan]
