"""Who has answered the questions that come before a room for two."""

import pytest


@pytest.fixture
def ada(ada):
    """Ada, who has left the questions out: the pages of rooms for two are open to her."""
    return ada.pass_the_questions()


@pytest.fixture
def dan(dan):
    """Dan, a stranger, who has left them out as well."""
    return dan.pass_the_questions()
