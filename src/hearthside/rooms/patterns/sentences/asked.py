"""What is said when a form does not fit, and when something was kept."""

from django.utils.translation import gettext_lazy as _

NO_NAME = _("Say in a few words what begins.")
NAME_TOO_LONG = _("Keep this to 200 characters or fewer.")
NO_SUCH_DAY = _("Write the day as year, month and day, like 2026-03-01.")
DAY_PROBLEMS = {
    "day_passed": _("This day has passed. Choose today or a later day."),
    "day_too_far": _("This day is more than a year away. Choose a nearer one."),
}
NO_RESPONSE = _("Choose one, or write your own.")
SAME_RESPONSE = _("These are the same. Choose two different ones.")
BOTH_DOUBTFUL = _(
    "Both of these tend to help for an hour and to cost more later. Choose at least one other."
)
WARNINGS = {
    "reassurance_seeking": _(
        "Not begun yet. Asking to be reassured often calms for some hours, and the doubt is back the next day. A test over hours sees the calm and not the next day, so it may look better than it is. If you still want to test it, begin once more; something else is just as easy to choose."
    ),
    "withdrawal": _(
        "Not begun yet. Pulling back often feels easier for some hours and leaves things unsaid. A test over hours sees the ease and not the rest, so it may look better than it is. A pause with a time to come back is something else. If you still want to test it, begin once more."
    ),
}
UNDER_WAY = _("A test is under way already. Let it end, or stop it, before you begin another.")
NO_FELT = _("Choose a number from 0 to 10.")
NOT_WRITTEN = _(
    "This could not be written down just now: the disk may be full or in use. What you chose is"
    " still here. Try again in a moment."
)

START_NOTED = _("Noted. From that day on, Patterns compares before and since, once a day.")
START_RENAMED = _("Changed.")
START_REMOVED = _("Deleted for good.")
TRIAL_BEGUN = _("It has begun. The next upset moment you log is the first occasion.")
TRIAL_STOPPED = _("Stopped. It is kept, without a result.")
TRIAL_DELETED = _("Deleted for good.")
FOLLOWED_UP = _("Thank you. That is all for this one.")
TOO_LATE = _("Its time had passed, so this one stays without an answer. That is fine.")
