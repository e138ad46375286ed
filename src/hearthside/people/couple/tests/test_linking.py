"""Linking: what each sees at every step, and what a third person and a changed file get."""

from datetime import timedelta

import pytest
from django.utils import timezone

from hearthside.people.accounts.refusal import TooManyTries
from hearthside.people.couple import linking
from hearthside.people.couple.link import Link, Stand
from hearthside.people.couple.models import Invitation
from hearthside.people.couple.refusal import (
    CodeIsOwn,
    CodeUnknown,
    FilesChanged,
    NothingToConfirm,
    SharesAlready,
)
from hearthside.vault.closed import CLOSED
from hearthside.vault.models import SharedKey, Shelf
from tests.people import link

NOW = timezone.now()


def stands(*people):
    return [linking.stand(person.vault, NOW).stand for person in people]


def test_two_people_link_after_both_have_seen_the_same_six_words(ben, cleo):
    assert stands(ben, cleo) == [Stand.ALONE, Stand.ALONE]
    code = linking.invite(ben.account, ben.vault, now=NOW)
    assert len(code.replace("-", "")) == 20
    assert stands(ben, cleo) == [Stand.INVITING, Stand.ALONE]
    assert linking.look_at(cleo.account, code, now=NOW).name == "Ben"
    linking.accept(cleo.account, cleo.vault, code, now=NOW)
    seen_by_ben, seen_by_cleo = (linking.stand(one.vault, NOW) for one in (ben, cleo))
    assert (seen_by_ben.stand, seen_by_cleo.stand) == (Stand.ANSWERED, Stand.WAITING)
    assert seen_by_ben.words == seen_by_cleo.words
    assert len(seen_by_ben.words.split()) == 12
    linking.confirm(ben.vault, now=NOW)
    assert stands(ben, cleo) == [Stand.LINKED, Stand.LINKED]
    assert not Invitation.objects.exists()


def test_looking_at_an_invitation_and_leaving_it_changes_nothing_for_the_other(ben, cleo):
    code = linking.invite(ben.account, ben.vault, now=NOW)
    before = list(Invitation.objects.values())
    linking.look_at(cleo.account, code, now=NOW)
    assert list(Invitation.objects.values()) == before
    assert stands(ben) == [Stand.INVITING]


def test_a_code_works_once(ben, cleo, dan):
    code = linking.invite(ben.account, ben.vault, now=NOW)
    linking.accept(cleo.account, cleo.vault, code, now=NOW)
    with pytest.raises(CodeUnknown):
        linking.accept(dan.account, dan.vault, code, now=NOW)
    linking.confirm(ben.vault, now=NOW)
    with pytest.raises(CodeUnknown):
        linking.look_at(dan.account, code, now=NOW)


def test_guessed_old_and_withdrawn_codes_open_nothing(ben, cleo):
    with pytest.raises(CodeUnknown):
        linking.look_at(cleo.account, "0000-0000-0000-0000-0000", now=NOW)
    withdrawn = linking.invite(ben.account, ben.vault, now=NOW)
    linking.withdraw(ben.vault)
    with pytest.raises(CodeUnknown):
        linking.look_at(cleo.account, withdrawn, now=NOW)
    code, later = linking.invite(ben.account, ben.vault, now=NOW), NOW + timedelta(days=3)
    assert linking.stand(ben.vault, later).stand is Stand.ALONE
    with pytest.raises(CodeUnknown):
        linking.look_at(cleo.account, code, now=later)


def test_trying_codes_gets_slower(cleo):
    for _ in range(5):
        with pytest.raises(CodeUnknown):
            linking.look_at(cleo.account, "0000-0000-0000-0000-0000", now=NOW)
    with pytest.raises(TooManyTries):
        linking.look_at(cleo.account, "0000-0000-0000-0000-0001", now=NOW)


def test_nobody_links_with_themselves(ben):
    code = linking.invite(ben.account, ben.vault, now=NOW)
    with pytest.raises(CodeIsOwn):
        linking.accept(ben.account, ben.vault, code, now=NOW)


def test_one_couple_at_a_time(couple, dan):
    ben, cleo = couple
    with pytest.raises(SharesAlready):
        linking.invite(ben.account, ben.vault, now=NOW)
    code = linking.invite(dan.account, dan.vault, now=NOW)
    with pytest.raises(SharesAlready):
        linking.accept(cleo.account, cleo.vault, code, now=NOW)
    assert stands(ben, cleo, dan) == [Stand.LINKED, Stand.LINKED, Stand.INVITING]


def test_an_answer_that_was_exchanged_in_the_files_is_refused(ben, cleo, dan):
    mine = linking.invite(ben.account, ben.vault, now=NOW)
    other = linking.invite(dan.account, dan.vault, now=NOW)
    linking.accept(cleo.account, cleo.vault, mine, now=NOW)
    forged = Invitation.objects.exclude(answer=None).get()
    bits = bytearray(forged.answer)
    bits[-1] ^= 1
    Invitation.objects.filter(pk=forged.pk).update(answer=bytes(bits))
    assert stands(ben) == [Stand.CHANGED]
    with pytest.raises(FilesChanged):
        linking.confirm(ben.vault, now=NOW)
    assert other
    assert not Shelf.objects.exists()


def test_a_yes_without_an_answer_is_refused(ben):
    linking.invite(ben.account, ben.vault, now=NOW)
    with pytest.raises(NothingToConfirm):
        linking.confirm(ben.vault, now=NOW)


def test_somebody_between_them_gives_different_words(ben, cleo, dan):
    first = linking.invite(ben.account, ben.vault, now=NOW)
    linking.accept(dan.account, dan.vault, first, now=NOW)
    assert linking.stand(ben.vault, NOW).partner_name == "Dan"
    linking.unlink(dan.vault)
    second = linking.invite(dan.account, dan.vault, now=NOW)
    linking.accept(cleo.account, cleo.vault, second, now=NOW)
    assert linking.stand(ben.vault, NOW).words != linking.stand(cleo.vault, NOW).words


def test_a_key_from_another_couple_is_refused_and_said(couple, dan, move_in):
    ben, _ = couple
    other = move_in("Eve")
    code = linking.invite(dan.account, dan.vault, now=NOW)
    linking.accept(other.account, other.vault, code, now=NOW)
    row = SharedKey.objects.get(owner=other.account.id)
    SharedKey.objects.filter(owner=ben.account.id).update(wrapped=row.wrapped, couple=row.couple)
    assert stands(ben) == [Stand.CHANGED]


def test_either_unlinks_alone_and_at_once(couple):
    ben, cleo = couple
    linking.unlink(cleo.vault)
    assert stands(ben, cleo) == [Stand.OFF, Stand.ALONE]
    assert not SharedKey.objects.exists()
    linking.unlink(ben.vault)
    assert stands(ben) == [Stand.ALONE]
    assert ben.vault.get_single(Link) is None


def test_leaving_the_house_ends_the_sharing(couple):
    ben, cleo = couple
    ben.vault.destroy()
    assert stands(cleo) == [Stand.OFF]
    assert not Shelf.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_an_older_copy_of_the_database_does_not_link_again(ben, cleo):
    link(ben, cleo)
    shelf, keys = list(Shelf.objects.all()), list(SharedKey.objects.all())
    linked = cleo.vault.get_single(Link)
    linking.unlink(cleo.vault)
    Shelf.objects.bulk_create(shelf)
    SharedKey.objects.bulk_create(keys)
    cleo.vault.put_single(linked, on=NOW.date())
    CLOSED.size = -1
    assert stands(ben, cleo) == [Stand.OFF, Stand.OFF]
