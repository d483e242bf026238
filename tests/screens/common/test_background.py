"""Answers of other threads reach the screen that asked, on its own thread, or nobody."""

import threading
from concurrent.futures import Future, ThreadPoolExecutor

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from wijkteam_desk.ui.common.acts import Spoken
from wijkteam_desk.ui.common.background import LaterFor, ScreenActs, when_done


class NoMatterWho(Exception):
    """A refusal: it has a sentence."""

    sentence = "Dat kan nu niet."


class Screen(QObject):
    """Keeps what came back, and on which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.answers: list[object] = []
        self.sentences: list[str] = []
        self.threads: set[int] = set()

    def take(self, answer: object) -> None:
        self.answers.append(answer)
        self.threads.add(threading.get_ident())

    def refuse(self, spoken: Spoken) -> None:
        self.sentences.append(spoken.sentence)
        self.threads.add(threading.get_ident())


def refuse() -> object:
    raise NoMatterWho


def stumble() -> object:
    raise ZeroDivisionError


def test_an_answer_comes_back_on_the_threads_of_the_screen(qtbot: QtBot) -> None:
    screen = Screen()
    with ThreadPoolExecutor(1) as worker:
        for number in range(20):
            when_done(worker.submit(abs, number), screen, screen.take, screen.refuse)

    qtbot.waitUntil(lambda: len(screen.answers) == 20)
    assert screen.answers == list(range(20))
    assert screen.threads == {threading.get_ident()}


def test_a_refusal_comes_back_as_its_sentence(qtbot: QtBot) -> None:
    screen = Screen()
    with ThreadPoolExecutor(1) as worker:
        when_done(worker.submit(refuse), screen, screen.take, screen.refuse)

    qtbot.waitUntil(lambda: bool(screen.sentences))
    assert screen.sentences == ["Dat kan nu niet."]
    assert screen.answers == []


def test_our_own_fault_goes_to_the_one_place_for_it(qtbot: QtBot) -> None:
    screen = Screen()
    with qtbot.captureExceptions() as faults, ThreadPoolExecutor(1) as worker:
        when_done(worker.submit(stumble), screen, screen.take, screen.refuse)
        qtbot.waitUntil(lambda: bool(faults))

    assert [fault[0] for fault in faults] == [ZeroDivisionError]
    assert screen.answers == screen.sentences == []


@pytest.mark.parametrize("failed", [False, True])
def test_a_screen_that_is_gone_hears_nothing(qtbot: QtBot, failed: bool) -> None:  # noqa: FBT001 - both cases of one story
    gone, here = Screen(), Screen()
    late: Future[object] = Future()
    when_done(late, gone, gone.take, gone.refuse)
    delete(gone)
    if failed:
        late.set_exception(NoMatterWho())
    else:
        late.set_result("te laat")

    behind: Future[object] = Future()
    behind.set_result("op tijd")
    when_done(behind, here, here.take, here.refuse)
    qtbot.waitUntil(lambda: here.answers == ["op tijd"])
    assert gone.answers == gone.sentences == []


def test_work_that_was_called_off_says_nothing(qtbot: QtBot) -> None:
    screen = Screen()
    called_off: Future[object] = Future()
    when_done(called_off, screen, screen.take, screen.refuse)
    called_off.cancel()

    after: Future[object] = Future()
    after.set_result("verder")
    LaterFor(screen)(after, screen.take, screen.refuse)
    qtbot.waitUntil(lambda: screen.answers == ["verder"])
    assert screen.sentences == []


def test_a_presenter_runs_an_act_with_its_arguments(qtbot: QtBot) -> None:
    screen, told = Screen(), list[str]()

    with ThreadPoolExecutor(1) as worker:
        acts = ScreenActs(screen, worker.submit, told.append)
        acts.run(dict, then=screen.take, name="Fatima", age=38)
    qtbot.waitUntil(lambda: screen.answers == [{"name": "Fatima", "age": 38}])

    assert told == []


def test_a_refusal_nobody_took_is_shown_by_the_screen(qtbot: QtBot) -> None:
    screen, shown, taken = Screen(), list[str](), list[str]()
    with ThreadPoolExecutor(1) as worker:
        acts = ScreenActs(screen, worker.submit, shown.append)
        acts.run(refuse, then=screen.take)
        acts.run(refuse, then=screen.take, failed=taken.append)

    qtbot.waitUntil(lambda: bool(taken))
    assert shown == taken == ["Dat kan nu niet."]
