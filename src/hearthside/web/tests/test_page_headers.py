"""What every page asks of the browser."""

from django.test import Client


def test_no_page_is_sent_to_a_server_to_be_translated(ada):
    for client in (ada.client, Client()):
        page = client.get("/", follow=True).content.decode()
        assert '<meta name="google" content="notranslate">' in page


def test_a_hosted_house_is_reached_by_https_alone_and_a_home_as_it_is(db, settings):
    assert "Strict-Transport-Security" not in Client().get("/").headers

    settings.HEARTHSIDE_SECURE = True
    assert Client().get("/").headers["Strict-Transport-Security"] == "max-age=31536000"
