"""What the tests of the door do over and over: type something into a form and send it."""

from django.test import Client

from hearthside.people.accounts.session import cookie_name

PASSWORD = "four lanterns over quiet water"
OTHER_PASSWORD = "seven boats behind a green hill"


def try_password(client: Client, name: str, password: str, url: str = "/unlock/"):
    """Send the unlock form."""
    return client.post(url, {"name": name, "password": password, "time_zone": ""})


def unlocked_client(name: str) -> Client:
    """A browser of its own that this person has unlocked."""
    client = Client()
    assert try_password(client, name, PASSWORD).status_code == 302
    return client


def is_let_in(client: Client) -> bool:
    """Tell whether a closed page opens."""
    return client.get("/recovery-code/").status_code == 200


def sign_up_answers(**changes: str) -> dict[str, str]:
    """A sign-up form filled in well."""
    answers = {
        "name": "Cleo",
        "partner_name": "",
        "password": PASSWORD,
        "password_again": PASSWORD,
        "understood": "on",
        "time_zone": "Europe/Lisbon",
    }
    return answers | changes


def token_cookie(client: Client):
    """The session cookie a browser holds."""
    return client.cookies[cookie_name()]
