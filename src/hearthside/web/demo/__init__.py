"""An invented couple and four months of their diaries, to look around in.

Nobody in here exists. Their words stand in one module a person, in English; another language
gets modules of its own with the same names.
"""
