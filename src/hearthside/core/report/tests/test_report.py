import json

import numpy as np

from hearthside.core.diary import Diary
from hearthside.core.report import build_report


def reject(name):
    raise AssertionError(name)


def read(diary):
    return json.loads(build_report(diary).to_json(), parse_constant=reject)


def test_it_writes_the_promised_fields():
    hours = [12.0 * i for i in range(60)]
    late = [[i % 4 == 0] for i in range(60)]
    felt = [6 if there[0] else 2 + i % 3 for i, there in enumerate(late)]
    report = read(Diary.from_arrays(hours, felt, late, names=["回复晚"], scheduled=[True] * 60))

    assert report["format"] == "hearthside.report/1"
    assert (report["n_moments"], report["n_scheduled"], report["span_days"]) == (60, 60, 29.5)
    (trigger,) = report["triggers"]
    assert (trigger["context"], trigger["tier"], trigger["occasions"]) == ("回复晚", "firm", 15)
    assert set(trigger["effect"]) == {"value", "low", "high", "level", "kind"}
    assert trigger["effect"]["kind"] == "credible"
    assert (trigger["needs_about"], trigger["together_with"]) == (None, [])
    assert set(report["persistence"]["share"]) >= {"value", "low", "high", "level"}
    assert report["persistence"]["n"] == 60
    assert (report["growth"], report["responses"], report["fears"]) == ([], [], {})


def test_it_is_valid_for_an_empty_diary():
    report = read(Diary.from_arrays([], [], np.empty((0, 1)), names=["late reply"]))

    assert report["n_moments"] == 0
    assert report["triggers"][0]["tier"] == "not_enough"
    assert report["triggers"][0]["inclusion_probability"] is None
    assert report["persistence"] == {"verdict": "not_enough", "share": None, "n": 0}
