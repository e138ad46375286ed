"""What goes out is FHIR, names nobody and repeats no question."""

import json

from fhir.resources.R4B.bundle import Bundle
from fhir.resources.R4B.observation import Observation
from fhir.resources.R4B.questionnaireresponse import QuestionnaireResponse

from hearthside.core.measures.answer_sheet import fill_in
from hearthside.core.measures.fhir import read_questionnaire, write_bundle
from hearthside.core.measures.own import OWN_MEASURES

from .people_and_sheets import NOON, answer
from .questionnaire_file import as_bytes, phq_4


def resources(data):
    return [entry["resource"] for entry in json.loads(data)["entry"]]


def test_every_own_measure_goes_out_as_fhir():
    for measure in OWN_MEASURES:
        answers = {item.key: float(place % 5) for place, item in enumerate(measure.items)}
        data = write_bundle(measure, fill_in(measure, answers, answered_at=NOON))
        response, *observations = resources(data)

        Bundle.model_validate_json(data)
        assert QuestionnaireResponse.model_validate(response).status == "completed"
        assert [Observation.model_validate(o).status for o in observations] == ["final"] * len(
            measure.subscales
        )


def test_an_imported_scale_goes_out_with_its_own_codes_and_interval():
    measure = read_questionnaire(as_bytes(phq_4()))
    response, observation, *_ = resources(
        write_bundle(measure, fill_in(measure, {"1": 2, "2": 1, "3": 0, "4": 0}, answered_at=NOON))
    )

    assert response["questionnaire"] == "urn:example:evenings|1"
    assert [i["answer"][0]["valueCoding"]["code"] for i in response["item"]] == ["2", "1", "0", "0"]
    assert observation["valueQuantity"]["value"] == 3
    assert "95 % interval" in observation["note"][0]["text"]


def test_what_was_skipped_is_said_and_not_counted():
    from .people_and_sheets import SMALL

    response, observation = resources(write_bundle(SMALL, answer(a=1)))

    assert "answer" not in response["item"][1]
    assert observation["dataAbsentReason"]["coding"][0]["code"] == "asked-declined"


def test_no_question_and_no_name_goes_out():
    measure = OWN_MEASURES[0]
    data = write_bundle(
        measure, fill_in(measure, {measure.items[0].key: 1}, answered_at=NOON)
    ).decode()

    assert not any(item.text in data for item in measure.items)
    assert "subject" not in data


def test_the_same_sheet_goes_out_the_same_twice():
    measure = OWN_MEASURES[0]
    sheet = fill_in(measure, {measure.items[0].key: 1}, answered_at=NOON)

    assert write_bundle(measure, sheet) == write_bundle(measure, sheet)
