"""Named people for tests: Ada is alone, Ben and Cleo are a couple, Dan is a stranger."""

from dataclasses import dataclass

from django.test import Client
from django.utils import timezone

from hearthside.people.accounts.models import Account
from hearthside.people.accounts.operations import sign_up
from hearthside.people.accounts.session import cookie_name
from hearthside.people.accounts.token import write_token
from hearthside.people.couple import linking
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
        client.cookies[cookie_name()] = write_token(entered.session.token)
        vault = open_session(entered.session)
        return cls(name, entered.session.row.account, vault, client)

    def pass_the_questions(self) -> "Person":
        """Leave out the questions that come before a room for two, as a person may."""
        self.client.post("/help/questions/")
        self.client.post("/help/questions/two/", {"skip": "yes"})
        return self


def link(one: Person, other: Person) -> None:
    """Link two people, each doing their part."""
    now = timezone.now()
    code = linking.invite(one.account, one.vault, now=now)
    linking.accept(other.account, other.vault, code, now=now)
    linking.confirm(one.vault, now=now)
