"""E-mail through the operator's own mail server: a subject that says nothing, no body, a neutral sender."""

import smtplib
import ssl
from contextlib import suppress
from dataclasses import dataclass
from email.message import EmailMessage
from email.utils import formatdate
from typing import Self
from urllib.parse import unquote, urlsplit

from django.conf import settings

from .server_key import make_mark
from .words import say_code, say_reminder

SECONDS = 20
PORTS = {"smtps": 465, "smtp": 587, "smtp-plain": 25}


class NotSent(Exception):
    """The mail server could not be reached, or did not take it."""


class UnusableServer(ValueError):
    """The operator's address of a mail server cannot be used; the message says why."""


@dataclass(frozen=True, slots=True, repr=False)
class MailServer:
    """Where e-mail is handed in. `scheme` is smtps, smtp (with STARTTLS) or smtp-plain."""

    scheme: str
    host: str
    port: int
    user: str
    password: str
    sender: str

    @classmethod
    def read(cls, address: str, sender: str) -> Self | None:
        """Read the two settings; `None` where there is no mail server. Raises `UnusableServer`."""
        if not address:
            return None
        parts, port = urlsplit(address), None
        with suppress(ValueError):
            port = parts.port or PORTS.get(parts.scheme)
        if not port or parts.scheme not in PORTS or not parts.hostname:
            raise UnusableServer("HEARTHSIDE_SMTP has to look like smtps://user:password@host")
        if "@" not in sender:
            raise UnusableServer("HEARTHSIDE_SMTP_FROM has to be an e-mail address")
        user, password = unquote(parts.username or ""), unquote(parts.password or "")
        return cls(parts.scheme, parts.hostname, port, user, password, sender)

    def send(self, message: EmailMessage) -> None:
        """Hand one message in. Raises `NotSent`."""
        # What the server says may quote the address, so nothing of it is passed on.
        with suppress(OSError, smtplib.SMTPException, ValueError), self._connect() as line:
            if self.user:
                line.login(self.user, self.password)
            if not line.send_message(message):
                return
        raise NotSent

    def _connect(self) -> smtplib.SMTP:
        # By itself the client would tell the name of this machine.
        context, name = ssl.create_default_context(), "localhost"
        if self.scheme == "smtps":
            return smtplib.SMTP_SSL(self.host, self.port, name, timeout=SECONDS, context=context)
        line = smtplib.SMTP(self.host, self.port, name, timeout=SECONDS)
        if self.scheme == "smtp":
            line.starttls(context=context)
        return line


def has_mail_server() -> bool:
    """Whether the operator named a mail server."""
    return bool(settings.HEARTHSIDE_SMTP)


def send_reminder(address: str, language: str, *, mark: str) -> None:
    """Send the fixed words. Raises `NotSent`.

    The same `mark` gives the same Message-ID, by which mail programs know a message they have.
    """
    _send(address, say_reminder(language), mark)


def send_code(address: str, language: str, code: str, *, mark: str) -> None:
    """Send the code that confirms an address. Raises `NotSent`."""
    _send(address, say_code(language, code), mark)


def _send(address: str, subject: str, mark: str) -> None:
    server = MailServer.read(settings.HEARTHSIDE_SMTP, settings.HEARTHSIDE_SMTP_FROM)
    if server is None:
        raise NotSent
    try:
        message = _write(server.sender, address, subject, mark)
    except ValueError:
        # A form takes signs between quotation marks that no header can hold.
        raise NotSent from None
    server.send(message)


def _write(sender: str, address: str, subject: str, mark: str) -> EmailMessage:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = sender, address, subject
    message["Date"] = formatdate()
    message["Message-ID"] = f"<{make_mark('mail', mark)}@{sender.rpartition('@')[2]}>"
    message["Auto-Submitted"] = "auto-generated"
    message.set_content("")
    return message
