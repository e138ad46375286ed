"""Ending the sharing from Settings: whatever was answered about safety, and whatever was broken."""

import pytest
from django.urls import reverse
from django.utils import timezone

from hearthside.core.couple import Link, Share, SharedWords
from hearthside.people.couple import linking, sharing
from hearthside.people.couple.link import Stand
from hearthside.people.couple.models import Invitation
from hearthside.people.couple.refusal import CodeUnknown
from hearthside.vault.models import Record, SharedRecord
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
