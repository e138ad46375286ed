"""What Noor, who is invented, thought of saying: one thing said, one let go, one that is to be looked at again."""

from datetime import datetime, timedelta

from django.utils.translation import gettext

from hearthside.core.language.draft import Draft, DraftState, MessageParts
from hearthside.core.language.wait import WaitList
from hearthside.core.words import gettext_noop as _
from hearthside.vault.records import Vault

SAID = _(
    "I felt lonely last night when you went straight to bed. Would you sit with me for ten minutes today?"
)
LET_GO = _("fine. forget it. i'll just stop waiting for you then")
KEPT = _("you never tell me when you'll be late, and i sit here like an idiot")


def write_drafts(vault: Vault, now: datetime) -> None:
    """Write three drafts of the last week; the wait of the last one is over since an hour."""
    said_at, let_go_at, kept_at = (now - timedelta(days=days) for days in (6, 4, 1))
    said = Draft(
        written_at=said_at,
        text=gettext(SAID),
        parts=_build_parts(),
        calm=7,
        moment="yes",
        state=DraftState.SAID,
        settled_at=said_at,
        received=gettext("Robin put the pan down and sat on the step with me."),
        did=gettext("I said it once and then I was quiet."),
        felt_after=7,
    )
    let_go = Draft(
        written_at=let_go_at,
        text=gettext(LET_GO),
        calm=2,
        state=DraftState.LET_GO,
        settled_at=let_go_at,
    )
    until = now - timedelta(hours=1)
    kept = Draft(written_at=kept_at, text=gettext(KEPT), calm=3, moment="no", look_again_at=until)
    vault.put_many((draft, draft.written_at) for draft in (said, let_go))
    own = vault.put(kept, month_of=kept_at)
    vault.put_single(WaitList().with_wait(own, until), on=now.date())


def _build_parts() -> MessageParts:
    return MessageParts(
        happened=gettext("You came home at ten and went straight to bed."),
        worry=gettext("you would rather be elsewhere"),
        feelings=("lonely", "worried"),
        needs=("clarity",),
        request=gettext("text me when it gets later than eight"),
    )
