"""From a moment to words that the other reads: what leads from one room to another."""

from django.urls import reverse
from django.utils import timezone

from hearthside.core.couple import Share
from hearthside.people.couple import linking
from hearthside.rooms.moments.tests.example import write_example

SHARE = reverse("together-share")


def test_a_moment_is_shared_by_a_few_words_of_it_and_never_by_itself(couple):
    ben, cleo = (person.pass_the_questions() for person in couple)
    moment = reverse(
        "moments-edit", kwargs=write_example(ben.vault, timezone.now())["moments-edit"]
    )
    offer = "Let the other read something of this"
    assert offer in ben.client.get(moment).content.decode()
    begun = ben.client.post(SHARE, {"words": "a few words", "is_from_entry": "True"})
    assert "a few words" in begun.content.decode()
    assert not ben.vault.all(Share)
    linking.unlink(cleo.vault)
    assert offer not in ben.client.get(moment).content.decode()
