"""A model of one's own is asked only by a press, hears the draft alone, and never replaces a word."""

import time
from datetime import UTC, datetime
from threading import Thread
from uuid import uuid4

import pytest

from hearthside.core.language.draft import Draft, MessageParts
from hearthside.core.language.own_model import OwnModel, Reach, may_ask
from hearthside.rooms.say_it.model_call import NoAnswer, Trouble, ask_own_model, call_off
from hearthside.rooms.say_it.tests.model_server import SUGGESTION, serve_model

NOW = datetime(2026, 3, 10, 20, 30, tzinfo=UTC)
WORDS = "you never answer, the kettle sang"


@pytest.fixture
def model():
    with serve_model() as served:
        yield served


@pytest.fixture
def own(ada):
    """A draft of Ada's."""
    return ada.vault.put(Draft(written_at=NOW, text=WORDS), month_of=NOW)


@pytest.fixture
def set_up(ada, model):
    """Ada has told where her model is."""
    ada.client.post("/say-it/own-model/", {"address": f"http://{model.address}/", "model": "tiny"})


def read(response):
    return response.content.decode()


def ask(person, own):
    return read(person.client.post(f"/say-it/{own}/suggest/", {"ask": "yes"}))


def call(model, *, seconds=60.0, reach=Reach.PRIVATE, address=None):
    told = OwnModel(address=address or model.address)
    return ask_own_model(told, WORDS, caller="ada", reach=reach, seconds=seconds)


def test_it_is_off_until_somebody_says_where_one_is(ada, own, model):
    assert "It is off" in read(ada.client.get("/say-it/own-model/"))
    assert "Ask my own model" not in read(ada.client.get(f"/say-it/{own}/"))
    assert "No model is set up" in ask(ada, own)
    assert model.heard == []


def test_the_address_and_exactly_what_is_sent_are_shown_before_anything_is(ada, own, model, set_up):
    page = read(ada.client.get(f"/say-it/{own}/suggest/"))

    assert model.address in page
    assert WORDS in page
    assert model.heard == []


def test_only_the_draft_is_sent_and_what_comes_back_stands_beside_it(ada, own, model, set_up):
    page = ask(ada, own)

    assert WORDS in page
    assert "Would you text me tonight?" in page
    assert ada.vault.get(Draft, own).text == WORDS
    ((path, told),) = model.heard
    assert path == "/v1/chat/completions"
    assert told["model"] == "tiny"
    assert [message["role"] for message in told["messages"]] == ["system", "user"]
    assert told["messages"][1]["content"] == WORDS
    assert set(told) == {"model", "messages", "temperature", "max_tokens", "stream"}


def test_its_answer_is_reviewed_like_any_other_words(ada, own, model, set_up):
    model.suggestion = "you never answer. <script>alert(1)</script>"
    page = ask(ada, own)

    assert "say-it-again" in page
    assert "<script>alert" not in page


def test_an_answer_that_goes_in_circles_is_none_and_says_what_to_do(ada, own, model, set_up):
    model.suggestion = "I waited for you. " + "I am here to help. " * 4

    assert "is the model large enough?" in ask(ada, own)


def test_a_short_draft_asks_for_a_short_answer(ada, own, model, set_up):
    ask(ada, own)

    assert model.heard[0][1]["max_tokens"] == 80 + len(WORDS)


def test_a_thought_that_was_cut_off_is_no_answer(ada, own, model, set_up):
    model.suggestion = "<think>They want another way. I should"

    assert "What came back was no message" in ask(ada, own)


def test_it_goes_into_the_draft_by_a_press_and_the_own_words_stay_to_be_seen(
    ada, own, model, set_up
):
    ada.client.post(f"/say-it/{own}/suggest/use/", {"words": SUGGESTION})
    page = read(ada.client.get(f"/say-it/{own}/"))

    assert f"{SUGGESTION}</textarea>" in page
    assert f"{WORDS}</blockquote>" in page


def test_without_a_draft_the_parts_alone_are_sent(ada, model, set_up):
    parts = MessageParts(happened="You came at nine", feelings=("lonely",), request="text me")
    own = ada.vault.put(Draft(written_at=NOW, parts=parts), month_of=NOW)
    ask(ada, own)

    told = model.heard[0][1]["messages"][1]["content"]
    assert told == "What happened: You came at nine\nI felt: lonely\nI ask: text me"


def test_it_is_turned_off_and_the_address_is_gone(ada, own, model, set_up):
    ada.client.post("/say-it/own-model/", {"off": "yes"})

    assert ada.vault.get_single(OwnModel) is None
    ask(ada, own)
    assert model.heard == []


