import json
from datetime import date, timedelta

import numpy as np

from hearthside.core.diary import Diary
from hearthside.core.fears import Fear, Outcome
from hearthside.core.report import build_report


def reject(name):
    raise AssertionError(name)


def read(diary, **beside):
    return json.loads(build_report(diary, **beside).to_json(), parse_constant=reject)


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


def test_it_tells_what_follows_the_responses():
    did = ["pause", "none", "withdrawal", "none"] * 30
    felt = [6, 2, 6, 5, 7, 3, 7, 6] * 15
    hours = 12.0 * np.arange(120)
    diary = Diary.from_arrays(
        hours, felt, np.empty((120, 0)), names=[], responses=[*did[:-2], "walk", None]
    )
    pause, walk, withdrawal = read(diary)["responses"]

    assert (pause["response"], pause["leaning"], pause["n"]) == ("pause", "lower", 30)
    assert pause["contrast"]["high"] < 0
    assert withdrawal["leaning"] == "higher"
    assert (walk["contrast"], walk["not_enough"]) == (None, {"have": 1, "need": 5})


def test_it_tells_of_growth_and_fears_where_they_are_given():
    evenings = [24.0 * day + 20 for day in range(80)]
    diary = Diary.from_arrays(evenings, [6, 7] * 20 + [3, 2] * 20, [[]] * 80, names=[])
    began_on = date(1970, 1, 1) + timedelta(days=40)
    fears = [Fear(0.5, Outcome.NO, date(1970, 1, 1))] * 30
    report = read(diary, starts_on=[began_on, date(1990, 1, 1)], fears=fears)
    grown, later = report["growth"]

    assert (grown["start_on"], grown["direction"]) == ("1970-02-10", "lower")
    assert grown["change"]["level"] == 0.9
    assert (later["change"], later["not_enough"]) == (None, {"have": 0, "need": 14})
    assert report["fears"]["came_true"]["value"] == 0.0
    assert report["fears"]["overstates"]
    assert report["fears"]["calibration"]["steps"] == [
        {"stated_from": 0.5, "stated_to": 0.5, "came_true": 0.0, "n": 30}
    ]


def test_it_does_not_look_twice():
    diary = Diary.from_arrays([], [], np.empty((0, 0)), names=[])
    found = build_report(diary).triggers

    assert build_report(diary, found=found).triggers is found
