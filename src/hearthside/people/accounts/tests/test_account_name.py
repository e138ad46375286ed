import pytest

from hearthside.people.accounts.account_name import LONGEST_KEY, LONGEST_NAME, clean_name, name_key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ada", "ADA"),
        ("Ada  L.", " ada l. "),
        ("Straße", "STRASSE"),
        ("Ａｄａ", "ada"),
        ("é", "é"),
        ("A\u200bda", "Ada"),
        ("Ada\ufeff", "ada"),
    ],
)
def test_spellings_of_one_name_share_a_key(one, other):
    assert name_key(one) == name_key(other)


def test_a_name_of_invisible_signs_is_still_a_name_of_its_own():
    assert name_key("\u200b") != name_key("\u2060")


def test_a_name_of_signs_that_stand_for_many_has_a_key_that_fits():
    one, other = "\ufdfa" * LONGEST_NAME, "\ufdfa" * (LONGEST_NAME - 1)
    assert len(name_key(one)) <= LONGEST_KEY
    assert name_key(one) == name_key(f" {one} ") != name_key(other)


def test_a_name_keeps_how_it_was_typed():
    assert clean_name("  Ada \t Lovelace\n") == "Ada Lovelace"
    assert clean_name("小红 🦢") == "小红 🦢"
    assert clean_name("A\x00da\x1b") == "Ada"
