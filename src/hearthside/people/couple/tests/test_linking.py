"""Linking: what each sees at every step, and what a third person and a changed file get."""

from datetime import timedelta

import pytest
from django.utils import timezone

from hearthside.core.couple import Link, SharedWords
from hearthside.people.accounts.refusal import TooManyTries
from hearthside.people.couple import linking, sharing
from hearthside.people.couple.link import PendingInvitation, Stand
from hearthside.people.couple.models import Invitation
from hearthside.people.couple.refusal import (
    CodeIsOwn,
    CodeUnknown,
    FilesChanged,
    NothingToConfirm,
    SharesAlready,
)
from hearthside.vault.closed import CLOSED
from hearthside.vault.keyring import rotate
from hearthside.vault.models import Record, SharedKey, SharedRecord, Shelf
from hearthside.vault.profile import STANDARD
from hearthside.vault.records import Vault
from hearthside.vault.refusal import VaultDamaged
from hearthside.vault.shelf import SharedShelf
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
    CLOSED.forget()
    assert stands(ben, cleo) == [Stand.OFF, Stand.OFF]


def damage(person, kind):
    """Change one bit of a person's one document of a kind, as anybody with the files can."""
    row = Record.objects.get(id=person.vault.single_id(kind))
    row.sealed = bytes([*bytes(row.sealed)[:-1], bytes(row.sealed)[-1] ^ 1])
    row.save()


def test_somebody_ends_it_whatever_was_broken_in_their_files(couple):
    ben, cleo = couple
    sharing.share(ben.vault, SharedWords(words="mine"), on=NOW.date())
    damage(ben, Link)
    assert stands(ben) == [Stand.CHANGED]
    linking.unlink(ben.vault)
    assert stands(ben, cleo) == [Stand.ALONE, Stand.OFF]
    assert not SharedRecord.objects.exists()


def test_it_ends_where_the_own_key_was_removed_as_well(couple):
    ben, cleo = couple
    sharing.share(ben.vault, SharedWords(words="mine"), on=NOW.date())
    damage(ben, Link)
    SharedKey.objects.filter(owner=ben.account.id).delete()
    linking.unlink(ben.vault)
    assert stands(ben, cleo) == [Stand.ALONE, Stand.OFF]
    assert not SharedRecord.objects.exists()


def test_a_key_that_was_left_over_keeps_nobody_from_linking(couple, dan):
    ben, _ = couple
    key = SharedKey.objects.get(owner=ben.account.id)
    linking.unlink(ben.vault)
    SharedKey.objects.bulk_create([key])
    assert stands(ben) == [Stand.ALONE]
    link(ben, dan)
    assert stands(ben, dan) == [Stand.LINKED, Stand.LINKED]


def test_a_broken_invitation_can_be_taken_back(ben):
    linking.invite(ben.account, ben.vault, now=NOW)
    damage(ben, PendingInvitation)
    assert stands(ben) == [Stand.CHANGED]
    linking.withdraw(ben.vault)
    assert stands(ben) == [Stand.ALONE]


def test_the_key_of_an_earlier_couple_that_was_put_back_shares_nothing(couple, dan):
    ben, cleo = couple
    keys, shelf = list(SharedKey.objects.all()), list(Shelf.objects.all())
    for person in couple:
        linking.unlink(person.vault)
    link(ben, dan)
    SharedKey.objects.filter(owner=ben.account.id).delete()
    SharedKey.objects.bulk_create(keys)
    Shelf.objects.bulk_create(shelf)
    with pytest.raises(VaultDamaged):
        SharedShelf.of(ben.vault)
    assert stands(ben, cleo) == [Stand.CHANGED, Stand.ALONE]