@pytest.mark.parametrize(
    ("manner", "trouble"),
    [
        ("error", Trouble.REFUSED),
        ("elsewhere", Trouble.REFUSED),
        ("garbage", Trouble.NOT_UNDERSTOOD),
        ("silent", Trouble.NOT_UNDERSTOOD),
        ("endless", Trouble.NOT_UNDERSTOOD),
    ],
)
def test_what_is_no_answer_is_one(model, manner, trouble):
    model.manner = manner
    with pytest.raises(NoAnswer) as refused:
        call(model)

    assert refused.value.trouble is trouble
    assert len(model.heard) == 1


@pytest.mark.parametrize("manner", ["slow", "dripping"])
def test_it_may_not_take_longer_than_it_may(model, manner):
    model.manner = manner
    began = time.monotonic()
    with pytest.raises(NoAnswer) as refused:
        call(model, seconds=0.3)

    assert refused.value.trouble is Trouble.TOO_LONG
    assert time.monotonic() - began < 30


@pytest.mark.parametrize("manner", ["slow", "dripping"])
def test_it_is_called_off_at_once(model, manner):
    model.manner = manner
    ended = []

    def wait():
        with pytest.raises(NoAnswer) as refused:
            call(model, seconds=120)
        ended.append(refused.value.trouble)

    waiting = Thread(target=wait)
    waiting.start()
    assert model.asked.wait(60)
    call_off("ada")
    waiting.join(60)

    assert ended == [Trouble.CALLED_OFF]


def test_nobody_there_is_said_in_one_sentence(ada, own):
    ada.client.post("/say-it/own-model/", {"address": "127.0.0.1:1"})

    assert "Nothing answers at this address" in ask(ada, own)


@pytest.mark.parametrize(
    "address",
    [
        "8.8.8.8:80",
        "169.254.169.254",
        "0.0.0.0:80",
        "[::ffff:8.8.8.8]",
        "[fe80::1]",
        "224.0.0.1",
        "[fd00:ec2::254]",
    ],
)
def test_an_address_outside_ones_own_network_is_refused_when_kept_and_when_asked(ada, own, address):
    page = read(ada.client.post("/say-it/own-model/", {"address": address}))
    assert "This address may not be asked" in page
    assert ada.vault.get_single(OwnModel) is None

    ada.vault.put_single(OwnModel(address=address), on=NOW.date())
    assert "This address may not be asked" in ask(ada, own)


@pytest.mark.parametrize("ip", ["fd00:ec2::254", "64:ff9b::a9fe:a9fe", "64:ff9b:1::a9fe:a9fe"])
def test_where_a_rented_machine_keeps_its_secrets_is_asked_by_nobody(ip):
    assert not may_ask(ip, Reach.PRIVATE)
    assert not may_ask(ip, Reach.ANY)


@pytest.mark.parametrize(
    "address", ["ftp://x", "a b", "http://ada:secret@127.0.0.1", "x?y", ":", "x:99999"]
)
def test_what_is_no_address_is_said(ada, address):
    page = read(ada.client.post("/say-it/own-model/", {"address": address}))

    assert "Write the address as a machine and a port" in page
    assert ada.vault.get_single(OwnModel) is None


def test_an_operator_turns_it_off_for_everybody(ada, own, model, set_up, settings):
    for told in ("off", "nonsense"):
        settings.HEARTHSIDE_OWN_MODEL = told
        assert "has turned this off" in ask(ada, own)
    assert model.heard == []


def test_a_name_is_looked_at_where_it_leads_to(model):
    port = model.address.split(":")[1]

    assert call(model, address=f"localhost:{port}") == SUGGESTION
    with pytest.raises(NoAnswer):
        call(model, address=f"localhost:{port}", reach=Reach.OFF)


def test_nothing_of_it_is_logged(ada, own, model, set_up, caplog):
    for manner in ("well", "error", "garbage", "elsewhere"):
        model.manner = manner
        ask(ada, own)

    assert "kettle" not in caplog.text
    assert model.address not in caplog.text


def test_it_says_that_there_is_nothing_to_send(ada, model, set_up):
    own = ada.vault.put(Draft(written_at=NOW), month_of=NOW)

    assert "There are no words to send yet" in ask(ada, own)
    assert model.heard == []


def test_a_draft_that_is_gone_is_not_asked_about(ada, model, set_up):
    for page in ("suggest/", "suggest/use/"):
        assert ada.client.post(f"/say-it/{uuid4()}/{page}", {"ask": "yes"}).status_code == 404
    assert model.heard == []
