import pytest
from django.test import Client
from django.urls import URLPattern, get_resolver

from hearthside.core.sources import Source
from hearthside.people.accounts.decorators import is_open_to_all
from hearthside.people.accounts.tests.door import unlocked_client

OPEN = {
    "welcome",
    "before-you-start",
    "sign-up",
    "unlock",
    "recover",
    "lock",
    "sign-out",
    "leave",
    "blank",
}
ARGUMENTS = {
    "uuid": "00000000-0000-4000-8000-000000000000",
    "int": 1,
    "str": "a",
    "slug": "a",
    "path": "a",
    "source": next(iter(Source)),
}


def every_pattern(patterns=None):
    for pattern in patterns if patterns is not None else get_resolver().url_patterns:
        if isinstance(pattern, URLPattern):
            yield pattern
        else:
            yield from every_pattern(pattern.url_patterns)


def path_of(pattern):
    kinds = {
        name: type(c).__name__.removesuffix("Converter").lower()
        for name, c in pattern.pattern.converters.items()
    }
    return {name: ARGUMENTS.get(kind, 1) for name, kind in kinds.items()}


def test_only_the_doors_of_accounts_are_open_here():
    from hearthside.people.accounts import urls

    opened = {p.name for p in urls.urlpatterns if is_open_to_all(p.callback)}
    assert opened == OPEN


def test_every_page_of_the_house_is_closed_unless_marked(db):
    from django.urls import reverse

    for pattern in every_pattern():
        if is_open_to_all(pattern.callback) or pattern.name is None:
            continue
        url = reverse(pattern.name, kwargs=path_of(pattern))
        for answer in (Client().get(url), Client().post(url, {"words": "private"})):
            assert answer.status_code == 302, url
            assert answer.headers["Location"].startswith("/unlock/?next=%2F"), url
            assert "private" not in answer.headers["Location"]


def test_a_page_that_does_not_exist_is_not_found_for_everybody(db):
    assert Client().get("/no-such-page/").status_code == 404


@pytest.mark.parametrize(
    "headers",
    [
        {"HX-Request": "true"},
        {"X-Requested-With": "fetch"},
        {"Sec-Fetch-Dest": "empty"},
        {"Sec-Fetch-Dest": "image"},
        {"Accept": "application/json"},
    ],
)
@pytest.mark.parametrize("method", ["get", "post"])
def test_a_script_is_told_401(db, headers, method):
    answer = getattr(Client(), method)("/recovery-code/", headers=headers)

    assert answer.status_code == 401
    assert answer.content == b""


def test_a_browser_going_to_a_page_is_led_to_unlock(db):
    headers = {"Sec-Fetch-Dest": "document", "Accept": "text/html,application/json;q=0.9"}

    assert Client().get("/recovery-code/", headers=headers).status_code == 302


@pytest.mark.urls("hearthside.people.accounts.tests.closed_pages")
class TestWhatDoesNotOpen:
    def test_a_missing_record_is_a_page_that_does_not_exist(self, ada):
        assert unlocked_client("Ada").get("/missing/").status_code == 404

    def test_damage_is_said_calmly(self, ada):
        page = unlocked_client("Ada").get("/damaged/")

        assert page.status_code == 500
        assert "It was not you" in page.content.decode()
        assert "no-store" in page.headers["Cache-Control"]

    def test_a_newer_document_asks_for_a_newer_program(self, ada):
        page = unlocked_client("Ada").get("/newer/")

        assert "newer version" in page.content.decode()

    def test_a_key_that_was_rotated_away_leads_to_unlock(self, ada):
        page = unlocked_client("Ada").get("/rotated/")

        assert page.headers["Location"].startswith("/unlock/")
