"""A small real server that speaks /v1/chat/completions, well or badly, and remembers what it was told."""

import json
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread

SUGGESTION = "I felt sad yesterday evening. Would you text me tonight?"


@dataclass
class ModelServer:
    """What the server does (`manner`), where it is, and what it heard."""

    manner: str = "well"
    suggestion: str = SUGGESTION
    address: str = ""
    heard: list[tuple[str, dict]] = field(default_factory=list)
    asked: Event = field(default_factory=Event)
    is_over: Event = field(default_factory=Event)

    def answer(self, handler: BaseHTTPRequestHandler) -> None:
        body = handler.rfile.read(int(handler.headers["Content-Length"]))
        self.heard.append((handler.path, json.loads(body)))
        self.asked.set()
        with suppress(OSError):
            getattr(self, f"_{self.manner}")(handler)

    def _well(self, handler):
        said = {"choices": [{"message": {"role": "assistant", "content": self.suggestion}}]}
        self._send(handler, 200, json.dumps(said).encode())

    def _error(self, handler):
        self._send(handler, 500, b'{"error": "no such model"}')

    def _elsewhere(self, handler):
        handler.send_response(307)
        handler.send_header("Location", f"http://{self.address}/v1/elsewhere")
        handler.end_headers()

    def _garbage(self, handler):
        self._send(handler, 200, b"<html>hello</html>")

    def _silent(self, handler):
        self._send(handler, 200, b'{"choices": [{"message": {"content": "  "}}]}')

    def _endless(self, handler):
        self._send(handler, 200, b"x" * (2**20 + 1))

    def _slow(self, handler):
        self.is_over.wait(300)

    def _dripping(self, handler):
        handler.send_response(200)
        handler.end_headers()
        while not self.is_over.is_set():
            handler.wfile.write(b" ")
            time.sleep(0.05)

    def _send(self, handler, status, body):
        handler.send_response(status)
        handler.send_header("Content-Type", "application/json")
        handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        handler.wfile.write(body)


@contextmanager
def serve_model() -> Iterator[ModelServer]:
    """A model on a free port of this machine."""
    model = ModelServer()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            model.answer(self)

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    model.address = f"127.0.0.1:{server.server_port}"
    Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    yield model
    model.is_over.set()
    server.shutdown()
    server.server_close()
