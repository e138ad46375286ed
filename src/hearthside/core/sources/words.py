"""What the five sources are called, for every room that names them."""

from hearthside.core.diary.source import Source
from hearthside.core.words import gettext_noop as _

TITLES = {
    Source.PAST_INJURY: _("Past wounds"),
    Source.ATTACHMENT_HISTORY: _("Closeness, learned early on"),
    Source.SELF_WORTH: _("Self-worth"),
    Source.UNMET_NEEDS: _("Needs unsaid or unheard"),
    Source.SOCIAL_COMPARISON: _("Comparing and outside pressure"),
}

TAGS = {
    Source.PAST_INJURY: _("an old hurt"),
    Source.ATTACHMENT_HISTORY: _("closeness as I learned it early on"),
    Source.SELF_WORTH: _("not feeling good enough"),
    Source.UNMET_NEEDS: _("a need unsaid or unheard"),
    Source.SOCIAL_COMPARISON: _("comparing, or pressure from outside"),
}
"""The same in the words of somebody who marks a moment."""
