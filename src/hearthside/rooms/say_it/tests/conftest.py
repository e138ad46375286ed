"""Ada has come past the questions about safety."""

import pytest


@pytest.fixture
def ada(ada):
    """Ada, in a session in which this room shows its pages."""
    return ada.pass_the_questions()
