"""Who has answered the questions that come before a page for two."""

import pytest


@pytest.fixture
def ada(ada):
    """Ada, who has left the questions out: the pages for two are open to her."""
    return ada.pass_the_questions()
