"""The languages on offer, each in its own words, for whoever does not read the other."""

import os

OFFERED = [("en", "English"), ("zh-hans", "简体中文")]
ASKED = ("LC_ALL", "LC_MESSAGES", "LANG")
"""Where a terminal says its language; the first that says anything decides."""


def language_of_terminal() -> str:
    """Return the language that the terminal is set to, and English where it is none of ours."""
    told = next(filter(None, map(os.environ.get, ASKED)), "")
    codes = (code for code, _name in OFFERED)
    return next((code for code in codes if code[:2] == told[:2].lower()), "en")
