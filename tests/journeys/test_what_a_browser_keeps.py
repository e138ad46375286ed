"""What a browser writes to its own disk: never the words of a form that was answered by a page."""

import pytest

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]

WORDS = "thekettlesangaquartertoneflat"


def test_what_was_sent_and_refused_is_not_in_its_files(own_profile, live_server, ada, tmp_path):
    name, morsel = next(iter(ada.client.cookies.items()))
    own_profile.add_cookies([{"name": name, "value": morsel.value, "url": live_server.url}])
    page = own_profile.new_page()
    page.goto(f"{live_server.url}/moments/new/")
    page.eval_on_selector_all("details", "all => all.forEach(one => { one.open = true })")
    page.fill("[name=happened]", WORDS)
    with page.expect_navigation():
        page.locator("main button[type=submit]:has-text('Save')").last.click()
    assert page.locator("[name=happened]").input_value() == WORDS
    page.goto(f"{live_server.url}/settings/")
    own_profile.close()

    read = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert b"/moments/new/" in read, "the browser kept no history to look into"
    assert WORDS.encode() not in read
    assert WORDS.encode("utf-16-le") not in read
