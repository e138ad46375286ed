"""Cards are looked through, drawn, kept, hidden, tried out and printed."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from hearthside.core.conversations import CardShelf, Rehearsal, choose_cards
from hearthside.core.conversations.cards import DECK
from hearthside.people.accounts.kept_form import KeptForm
from hearthside.vault.keyring import seal_to_owner

NOW = datetime(2026, 3, 10, 20, 30, tzinfo=UTC)
CARD = "near-05"
WORDS = "I would like to hear that we are fine"


@pytest.fixture(autouse=True)
def clock(time_machine):
    time_machine.move_to(NOW, tick=False)


def read(response):
    return response.content.decode()


def see(person, path):
    return read(person.client.get(f"/conversations/{path}"))


def mark(person, card, said):
    return person.client.post(f"/conversations/cards/{card}/mark/", {"mark": said}, follow=True)


def write(person, path=f"cards/{CARD}/words/", **fields):
    told = {"kept": str(uuid4()), "would_say": WORDS, "hope": "calm"} | fields
    return person.client.post(f"/conversations/{path}", told)


def tries(person):
    return [kept.document for kept in person.vault.all(Rehearsal)]


def test_the_room_shows_six_themes_and_a_way_to_help(ada):
    page = see(ada, "")

    assert page.count("12 cards") == 6
    assert "If you are afraid of your partner" in page


def test_it_asks_before_it_is_first_opened(move_in):
    ben = move_in("Ben")

    assert ben.client.get("/conversations/").headers["Location"] == "/help/questions/"


def test_every_card_has_a_page_with_all_it_needs(ada):
    for card in DECK:
        page = see(ada, f"cards/{card.key}/")
        assert "When to leave it" in page
        assert all(study.name in page for study in card.studies)


def test_a_card_that_is_not_there_is_404(ada):
    for path in ("", "words/", "print/"):
        assert ada.client.get(f"/conversations/cards/none-01/{path}").status_code == 404
    assert mark(ada, "none-01", "keep").status_code == 404


def test_cards_are_chosen_by_theme_and_heaviness(ada):
    page = see(ada, "cards/?theme=worth&weight=deep")

    assert "3 cards" in page
    assert all(f"/cards/{card.key}/" in page for card in DECK[33:36])


def test_what_is_no_theme_means_any(ada):
    assert "72 cards" in see(ada, "cards/?theme=moon&weight=&show=all&page=x")


@pytest.mark.parametrize("asked", ["", "?theme=past", "?theme=us&weight=light", "?weight=deep"])
def test_chance_draws_from_what_was_asked_for(ada, asked):
    where = ada.client.get(f"/conversations/cards/draw/{asked}").headers["Location"]

    assert where in [f"/conversations/cards/{card.key}/" for card in DECK]
    if "theme=past" in asked:
        assert "past-" in where


def test_another_one_is_another_one(ada):
    hidden = {card.key for card in DECK} - {"us-01", "us-02"}
    ada.vault.put_single(CardShelf(hidden=tuple(hidden)), on=NOW.date())
    drawn = {
        ada.client.get("/conversations/cards/draw/?but=us-01").headers["Location"] for _ in range(5)
    }

    assert drawn == {"/conversations/cards/us-02/"}


def test_chance_reaches_every_card_that_may_be_drawn(ada, monkeypatch):
    from hearthside.rooms.conversations import queries

    class Loaded:
        def choice(self, cards):
            return cards[-1]

    monkeypatch.setattr(queries, "DICE", Loaded())
    where = ada.client.get("/conversations/cards/draw/?weight=deep").headers["Location"]
    assert where == "/conversations/cards/us-12/"


def test_what_was_drawn_is_kept_nowhere(ada):
    before = len(list(ada.vault.everything()))
    ada.client.get("/conversations/cards/draw/", follow=True)

    assert len(list(ada.vault.everything())) == before


def test_a_favourite_is_found_again_and_can_be_let_go(ada):
    assert "Kept among your favourites" in read(mark(ada, CARD, "keep"))
    assert f"/cards/{CARD}/" in see(ada, "cards/?show=favourites")
    assert "Your favourite cards" in see(ada, "")

    mark(ada, CARD, "put_back")
    assert "No card is kept here" in see(ada, "cards/?show=favourites")


def test_not_for_us_hides_it_from_the_deck_the_draw_and_the_paper(ada):
    mark(ada, CARD, "hide")

    for path in ("cards/", "cards/print/"):
        assert "71 cards" in see(ada, path)
    assert f"/cards/{CARD}/" in see(ada, "cards/?show=hidden")
    asked = ada.client.get("/conversations/cards/draw/?show=hidden", follow=True)
    assert "No card is left to draw" in read(asked)
    mark(ada, CARD, "put_back")
    assert "72 cards" in see(ada, "cards/")


def test_with_every_card_hidden_it_says_what_to_do(ada):
    everything = tuple(card.key for card in DECK)
    ada.vault.put_single(CardShelf(hidden=everything), on=NOW.date())
    page = read(ada.client.get("/conversations/cards/draw/", follow=True))

    assert "No card is left to draw" in page
    assert "you can put them back" in page


def test_a_mark_it_does_not_know_changes_nothing(ada):
    mark(ada, CARD, "burn")

    assert ada.vault.get_single(CardShelf) is None


def test_what_i_would_say_is_kept_with_its_card(ada):
    response = write(ada)

    assert response.headers["Location"] == f"/conversations/cards/{CARD}/"
    (kept,) = tries(ada)
    assert (kept.card, kept.would_say, kept.hope) == (CARD, WORDS, "calm")
    assert WORDS in see(ada, f"cards/{CARD}/")
    assert WORDS in see(ada, "words/")


def test_a_matter_of_ones_own_needs_no_card(ada):
    assert write(ada, "words/new/").headers["Location"] == "/conversations/words/"
    assert tries(ada)[0].card == ""


def test_sent_twice_it_is_there_once(ada):
    twice = str(uuid4())
    write(ada, kept=twice)
    write(ada, kept=twice)

    assert len(tries(ada)) == 1


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"would_say": " \n"}, "Write a few words first"),
        ({"would_say": "x" * 20_001}, "longer than fits here"),
    ],
)
def test_what_is_missing_is_said_and_nothing_is_lost(ada, fields, said):
    page = read(write(ada, hope="to be heard", **fields))

    assert said in page
    assert "to be heard" in page
    assert tries(ada) == []


def test_it_can_be_put_into_other_words(ada):
    write(ada)
    (kept,) = ada.vault.all(Rehearsal)
    path = f"/conversations/words/{kept.id}/"
    assert WORDS in read(ada.client.get(path))

    ada.client.post(path, {"would_say": "Shorter", "hope": ""})
    assert (tries(ada)[0].would_say, tries(ada)[0].card) == ("Shorter", CARD)


def test_it_is_deleted_after_asking_once_more(ada):
    write(ada)
    (kept,) = ada.vault.all(Rehearsal)
    path = f"/conversations/words/{kept.id}/delete/"
    assert "Delete these words?" in read(ada.client.get(path))

    ada.client.post(path)
    assert tries(ada) == []


def test_words_of_another_person_are_not_there(ada, dan):
    write(ada)
    (kept,) = ada.vault.all(Rehearsal)

    assert dan.client.get(f"/conversations/words/{kept.id}/").status_code == 404


def test_words_sent_after_the_lock_are_filled_in_and_can_be_left_out(ada):
    path = f"/conversations/cards/{CARD}/words/"
    fields = {"kept": [str(uuid4())], "would_say": [WORDS]}
    seal_to_owner(ada.account.id, KeptForm(path=path, fields=fields, kept_at=NOW))
    ada.client.post("/unlock/", {"name": ada.name, "password": ada.password})
    ada.pass_the_questions()

    assert WORDS in read(ada.client.get(path))
    ada.client.post("/conversations/start-fresh/", {"page": path})
    assert WORDS not in read(ada.client.get(path))


@pytest.mark.parametrize("page", ["", "/fears/new/", "https://example.org/", "/conversations/../x"])
def test_it_leads_back_to_pages_of_this_room_only(ada, page):
    assert ada.client.post("/conversations/start-fresh/", {"page": page}).status_code == 404


def test_long_lists_have_pages(ada):
    for n in range(31):
        told = Rehearsal(would_say=WORDS, written_at=NOW - timedelta(days=n))
        ada.vault.put(told, month_of=told.written_at)

    assert see(ada, "words/?page=2").count(WORDS) == 1


def test_the_paper_holds_what_was_chosen_and_names_its_studies(ada):
    page = see(ada, "cards/print/?theme=past&weight=light")

    assert page.count('<li>\n    <p class="conversations-corner"') == len(
        [
            card
            for card in choose_cards()
            if card.key in ("past-01", "past-02", "past-03", "past-04")
        ]
    )
    assert "Simpson and Overall, 2014" in page
    assert see(ada, f"cards/{CARD}/print/").count("conversations-corner") == 1
