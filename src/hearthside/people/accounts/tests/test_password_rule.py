import pytest

from hearthside.people.accounts.password_rule import check_password_rule, find_fault, holds_name
from hearthside.people.accounts.refusal import PasswordFault, PasswordRefused

GOOD = "purple lamp kettle rain"


@pytest.mark.parametrize(
    "password",
    [
        GOOD,
        "天空的蓝色很漂亮我喜欢它今天下雨了吗",
        "vier Lampen auf stillem Wasser",
        "🦢 swan over the quiet gravel 🦢",
        "x" * 3 + " lamp kettle rain window " * 10,
        "cabin velvet ostrich plum",
        "x!9$k@2#m&4*q%7",
        "kV3-xQ9-pL2-mZ8",
    ],
)
def test_it_takes_a_long_password_in_any_language(password):
    assert find_fault(password, own_name="Ada") is None


@pytest.mark.parametrize(
    ("password", "fault"),
    [
        ("", PasswordFault.TOO_SHORT),
        ("kettle fog plum", None),
        ("kettle fog plu", PasswordFault.TOO_SHORT),
        ("kettle lamp rain " * 16, PasswordFault.TOO_LONG),
        ("passwordpassword", PasswordFault.GUESSABLE),
        ("qwertyuiopasdfgh", PasswordFault.GUESSABLE),
        ("1234567890123456", PasswordFault.GUESSABLE),
        ("aaaaaaaaaaaaaaaaaaaaaaaa", PasswordFault.GUESSABLE),
        ("iloveyouiloveyou", PasswordFault.GUESSABLE),
        ("correct horse battery staple", PasswordFault.COMMON),
        ("Correct-Horse-Battery-Staple", PasswordFault.COMMON),
        ("hearthside hearthside", PasswordFault.GUESSABLE),
        ("14 february 1990", PasswordFault.GUESSABLE),
        ("1990-02-14 1992-03-15", PasswordFault.GUESSABLE),
        ("let me in let me in", PasswordFault.GUESSABLE),
        ("i love you forever", PasswordFault.GUESSABLE),
        ("four lanterns           ", PasswordFault.GUESSABLE),
        ("To be, or not to be!", PasswordFault.COMMON),
    ],
)
def test_it_refuses_what_is_short_or_guessed_first(password, fault):
    assert find_fault(password, own_name="Ada") == fault


@pytest.mark.parametrize(
    ("password", "name"),
    [
        ("purple lamp BEN kettle rain", "Ben"),
        ("purple benedikta kettle rain", "Benedikta Ortiz"),
        ("the ortiz kettle rain lamp", "Benedikta Ortiz"),
        ("mary-jane kettle rain lamp", "Mary Jane"),
        ("maryjanekettle rain lamp", "Mary Jane"),
        ("purple lamp 小红 kettle rain", "小红"),
        ("ｂｅｎ lamp purple kettle rain", "Ben"),
        ("b.e.n lamp purple kettle rain", "Ben"),
        ("N-o-o-r 1990 lamp kettle", "Noor"),
    ],
)
def test_it_finds_a_name_in_a_password(password, name):
    assert holds_name(password, name)


@pytest.mark.parametrize(
    ("password", "name"),
    [
        ("already channel kettle rain", "Al"),
        ("the channel kettle rain lamp", "Ann"),
        (GOOD, ""),
        (GOOD, "  "),
        (GOOD, "Ben"),
        ("a piano organ and rain", "Noor"),
    ],
)
def test_a_short_name_inside_another_word_is_no_name(password, name):
    assert not holds_name(password, name)


def test_own_and_partner_names_are_told_apart():
    own = find_fault("purple cleopatra kettle rain", own_name="Cleopatra")
    partner = find_fault("purple cleopatra kettle rain", own_name="Ada", partner_name="Cleopatra")

    assert own == PasswordFault.HOLDS_OWN_NAME
    assert partner == PasswordFault.HOLDS_PARTNER_NAME


def test_a_refusal_never_repeats_the_password():
    with pytest.raises(PasswordRefused) as refused:
        check_password_rule("passwordpassword", own_name="Ada")

    assert "passwordpassword" not in repr(refused.value)


def test_the_longest_password_is_judged_quickly():
    import time

    started = time.thread_time()
    find_fault("l3tm31n" * 36, own_name="Ada")

    assert time.thread_time() - started < 2
