"""Ending the sharing from Settings: whatever was answered about safety, and whatever was broken."""

from uuid import uuid4

import pytest
from django.urls import reverse
from django.utils import timezone

from hearthside.core.agreements import AgreementBook, Terms
from hearthside.core.agreements import Side as AgreementSide
from hearthside.core.couple import Link, Share, SharedWords
from hearthside.core.pause import PauseWish
from hearthside.people.couple import linking, sharing
from hearthside.people.couple.link import Stand
from hearthside.people.couple.models import Invitation
from hearthside.people.couple.refusal import CodeUnknown
from hearthside.vault.models import Record, SharedRecord
from hearthside.vault.shelf import SharedShelf
from tests.people import link

SHARING = reverse("settings-sharing")


@pytest.fixture(autouse=True)
def cautious(ben):
    """Ben has answered that he is afraid: rooms for two hold back for him."""
    ben.client.post(reverse("help-questions"))
    ben.client.post(reverse("help-two"), {"afraid": "yes", "hurt": "yes"})


def page(person):
    return person.client.get(SHARING).content.decode()


def share(person, words):
    return sharing.share(person.vault, SharedWords(words=words), on=timezone.now().date())


def damage(id):
    row = Record.objects.get(id=id)
    row.sealed = bytes([*bytes(row.sealed)[:-1], bytes(row.sealed)[-1] ^ 1])
    row.save()


def stand(person):
    return linking.stand(person.vault, timezone.now()).stand


def test_somebody_afraid_takes_pieces_back_and_ends_it(couple):
    ben, cleo = couple
    kept = share(ben, "one piece")
    assert "one piece" in page(ben)
    ben.client.post(reverse("settings-take-back", args=(kept,)))
    assert not SharedRecord.objects.exists()
    assert "End the sharing" in page(ben)
    ben.client.post(SHARING)
    assert (stand(ben), stand(cleo)) == (Stand.ALONE, Stand.OFF)


def test_everything_is_taken_back_in_one_act_and_the_link_stays(couple):
    ben, cleo = couple
    kept, shelf = share(ben, "one piece"), SharedShelf.of(ben.vault)
    share(cleo, "hers")
    terms = Terms(action="A walk on Sundays")
    item = shelf.put(AgreementSide(agreement=uuid4(), standing=terms))
    shelf.put_single(PauseWish(minutes=20))
    ben.client.post(reverse("settings-take-everything-back"))

    assert not SharedRecord.objects.filter(author=ben.account.id).exists()
    assert SharedRecord.objects.filter(author=cleo.account.id).count() == 1
    assert (stand(ben), stand(cleo)) == (Stand.LINKED, Stand.LINKED)
    assert ben.vault.get(Share, kept).shared.words == "one piece"
    # What is said anew can be read again, in the same place.
    shelf.put(AgreementSide(agreement=uuid4(), standing=terms), id=item)
    shelf.put_single(PauseWish(minutes=30))
    assert shelf.singles(PauseWish)[0].minutes == 30


def test_everything_taken_back_twice_or_without_a_link_does_no_harm(ben, couple):
    for _ in range(2):
        ben.client.post(reverse("settings-take-everything-back"))
    linking.unlink(ben.vault)
    assert ben.client.post(reverse("settings-take-everything-back")).status_code == 302


def test_a_broken_record_of_mine_keeps_nothing_from_being_taken_back(couple):
    ben, _ = couple
    share(ben, "one piece")
    ben.vault.put_single(AgreementBook(), on=timezone.now().date())
    damage(ben.vault.single_id(AgreementBook))
    ben.client.post(reverse("settings-take-everything-back"))
    assert not SharedRecord.objects.exists()


def test_an_invitation_is_ended_here_too(ben, cleo):
    code = linking.invite(ben.account, ben.vault, now=timezone.now())
    assert "invitation" in page(ben)
    linking.accept(cleo.account, cleo.vault, code, now=timezone.now())
    assert "Take the invitation back" in page(ben)
    ben.client.post(SHARING)
    assert stand(ben) is Stand.ALONE


def test_a_broken_record_takes_nobody_the_way_to_end_it(couple):
    ben, cleo = couple
    damage(share(ben, "one piece"))
    assert "End the sharing" in page(ben)
    ben.client.post(SHARING)
    assert (stand(ben), stand(cleo)) == (Stand.ALONE, Stand.OFF)


def test_a_broken_link_takes_nobody_the_way_to_end_it(couple):
    ben, cleo = couple
    damage(ben.vault.single_id(Link))
    assert "End the sharing" in page(ben)
    ben.client.post(SHARING)
    assert (stand(ben), stand(cleo)) == (Stand.ALONE, Stand.OFF)


def test_what_was_shared_with_one_person_is_not_said_to_be_read_by_the_next(couple, dan):
    ben, cleo = couple
    kept = share(ben, "for Cleo")
    linking.unlink(cleo.vault)
    assert "What you let the other read" not in page(ben)
    linking.unlink(ben.vault)
    link(ben, dan)
    share(ben, "for Dan")
    now, before = page(ben).split("What you shared before")
    assert ("for Dan" in now, "for Cleo" in now) == (True, False)
    assert "for Cleo" in before
    ben.client.post(reverse("settings-take-back", args=(kept,)))
    assert [one.document.shared.words for one in ben.vault.all(Share)] == ["for Dan"]


def test_whoever_leaves_the_house_takes_their_invitation_along(ben, cleo):
    code = linking.invite(ben.account, ben.vault, now=timezone.now())
    typed = {"password": ben.password, "word": "no"}
    ben.client.post(reverse("settings-delete"), typed)
    assert linking.look_at(cleo.account, code, now=timezone.now()).name == "Ben"
    ben.client.post(reverse("settings-delete"), typed | {"word": "delete"})
    assert not Invitation.objects.exists()


def test_whoever_answered_and_leaves_the_house_leaves_no_answer(ben, cleo):
    code = linking.invite(ben.account, ben.vault, now=timezone.now())
    linking.accept(cleo.account, cleo.vault, code, now=timezone.now())
    cleo.client.post(reverse("settings-delete"), {"password": cleo.password, "word": "delete"})
    assert not Invitation.objects.exists()


def test_new_keys_take_an_invitation_back_that_names_the_old_one(ben, cleo):
    code = linking.invite(ben.account, ben.vault, now=timezone.now())
    new = "eleven kettles by an open window"
    typed = {"password": ben.password, "new_password": new, "new_password_again": new}
    ben.client.post(reverse("settings-password"), typed | {"new_keys": "on"})
    with pytest.raises(CodeUnknown):
        linking.look_at(cleo.account, code, now=timezone.now())
