"""An agreement to take along: the words that its owner said yes to, and nothing that only one of two said."""

import re
from uuid import UUID

import pytest

from hearthside.core.agreements import AgreementBook, Entry, Side, Terms

from .test_take_along import NOW, PATH, boxes, clock, data, page, pdf_text, take, tick

__all__ = ["clock"]
KEPT, ENDED = UUID(int=1), UUID(int=2)


@pytest.fixture
def agreed(ada):
    """Ada stands by one agreement with Cleo, puts a change to it forward, and has ended another."""
    walk = Terms(action="a walk on Sunday", we_say="see you at ten", review_on=NOW.date())
    change, ended = Terms(action="supper at six", round=2), Terms(action="no phones")
    mine = Side(agreement=KEPT, standing=walk, offer=change, cost="my only free hour")
    gone = Side(agreement=ENDED, standing=ended, retired=True)
    entries = (
        Entry(id=KEPT, side=mine, agreed=walk, agreed_on=NOW.date(), partner_name="Cleo"),
        Entry(id=ENDED, side=gone, agreed=ended, partner_name="Cleo"),
    )
    ada.vault.put_single(AgreementBook(entries=entries), on=NOW.date())
    return ada


def test_only_what_is_agreed_and_not_ended_can_be_ticked(agreed):
    response = agreed.client.get(PATH)
    assert boxes(response, "agreements") == [str(KEPT)]
    assert "Only the words you said yes to go along" in page(response)
    assert not any(words in page(response) for words in ("supper at six", "no phones", "Cleo"))


def test_it_goes_along_in_the_words_that_were_agreed_and_in_no_others(agreed):
    told = {"agreements": [str(KEPT), str(ENDED)]}
    files = (pdf_text(take(agreed, "pdf", **told)), data(take(agreed, "fhir", **told)).decode())
    for seen in (page(tick(agreed, **told)), *files):
        assert "a walk on Sunday" in seen
        assert "see you at ten" in seen
        for only_one in ("supper at six", "my only free hour", "no phones", "Cleo"):
            assert only_one not in seen


def test_one_that_was_not_ticked_is_nowhere(agreed):
    assert "a walk on Sunday" not in page(tick(agreed, about="sleep"))


@pytest.mark.parametrize("told", [{}, {"afraid": "yes"}], ids=["nothing", "fear"])
def test_nothing_is_ticked_to_begin_with_whatever_was_told_in_private(agreed, told):
    agreed.client.post("/help/questions/")
    agreed.client.post("/help/questions/two/", told)
    response = agreed.client.get(PATH)

    assert boxes(response, "agreements") == [str(KEPT)]
    assert not re.search(r'type="checkbox"[^>]* checked', page(response))


def test_without_an_agreement_there_is_nothing_to_tick(ada):
    assert "From your agreements" not in page(ada.client.get(PATH))
