"""A browser without a face: it keeps cookies, sends forms and follows where they lead."""

import re
import urllib.parse
import urllib.request
from http.cookiejar import CookieJar

TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="([^"]+)"')
ONCE = re.compile(r'name="moment" value="([^"]+)"')
PATIENCE_SECONDS = 300
"""Only a program that hangs takes so long, however busy the machine is."""


class Visitor:
    """One person at one address."""

    def __init__(self, port: int) -> None:
        self._origin = f"http://127.0.0.1:{port}"
        cookies = urllib.request.HTTPCookieProcessor(CookieJar())
        # Straight to this machine, whatever the surroundings say of a proxy.
        self._browser = urllib.request.build_opener(urllib.request.ProxyHandler({}), cookies)

    def read(self, path: str) -> str:
        with self._browser.open(self._origin + path, timeout=PATIENCE_SECONDS) as answer:
            return answer.read().decode()

    def send(self, path: str, **fields: str) -> str:
        """Fill in the form of a page, send it, and return the page it leads to."""
        page = self.read(path)
        fields["csrfmiddlewaretoken"] = TOKEN.findall(page)[-1]
        if once := ONCE.search(page):
            fields["moment"] = once[1]
        data = urllib.parse.urlencode(fields).encode()
        with self._browser.open(self._origin + path, data=data, timeout=PATIENCE_SECONDS) as answer:
            return answer.read().decode()
