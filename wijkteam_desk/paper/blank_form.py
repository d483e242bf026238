"""A blank form for a conversation without a laptop; it names nobody."""

from datetime import date

from wijkteam_desk.domain.blank_talk import BlankTalk, BlankTopic
from wijkteam_desk.paper.builder import Paper
from wijkteam_desk.paper.looks import LEDE, SOFT_BODY
from wijkteam_desk.paper.page import Column
from wijkteam_desk.paper.sheets import Margins
from wijkteam_desk.paper.tagging.about import About

_AGREED = (
    Column(name="Wat spreken we af", share=0.5),
    Column(name="Wie doet het", share=0.25),
    Column(name="Wanneer", share=0.25),
)
_HEAD = ("Datum en plaats", "Wie zijn erbij")
_ROWS = 6
_HOW = (
    "Schrijf alleen op wat nodig is. Laat dit blad niet liggen."
    " Kies daarna Nieuw gesprek, Typ over van papier, en vernietig het blad."
)
_TICKS = "U hoeft niet overal over te praten. Een leeg vak betekent: niet besproken."


def blank_form(talk: BlankTalk, made_on: date) -> bytes:
    """The form as a PDF that a screen reader can read."""
    about = About(title=talk.name, subject="Leeg gespreksformulier", made_on=made_on)
    foot = Margins(foot=["Vertrouwelijk zodra er iets op staat. Wijkteam Desk."])
    paper = Paper(about, margins=foot)
    paper.opening(talk.name, [("gesprek op papier", LEDE)], ["wijkteam", "kenmerk  ............"])
    paper.text(_HOW, style=SOFT_BODY)
    for asked in _HEAD:
        _ask(paper, asked)
    for question in talk.opening or ("Wat vindt u zelf belangrijk?",):
        paper.heading(2, question)
        paper.writing_lines(3)
    paper.heading(2, "Waar praten we over")
    paper.text(_TICKS, style=SOFT_BODY, keep_next=True)
    for topic in talk.topics:
        _topic(paper, topic)
    _closing(paper)
    return paper.finished()


def _ask(paper: Paper, asked: str) -> None:
    paper.text(asked, style=SOFT_BODY, keep_next=True)
    paper.writing_lines(1)


def _topic(paper: Paper, topic: BlankTopic) -> None:
    paper.heading(3, topic.title)
    if topic.prompt:
        paper.text(topic.prompt, style=SOFT_BODY, keep_next=True)
    paper.writing_lines(2)


def _closing(paper: Paper) -> None:
    paper.heading(2, "Wat is afgesproken")
    paper.table(_AGREED, [("", "", "")] * _ROWS, tall=True)
    paper.heading(2, "Wat heeft de wijkcoach beloofd, en aan wie")
    paper.writing_lines(2)
    paper.heading(2, "Samen teruglezen")
    _ask(paper, "Wie zegt dat dit klopt")
    _ask(paper, "Wanneer spreken we elkaar weer")
