"""The plan on paper or as a Word file, as its readers get it (DOMAIN 1.5)."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from wijkteam_desk.domain.paper_language import PaperLanguage
from wijkteam_desk.domain.plan_sheet import (
    PlanSheet,
    SheetAction,
    SheetAgreed,
    SheetClosed,
    SheetGoal,
)
from wijkteam_desk.domain.signature import strokes_in
from wijkteam_desk.domain.variant import AS_USUAL, Variant
from wijkteam_desk.paper import plan_words
from wijkteam_desk.paper.builder import Paper
from wijkteam_desk.paper.labels import (
    DUTCH,
    TO_A_CHILD,
    Label,
    Labels,
    Sentence,
    labels_in,
    sentence,
)
from wijkteam_desk.paper.looks import (
    ALERT,
    BESIDE,
    BESIDE_HEADING,
    BODY,
    LEDE,
    SOFT_BODY,
    Style,
)
from wijkteam_desk.paper.page import Column, Page
from wijkteam_desk.paper.sheets import Margins
from wijkteam_desk.paper.tagging.about import About
from wijkteam_desk.paper.timeline import put_timeline
from wijkteam_desk.pictures.signed import signed
from wijkteam_desk.pictures.time_rows import LARGE_LETTERS, PAPER_LETTERS
from wijkteam_desk.pictures.told_timeline import CHILD, RESIDENT

_SIGNED_WIDTH = 200.0
_COLUMNS = {Label.WHAT: 0.50, Label.WHO: 0.25, Label.WHEN: 0.25}


def plan_paper(sheet: PlanSheet, variant: Variant = AS_USUAL) -> bytes:
    """The plan as a PDF that a screen reader can read. Nothing of `left_out` is in it."""
    paper = Paper(_about(sheet), margins=_margins(sheet), large=variant.large)
    _Plan(paper, variant, TO_A_CHILD if sheet.young else DUTCH).write(sheet)
    return paper.finished()


def plan_word(sheet: PlanSheet, variant: Variant = AS_USUAL) -> bytes:
    """The same as a Word file with real headings, to be written on in.

    It holds no drawing of who helps when: the table below that says the same in words.
    """
    from wijkteam_desk.paper.word import WordPaper

    paper = WordPaper(_about(sheet), margins=_margins(sheet), large=variant.large)
    _Plan(paper, replace(variant, full=False), TO_A_CHILD if sheet.young else DUTCH).write(sheet)
    return paper.finished()


def _about(sheet: PlanSheet) -> About:
    return About(title=Label.OUR_PLAN, subject="Plan op papier", made_on=sheet.printed_on)


def _margins(sheet: PlanSheet) -> Margins:
    warning = plan_words.FICTITIOUS_BAND if sheet.fictitious else ""
    return Margins(foot=plan_words.foot(sheet), warning=warning)


def _beside(variant: Variant) -> Labels | None:
    """The labels that stand beside the Dutch ones, if any."""
    dutch = variant.language is PaperLanguage.DUTCH
    return None if dutch else labels_in(variant.language)


class _Plan:
    """Writes each fixed sentence in Dutch, and below it in the language beside it."""

    def __init__(self, page: Page, variant: Variant, dutch: Labels) -> None:
        self._page = page
        self._dutch = dutch
        self._labels = _beside(variant)
        self._full = variant.full
        self._letters = LARGE_LETTERS if variant.large else PAPER_LETTERS

    def write(self, sheet: PlanSheet) -> None:
        self._opening(sheet)
        if sheet.provider:
            self._say(sentence(Label.ONLY_THEIRS, readers=sheet.readers))
        if sheet.regie or not sheet.provider:
            self._who_to_call(sheet)
        self._said(Label.GOES_WELL, sheet.strengths)
        self._said(Label.GIVES, sheet.gives)
        self._said(Label.WORRIES, sheet.worries)
        self._own(Label.WISHES, sheet.wishes)
        self._goals(sheet)
        if sheet.closed:
            self._goes_on(sheet.closed)
        else:
            self._helps(sheet)
        self._knows(sheet)
        self._agreed(sheet.agreed)
        if not sheet.provider:
            self._closing(sheet)

    def _goals(self, sheet: PlanSheet) -> None:
        for number, goal in enumerate(sheet.goals, start=1):
            self._goal(number, goal, closed=sheet.closed is not None)
        if not sheet.goals and not sheet.provider:
            self._heading(sentence(Label.GOALS))
            self._say(sentence(Label.NO_GOALS))
        if sheet.loose_actions:
            self._heading(sentence(Label.ALSO_AGREED if sheet.goals else Label.AGREED))
            self._actions(sheet.loose_actions)

    def _who_to_call(self, sheet: PlanSheet) -> None:
        if sheet.closed:
            self._say(*plan_words.closing(sheet.closed), call=bool(sheet.closed.call))
        else:
            self._say(*plan_words.whom_to_call(sheet), call=plan_words.can_call(sheet))
            if sheet.regie and sheet.regie.withheld:
                self._say(sentence(Label.NUMBER_BY_HAND), keep_next=True)
                self._page.writing_lines(1)

    def _goes_on(self, closed: SheetClosed) -> None:
        if closed.goes_on:
            self._heading(sentence(Label.GOES_ON))
            rows = [(one.what, one.who) for one in closed.goes_on]
            self._table({Label.WHAT: 0.5, Label.WHO: 0.5}, rows)

    def _helps(self, sheet: PlanSheet) -> None:
        """Who helps, and what happens when that stops; drawn along the days in the full plan."""
        if not sheet.help:
            return
        self._heading(sentence(Label.HELPS))
        words = CHILD if sheet.young else RESIDENT
        if self._full:
            told, letters = plan_words.help_over_time(sheet), self._letters
            put_timeline(self._page, told, words=words, letters=letters)
        shares = {Label.WHO: 0.25, Label.UNTIL: 0.35, Label.WHEN_ENDED: 0.40}
        self._table(shares, plan_words.helps(sheet, words))

    def _knows(self, sheet: PlanSheet) -> None:
        if sheet.knows:
            self._heading(sentence(Label.KNOWS))
            shares = {
                Label.WHO: 0.3,
                Label.ABOUT_WHAT: 0.26,
                Label.BECAUSE: 0.26,
                Label.UNTIL: 0.18,
            }
            self._table(shares, plan_words.knows(sheet.knows))

    def _said(self, title: Label, lines: Sequence[str]) -> None:
        if lines:
            self._heading(sentence(title))
            self._page.bullets(lines)

    def _own(self, title: Label, words: Sequence[str]) -> None:
        if words:
            self._heading(sentence(title))
        for paragraph in words:
            self._page.text(plan_words.quoted(paragraph))

    def _agreed(self, agreed: SheetAgreed) -> None:
        if agreed.answers:
            self._heading(sentence(Label.OPINIONS))
        for answer in agreed.answers:
            self._say(plan_words.said_of(answer))
            for empty, line in plan_words.quoted_lines(answer.statement):
                before = BODY.before + empty * BODY.leading
                self._page.text(line, style=replace(BODY, before=before))
            if answer.wrote_at:
                number = str(answer.wrote_at)
                self._say(sentence(Label.WROTE_AT, who=answer.who, number=number), style=SOFT_BODY)
            if answer.signature:
                drawn = signed(strokes_in(answer.signature), answer.who)
                self._page.drawing(drawn, width=_SIGNED_WIDTH)

    def _opening(self, sheet: PlanSheet) -> None:
        under: list[tuple[str, Style]] = [(f"van {sheet.family}", LEDE)]
        fictitious = [sentence(Label.FICTITIOUS)] if sheet.fictitious else []
        under += [(self._dutch.text(one), ALERT) for one in fictitious]
        corner = [
            plan_words.unbroken(sheet.agreed.status),
            f"kenmerk {sheet.reference}",
            sheet.team,
        ]
        self._page.opening(Label.OUR_PLAN, under, [line for line in corner if line])
        if not plan_words.readers_fit_foot(sheet):
            self._page.text(self._dutch.text(plan_words.printed_for(sheet)[0]))
        if self._labels is None:
            return
        self._beside(
            sentence(Label.OUR_PLAN, bold=True), *fictitious, *plan_words.printed_for(sheet)
        )
        draft = [] if self._labels.checked else [sentence(Label.DRAFT)]
        self._say(sentence(Label.LABELS_ONLY), *draft, style=SOFT_BODY)

    def _goal(self, number: int, goal: SheetGoal, *, closed: bool) -> None:
        self._page.heading(2, f"{number}. {plan_words.quoted(goal.own_words)}")
        about = [*plan_words.about_goal(goal), *plan_words.stand(goal)]
        self._say(*about, style=SOFT_BODY, keep_next=True)
        if goal.actions:
            self._actions(goal.actions)
        elif not closed:
            self._say(sentence(Label.NO_ACTIONS))

    def _actions(self, actions: tuple[SheetAction, ...]) -> None:
        self._table(_COLUMNS, [(action.what, action.who, action.when) for action in actions])

    def _table(self, shares: Mapping[Label, float], rows: Sequence[Sequence[str]]) -> None:
        columns = [
            Column(
                name=self._dutch.text(sentence(label)),
                share=share,
                bold=label is Label.WHO,
                beside=self._labels.text(sentence(label)) if self._labels else "",
            )
            for label, share in shares.items()
        ]
        self._page.table(columns, rows, lang=self._labels.language if self._labels else "")

    def _closing(self, sheet: PlanSheet) -> None:
        if sheet.closed is None or sheet.next_talk:
            self._heading(sentence(Label.TALK))
            for told in plan_words.next_talk(sheet):
                self._say(told)
        if sheet.closed is None:
            self._say(plan_words.evaluation(sheet.agreed.evaluate_on))
        self._heading(sentence(Label.WORSE))
        if sheet.closed and sheet.closed.relapse:
            self._page.text(sheet.closed.relapse)
        rows = plan_words.relapses(sheet)
        self._say(*plan_words.when_worse(sheet), keep_next=bool(rows))
        self._relapses(rows)
        self._heading(sentence(Label.RIGHTS))
        *rights, before, last = plan_words.rights(sheet)
        # Whole on one page; with a language beside it that would leave too much of one empty.
        for paragraph in rights:
            self._say(*paragraph, keep_next=self._labels is None)
        self._say(*before, keep_next=True)
        self._say(*last)

    def _relapses(self, rows: Sequence[tuple[str, str, str]]) -> None:
        """By what one sees it, where somebody said that, and what one does then."""
        if any(signs for _, signs, _ in rows):
            self._table({Label.WHO: 0.25, Label.SIGNS: 0.35, Label.DO_THEN: 0.40}, rows)
        elif rows:
            bare = [(who, then) for who, _, then in rows]
            self._table({Label.WHO: 0.25, Label.DO_THEN: 0.75}, bare)

    def _heading(self, said: Sentence) -> None:
        self._page.heading(2, self._dutch.text(said))
        self._beside(said, style=BESIDE_HEADING, keep_next=True)

    def _say(
        self,
        *said: Sentence,
        style: Style = BODY,
        keep_next: bool = False,
        call: bool | None = None,
    ) -> None:
        """A paragraph; in a box when it says who can be called."""
        if call is not None:
            self._page.box(*self._dutch.parts(*said), telephone=call)
            self._beside(*said)
            return
        with_next = keep_next or self._labels is not None
        self._page.text(*self._dutch.parts(*said), style=style, keep_next=with_next)
        self._beside(*said, keep_next=keep_next)

    def _beside(self, *said: Sentence, style: Style = BESIDE, keep_next: bool = False) -> None:
        if self._labels is None:
            return
        leftward = self._labels.language is PaperLanguage.ARABIC
        self._page.text(
            *self._labels.parts(*said),
            style=replace(style, leftward=leftward),
            keep_next=keep_next,
            lang=self._labels.language,
        )
