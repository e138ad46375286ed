"""Real parts on this machine: a push service that opens what it is sent, and a mail server."""

import json
import os
import threading
from base64 import urlsafe_b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.message import EmailMessage
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import http_ece
from aiosmtpd.controller import Controller
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from hearthside.people.reminding.worker import make_worker
from tests.ports import find_free_port


def carry_out_tasks() -> None:
    """Let a worker of the library do what is due by now."""
    make_worker(interval=0, batch=True).run()


def encode(data: bytes) -> str:
    return urlsafe_b64encode(data).decode().rstrip("=")


@dataclass
class Browser:
    """The half of a subscription that only a browser has."""

    key: ec.EllipticCurvePrivateKey = field(
        default_factory=lambda: ec.generate_private_key(ec.SECP256R1())
    )
    secret: bytes = field(default_factory=lambda: os.urandom(16))

    @property
    def keys(self) -> dict[str, str]:
        point = self.key.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
        return {"p256dh": encode(point), "auth": encode(self.secret)}

    def open(self, body: bytes) -> dict[str, str]:
        return json.loads(
            http_ece.decrypt(
                body, private_key=self.key, auth_secret=self.secret, version="aes128gcm"
            )
        )


class PushService(ThreadingHTTPServer):
    """Takes messages on loopback; answers with `status`, and with another place where it `leads_to` one."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), PushRequest)
        self.browser = Browser()
        self.status = 201
        self.leads_to = ""
        self.asked: list[str] = []
        self.taken: list[tuple[dict[str, str], bytes]] = []
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def origin(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    @property
    def subscription(self) -> dict[str, str]:
        return {"endpoint": f"{self.origin}/box/1", **self.browser.keys}

    def messages(self) -> list[dict[str, str]]:
        """What the browser reads."""
        return [self.browser.open(body) for _headers, body in self.taken]


class PushRequest(BaseHTTPRequestHandler):
    server: PushService

    def do_GET(self) -> None:
        self.server.asked.append(self.path)
        self.send_response(200)
        self.end_headers()

    def do_POST(self) -> None:
        self.server.asked.append(self.path)
        body = self.rfile.read(int(self.headers["Content-Length"]))
        if self.server.status < 300:
            headers = {name.lower(): value for name, value in self.headers.items()}
            self.server.taken.append((headers | {"path": self.path}, body))
        self.send_response(self.server.status)
        if self.server.leads_to:
            self.send_header("Location", self.server.leads_to)
        self.end_headers()

    def log_message(self, *_told: object) -> None:
        pass


class MailBox:
    """What a mail server took; it refuses with `refusal` where there is one."""

    def __init__(self) -> None:
        self.refusal = ""
        self.asked = 0
        self.taken: list[EmailMessage] = []
        self.greeted: list[str] = []

    async def handle_DATA(self, _server, session, envelope) -> str:  # noqa: N802
        from email import message_from_bytes, policy

        self.asked += 1
        if self.refusal:
            return self.refusal
        self.greeted.append(session.host_name)
        self.taken.append(message_from_bytes(envelope.content, policy=policy.default))
        return "250 taken"


@contextmanager
def serve_mail() -> Iterator[tuple[MailBox, str]]:
    """A mail server on loopback, with its address as the operator's setting has it."""
    box = MailBox()
    port = find_free_port()
    controller = Controller(box, hostname="127.0.0.1", port=port, ready_timeout=60)
    controller.start()
    yield box, f"smtp-plain://127.0.0.1:{port}"
    controller.stop()
