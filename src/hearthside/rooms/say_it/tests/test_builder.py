"""The builder goes step by step, keeps each one, checks softly and puts a message together."""

from datetime import UTC, datetime
from uuid import uuid4

import pytest

from hearthside.core.language.draft import Draft, MessageParts

NOW = datetime(2026, 3, 10, 20, 30, tzinfo=UTC)
PARTS = MessageParts(
    happened="You came home at nine",
    feelings=("lonely",),
    needs=("clarity",),
    request="text me when it gets later than eight",
)
MESSAGE = (
    "When you came home at nine, I felt lonely, because I need to know where we stand."
    " Would you be willing to text me when it gets later than eight?"
)


@pytest.fixture(autouse=True)
def clock(time_machine):
    time_machine.move_to(NOW, tick=False)


def read(response):
    return response.content.decode()


def begin(person, happened="You came home at nine", **fields):
    told = {"draft": str(uuid4()), "happened": happened}
    return person.client.post("/say-it/step-by-step/", told | fields)


def send(person, own, step, **fields):
    return person.client.post(f"/say-it/{own}/{step}/", {"draft": str(own), **fields})


def put(person, **changes):
    return person.vault.put(Draft(written_at=NOW, **changes), month_of=NOW)


def only(person):
    (kept,) = person.vault.all(Draft)
    return kept.document


def test_from_what_happened_to_a_message(ada):
    to = begin(ada).headers["Location"]
    own = to.split("/")[2]
    assert to == f"/say-it/{own}/felt/"

    steps = [
        ("felt", {"feelings": ["lonely"]}, "need"),
        ("need", {"needs": ["clarity"]}, "ask"),
        ("ask", {"request": "text me when it gets later than eight"}, "together"),
    ]
    for step, told, following in steps:
        assert send(ada, own, step, **told).headers["Location"] == f"/say-it/{own}/{following}/"
    assert send(ada, own, "together", stem="when").headers["Location"] == f"/say-it/{own}/"
    assert only(ada).text == MESSAGE
    assert MESSAGE in read(ada.client.get(f"/say-it/{own}/"))


def test_each_step_is_kept_and_one_goes_on_where_one_left(ada):
    own = begin(ada, later="yes").headers["Location"]
    assert own == "/say-it/"
    assert only(ada).parts.happened == "You came home at nine"

    page = read(ada.client.get("/say-it/"))
    assert "/felt/" in page
    assert "You came home at nine" in page


def test_words_that_judge_are_shown_gently_and_hold_nobody_up(ada):
    page = read(begin(ada, "you never answer"))
    assert "A camera could not have seen them" in page
    assert only(ada).parts.happened == "you never answer"

    assert "/felt/" in begin(ada, "you never answer", anyway="yes").headers["Location"]


@pytest.mark.parametrize(
    ("told", "is_every_time"),
    [
        ("You always answer so late, I waited till eleven", True),
        ("昨晚你总是看手机", True),
        ("你总是很晚才回我消息，我等到十一点", True),
        ("昨晚你看了一会儿手机", False),
        ("你总共打来两次", False),
        ("I always wait in the hall", False),
    ],
)
def test_what_happened_asks_for_one_time(ada, told, is_every_time):
    assert ('id="hints"' in read(begin(ada, told))) is is_every_time


def test_ignored_leads_to_what_is_under_it(ada):
    own = put(ada)
    page = read(send(ada, own, "felt", feelings=["ignored"]))

    assert "“ignored” says what you think the other one did" in page
    assert 'value="lonely"' in page
    response = send(ada, own, "felt", feelings=["ignored", "lonely", "lonely"])
    assert response.headers["Location"].endswith("/need/")
    assert only(ada).parts.feelings == ("ignored", "lonely")


@pytest.mark.parametrize(
    ("step", "fields", "hint"),
    [
        ("felt", {"felt": "totally ignored"}, "What is the feeling under them?"),
        ("need", {"needed": "you to stop"}, "A need says what matters to you"),
        ("ask", {"request": "be nicer"}, "This can mean many things"),
        ("ask", {"request": "you must call me at six"}, "They have to be able to say no"),
    ],
)
def test_a_step_is_checked_softly(ada, step, fields, hint):
    own = put(ada)

    assert hint in read(send(ada, own, step, **fields))
    assert send(ada, own, step, anyway="yes", **fields).status_code == 302


