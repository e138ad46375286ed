"""Ada has come past the questions about safety."""

import pytest

from tests.people import leave_out_questions


@pytest.fixture
def ada(ada):
    """Ada, in a session in which this room shows its pages."""
    return leave_out_questions(ada)
