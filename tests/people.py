"""Named people for tests: Ada is alone, Ben and Cleo are a couple, Dan is a stranger."""

from base64 import urlsafe_b64encode
from dataclasses import dataclass

from django.test import Client
from django.utils import timezone

from hearthside.people.accounts.models import Account
from hearthside.people.accounts.operations import sign_up
from hearthside.people.accounts.session import cookie_name
from hearthside.vault.records import Vault

PASSWORD = "four lanterns over quiet water"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with an account, an open vault and a browser that is signed in."""

    name: str
    account: Account
    vault: Vault
    client: Client
    password: str = PASSWORD

    @classmethod
    def move_in(cls, name: str) -> "Person":
        """Sign somebody up and open their vault."""
        from hearthside.people.accounts.session import open_session

        entered = sign_up(
            name=name, password=PASSWORD, partner_name="", time_zone="UTC", now=timezone.now()
        )
        client = Client()
        client.cookies[cookie_name()] = urlsafe_b64encode(entered.session.token).decode()
        vault_key = open_session(entered.session)
        return cls(name, entered.session.row.account, Vault(vault_key), client)


def leave_out_questions(person: Person) -> Person:
    """Leave out the questions about safety, for as long as this session is open."""
    person.client.post("/help/questions/")
    person.client.post("/help/questions/two/", {"skip": "yes"})
    return person
