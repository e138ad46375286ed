"""Rooms for two ask about safety before they are first opened; here the question was left out."""

import pytest

from tests.people import leave_out_questions


@pytest.fixture
def ada(ada):
    """Ada, on her way past the questions, so that every room shows its own pages."""
    return leave_out_questions(ada)


@pytest.fixture
def dan(dan):
    """Dan, likewise."""
    return leave_out_questions(dan)
