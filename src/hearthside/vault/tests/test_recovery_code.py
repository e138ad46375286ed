import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearthside.vault.recovery_code import ALPHABET, group, make_code, normalize, to_secret

CODE = "7K3M9QXA01BCDEFGHJKMNPQRST"


def test_a_code_has_130_bits_and_no_lookalikes():
    code = make_code()
    assert len(normalize(code)) == 26
    assert set(normalize(code)) <= set(ALPHABET)
    assert len(ALPHABET) == 32
    assert not set("ILOU") & set(ALPHABET)


def test_codes_are_grouped_for_reading():
    assert group(CODE) == "7K3M-9QXA-01BC-DEFG-HJKM-NPQR-ST"


def test_no_two_codes_are_alike():
    assert len({make_code() for _ in range(1000)}) == 1000


@pytest.mark.parametrize(
    "typed",
    [
        group(CODE).lower(),
        f"  {CODE}\n",
        " ".join(CODE),
        group(CODE).replace("-", "–"),
        CODE.replace("0", "o").replace("1", "l"),
        CODE.replace("0", "O").replace("1", "I"),
        "".join(chr(ord(letter) + 0xFEE0) for letter in CODE),
    ],
)
def test_it_forgives_how_a_code_is_typed(typed):
    assert normalize(typed) == CODE


@given(st.text())
def test_whatever_is_typed_becomes_a_secret(typed):
    assert isinstance(to_secret(typed), bytes)


def test_a_lone_surrogate_does_not_raise():
    assert to_secret("\ud800")[:0] == b""
