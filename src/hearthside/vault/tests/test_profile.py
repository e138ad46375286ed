import threading
import time

import pytest
from django.conf import settings as every_setting

from hearthside.vault import profile
from hearthside.vault.profile import CHEAPEST, STANDARD, choose_profile, derive_root


def test_production_is_not_cheap(settings):
    del settings.HEARTHSIDE_KDF_PROFILE
    assert choose_profile() is STANDARD
    assert (STANDARD.memory_kib, STANDARD.passes, STANDARD.lanes) == (64 * 1024, 3, 4)


def test_a_real_derivation_takes_its_time():
    # The time of every core together: a quick machine with many of them is done in less by the clock.
    started = time.process_time()
    assert len(derive_root("a long walk by the harbor", bytes(16), STANDARD)) == 32
    assert time.process_time() - started > 0.02


def test_tests_are_cheap():
    assert every_setting.HEARTHSIDE_KDF_PROFILE == "CHEAPEST"
    assert choose_profile() is CHEAPEST


@pytest.mark.parametrize(
    ("typed_here", "typed_there"),
    [("café at nine", "cafe\u0301 at nine"), ("harbor 42", "harbor 42"), ("ﬁre side", "fire side")],
)
def test_the_same_words_from_another_keyboard_are_the_same(typed_here, typed_there):
    roots = {derive_root(words, bytes(16), CHEAPEST) for words in (typed_here, typed_there)}
    assert len(roots) == 1


@pytest.mark.parametrize("other", ["Harbor", "harbor ", " harbor", "harbour"])
def test_case_and_spaces_are_kept_as_typed(other):
    assert derive_root(other, bytes(16), CHEAPEST) != derive_root("harbor", bytes(16), CHEAPEST)


def test_a_lone_surrogate_does_not_raise():
    assert len(derive_root("harbor \ud800", bytes(16), CHEAPEST)) == 32


def test_two_derivations_at_most_run_at_once(monkeypatch):
    running, most, lock = 0, 0, threading.Lock()
    two = threading.Barrier(2, timeout=60)

    def slow(*args: object, **kwargs: object) -> bytes:
        nonlocal running, most
        with lock:
            running += 1
            most = max(most, running)
        two.wait()
        time.sleep(0.01)
        with lock:
            running -= 1
        return bytes(32)

    monkeypatch.setattr(profile, "hash_secret_raw", slow)
    threads = [
        threading.Thread(target=derive_root, args=("x", bytes(16), CHEAPEST)) for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert most == 2