def test_in_chinese_a_word_that_judges_is_seen_without_spaces_around_it(ada):
    own = put(ada)
    url, told = f"/say-it/{own}/felt/", {"draft": str(own), "felt": "我感到被忽视了"}

    page = read(ada.client.post(url, told, headers={"Accept-Language": "zh-hans"}))

    assert 'lang="zh-hans"' in page
    assert "它底下的感受是什么？" in page


def test_in_chinese_a_message_reads_like_one(ada):
    parts = MessageParts(
        happened="当你昨晚九点才到家的时候",
        feelings=("lonely", "worried"),
        needed="我需要一点消息",
        request="你今晚能不能早点回来？",
        together="我希望我们每周日一起吃饭",
    )
    own = put(ada, parts=parts)

    page = read(ada.client.get(f"/say-it/{own}/together/", headers={"Accept-Language": "zh-hans"}))

    assert (
        "你昨晚九点才到家的时候，我感到孤单、担心，因为我需要一点消息。"
        "今晚早点回来，可以吗？我希望我们能每周日一起吃饭。"
    ) in page


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "because I need to know what is going on and to know that I matter."),
        ("zh-hans", "因为我需要知道正在发生什么、被放在心上。"),
    ],
)
def test_a_need_that_was_ticked_is_found_again_in_the_message(ada, language, said):
    own = put(ada, parts=MessageParts(feelings=("lonely",), needs=("transparency", "mattering")))

    page = ada.client.get(f"/say-it/{own}/together/", headers={"Accept-Language": language})

    assert said in read(page)


@pytest.mark.parametrize(
    ("language", "request_", "said"),
    [
        ("en", "never come late again", "“never” is much to promise"),
        ("en", "Always call me at six", "“Always” is much to promise"),
        ("zh-hans", "你以后永远别再晚回来", "“永远”太大了"),
        ("zh-hans", "一直告诉我你几点回来", "“一直”太大了"),
    ],
)
def test_a_large_promise_is_named_in_the_word_that_was_written(ada, language, request_, said):
    own = put(ada)
    url, told = f"/say-it/{own}/ask/", {"draft": str(own), "request": request_}

    page = read(ada.client.post(url, told, headers={"Accept-Language": language}))

    assert said in page
    assert only(ada).parts.request == request_


def test_a_step_that_is_kept_and_held_back_says_both(ada):
    page = read(send(ada, put(ada), "ask", request="be nicer"))

    assert "Your words are kept. You can look at them again before you go on" in page


def test_every_beginning_is_shown_as_it_would_read(ada):
    own = put(ada, parts=PARTS)

    assert MESSAGE in read(ada.client.get(f"/say-it/{own}/together/"))


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({}, "Choose how it begins"),
        ({"stem": "sonnet"}, "Choose how it begins"),
        ({"stem": "own"}, "Write your own beginning"),
    ],
)
def test_a_beginning_that_is_missing_is_asked_for(ada, fields, said):
    own = put(ada, parts=PARTS)

    assert said in read(send(ada, own, "together", **fields))
    assert only(ada).text == ""


def test_a_beginning_of_ones_own_is_there_the_next_time(ada):
    send(ada, put(ada, parts=PARTS), "together", stem="own", own_stem="Love, one thing.")
    assert only(ada).text.startswith("Love, one thing. When you came home")

    another = put(ada, parts=PARTS)
    assert "Love, one thing.</textarea>" in read(ada.client.get(f"/say-it/{another}/together/"))


def test_the_words_that_stood_there_before_stay_to_be_seen(ada):
    own = put(ada, parts=PARTS, text="you never answer")
    send(ada, own, "together", stem="when")

    assert only(ada).before == "you never answer"
    assert "you never answer</blockquote>" in read(ada.client.get(f"/say-it/{own}/"))


def test_an_empty_first_step_asks_for_a_few_words(ada):
    assert "Write a few words" in read(begin(ada, " "))
    assert ada.vault.all(Draft) == ()


def test_a_step_of_a_draft_that_is_gone_is_not_there(ada):
    assert send(ada, uuid4(), "felt").status_code == 404
