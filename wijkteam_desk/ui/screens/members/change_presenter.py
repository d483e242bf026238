"""Changes what is known of a member field by field, or takes the member out."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from wijkteam_desk.casework.add_member import DRAFT_FORM
from wijkteam_desk.casework.change_member import change_member
from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.casework.remove_member import remove_member
from wijkteam_desk.domain.household import Member, WhoIsWho
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.common.asked import Wrong
from wijkteam_desk.ui.common.dutch_day import today
from wijkteam_desk.ui.common.form_draft import FormDraft
from wijkteam_desk.ui.common.member_told import member_texts, read_member
from wijkteam_desk.ui.screens.members.shown import MemberShown


@dataclass(frozen=True, kw_only=True)
class Tell:
    """Whom to tell that the household changed, and who was taken out of it."""

    changed: Callable[[Changed], None]
    removed: Callable[[str, Changed], None]


class ChangeMemberPresenter:
    """Knows what the store will hold after the edits under way, so that these follow each other."""

    def __init__(self, view: MemberShown, acts: Acts, member: Member, tell: Tell) -> None:
        self._view = view
        self._acts = acts
        self._id = member.id
        self._tell = tell
        self._was = told_of(member, WhoIsWho)
        self._draft = FormDraft(acts, DRAFT_FORM, member.id, view.keep_again)
        self._under_way = 0
        self._closing = False
        self._show(member)
        self._draft.restore(view.restore)

    def show(self, file: HouseholdFile) -> None:
        """Show this reading of the household, unless an edit is under way."""
        member = next((one for one in file.members if one.id == self._id), None)
        if member is not None and not self._under_way:
            self._was = told_of(member, WhoIsWho)
            self._show(member)

    def keep(self, fields: dict[str, str]) -> None:
        """Keep what was typed as a draft."""
        self._draft.keep(fields)

    def forget(self) -> None:
        """What was typed is not wanted any more."""
        self._draft.drop()

    def leave_field(self, fields: dict[str, str]) -> None:
        """A field was left: keep the change, or say what is the matter."""
        told = read_member(fields, today())
        if isinstance(told, Wrong):
            self._view.show_problem(told, go_there=False)
        else:
            self._change(told, fields)

    def finish(self, fields: dict[str, str]) -> None:
        """Keep the last change and close."""
        told = read_member(fields, today())
        if isinstance(told, Wrong):
            self._view.show_problem(told, go_there=True)
            return
        self._closing = True
        self._change(told, fields)

    def leave(self) -> None:
        """Close when what is under way is kept; the draft of the rest stays."""
        self._closing = True
        self._close_when_done()

    def remove(self) -> None:
        """Take the member out of the household."""
        self._acts.run(
            remove_member,
            member_id=self._id,
            then=self._removed,
            failed=self._view.show_refusal,
        )

    def _show(self, member: Member) -> None:
        self._view.show_known(member.full_name, member_texts(told_of(member, WhoIsWho)))

    def _change(self, told: WhoIsWho, fields: dict[str, str]) -> None:
        was, self._was = self._was, told
        if told == was:
            self._draft.drop()
            self._view.show_kept(fields)
            self._close_when_done()
            return
        self._under_way += 1
        self._acts.run(
            change_member,
            member_id=self._id,
            told=told,
            was=was,
            then=partial(self._kept, fields),
            failed=partial(self._refused, was),
        )

    def _kept(self, fields: dict[str, str], changed: Changed) -> None:
        self._under_way -= 1
        self._view.show_kept(fields)
        self._tell.changed(changed)
        self._close_when_done()

    def _refused(self, was: WhoIsWho, sentence: str) -> None:
        self._under_way -= 1
        self._closing = False
        self._was = was
        self._view.show_refusal(sentence)

    def _removed(self, changed: Changed) -> None:
        self._tell.changed(changed)
        self._tell.removed(self._was.given_name, changed)
        self._view.close_form()

    def _close_when_done(self) -> None:
        if self._closing and not self._under_way:
            self._view.close_form()
