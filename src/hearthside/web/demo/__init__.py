"""An invented couple and four months of their diaries, to look around in.

Nobody in here exists. Their words are sentences of the catalogue: `furnish` says them in one language, so that they are
another couple, with other names, in each. The numbers are the same in all.
"""