@pytest.mark.django_db(transaction=True)
def test_an_answer_that_was_taken_back_can_not_be_said_yes_to(ben, cleo):
    code = linking.invite(ben.account, ben.vault, now=NOW)
    linking.accept(cleo.account, cleo.vault, code, now=NOW)
    linking.unlink(cleo.vault)
    assert stands(ben, cleo) == [Stand.ALONE, Stand.ALONE]
    with pytest.raises(NothingToConfirm):
        linking.confirm(ben.vault, now=NOW)
    assert not Invitation.objects.exists()
    link(ben, cleo)


def test_an_invitation_that_waits_ends_with_everything_else(ben, cleo):
    code = linking.invite(ben.account, ben.vault, now=NOW)
    linking.unlink(ben.vault)
    assert stands(ben) == [Stand.ALONE]
    with pytest.raises(CodeUnknown):
        linking.look_at(cleo.account, code, now=NOW)


def test_who_has_answered_keeps_no_code(ben, cleo):
    code = linking.invite(ben.account, ben.vault, now=NOW)
    linking.accept(cleo.account, cleo.vault, code, now=NOW)
    assert code not in str(list(cleo.vault.everything()))
    linking.confirm(ben.vault, now=NOW)
    assert code not in str(list(ben.vault.everything()))


def test_a_button_that_is_pressed_twice_does_it_once(ben, cleo):
    code = linking.invite(ben.account, ben.vault, now=NOW)
    for _ in range(2):
        linking.accept(cleo.account, cleo.vault, code, now=NOW)
    for _ in range(2):
        linking.confirm(ben.vault, now=NOW)
    assert stands(ben, cleo) == [Stand.LINKED, Stand.LINKED]


def test_the_six_words_cost_whoever_tries_keys_as_much_as_a_password(ben, cleo, monkeypatch):
    code = linking.invite(ben.account, ben.vault, now=NOW)
    linking.accept(cleo.account, cleo.vault, code, now=NOW)
    cheap = linking.stand(ben.vault, NOW).words
    monkeypatch.setattr("hearthside.vault.couple_key.choose_profile", lambda: STANDARD)
    assert linking.stand(ben.vault, NOW).words != cheap


def test_new_keys_for_one_who_answered_change_nothing_for_the_two(ben, cleo):
    code = linking.invite(ben.account, ben.vault, now=NOW)
    linking.accept(cleo.account, cleo.vault, code, now=NOW)
    key, _ = rotate(cleo.vault._key, cleo.password)
    renewed = Vault(key)
    linking.confirm(ben.vault, now=NOW)
    sharing.share(ben.vault, SharedWords(words="still here"), on=NOW.date())
    assert sharing.show(renewed, NOW.date()).theirs[0].document.words == "still here"
    assert linking.stand(renewed, NOW).words == linking.stand(ben.vault, NOW).words


def test_a_key_that_somebody_broke_keeps_nobody_from_new_keys(couple):
    ben, cleo = couple
    SharedKey.objects.filter(owner=ben.account.id).update(wrapped=b"broken")
    key, _ = rotate(ben.vault._key, ben.password)
    renewed = Vault(key)
    assert linking.stand(renewed, NOW).stand is Stand.OFF
    linking.unlink(renewed)
    assert stands(cleo) == [Stand.OFF]


def test_two_answers_at_once_pin_one_couple(ben, cleo, dan, monkeypatch):
    codes = [linking.invite(one.account, one.vault, now=NOW) for one in (ben, dan)]
    linking.accept(cleo.account, cleo.vault, codes[0], now=NOW)
    pinned = cleo.vault.get_single(Link)
    real, asked = type(cleo.vault).get_single, []

    def first_answers_before_the_other(vault, kind):
        asked.append(kind)
        return None if asked == [Link] else real(vault, kind)

    monkeypatch.setattr(type(cleo.vault), "get_single", first_answers_before_the_other)
    with pytest.raises(SharesAlready):
        linking.accept(cleo.account, cleo.vault, codes[1], now=NOW)
    assert cleo.vault.get_single(Link) == pinned
