"""From a FHIR Questionnaire (R4 or R5) to a measure, in a strict subset; the rest is refused with a reason."""

import re

from hearthside.core.measures.known import find_scale
from hearthside.core.measures.measure import Measure

from .answers import read_value_sets
from .examples import REFERENCE, check_examples, read_examples
from .facts import hold_against
from .json_text import read_json
from .node import OURS, Node
from .questions import Questions
from .refusal import QuestionnaireRefused
from .scores import read_scores

DAYS_BETWEEN, LOW_END, SCALE = OURS + "days-between", OURS + "low-end", OURS + "scale"
_URL = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:\S+")
FEWEST_DAYS, USUAL_DAYS, MOST_DAYS = 7, 14, 366
_FIELDS = (
    "resourceType", "id", "meta", "language", "url", "identifier", "version", "name", "title", "status",
    "experimental", "subjectType", "date", "publisher", "contact", "description", "purpose", "copyright",
    "copyrightLabel", "useContext", "jurisdiction", "approvalDate", "lastReviewDate", "effectivePeriod",
    "code", "contained", "extension", "item",
)  # fmt: skip


def read_questionnaire(data: bytes) -> Measure:
    """Return the measure that a FHIR Questionnaire file describes.

    Both releases are read alike: R4 calls a choice `choice`, R5 calls it `coding`. A file that
    names a scale which is known here is held against the published key, and gets the published
    reliability and norms. At least seven days lie between two answers, whatever the file says.

    Raises `QuestionnaireRefused` for everything else: one sentence, and where in the file.
    """
    root = Node(read_json(data), "")
    if root.value.get("resourceType") != "Questionnaire":
        raise QuestionnaireRefused("not_a_questionnaire")
    root.take_only(*_FIELDS)
    extensions = list(root.extensions(DAYS_BETWEEN, LOW_END, SCALE, REFERENCE))
    questions = Questions(read_value_sets(root), root.text("language", most=20) or "en")
    questions.read(root.nodes("item"))
    measure = _assemble(root, questions, dict(extensions))
    examples = read_examples([node for url, node in extensions if url == REFERENCE])
    check_examples(measure, examples)
    return _with_facts(root, measure, dict(extensions))


def _assemble(root: Node, questions: Questions, told: dict[str, Node]) -> Measure:
    scores = read_scores(questions)
    return Measure(
        id=_address(root),
        version=root.text("version", needed=True, most=60),
        title=root.text("title", needed=True, most=200),
        instruction=questions.instruction,
        items=tuple(questions.items.values()),
        subscales=scores,
        days_between=_days(told.get(DAYS_BETWEEN)),
        source=root.text("publisher", most=300) or root.text("url"),
        licence=root.text("copyright", needed=True),
        about=root.text("description"),
        language=questions.language,
    )


def _address(root: Node) -> str:
    """The file's own address; without a scheme it could be taken for one of ours."""
    url = root.text("url", needed=True, most=300)
    if not _URL.fullmatch(url):
        raise QuestionnaireRefused("wrong_type", "url", name="url")
    return url


def _days(node: Node | None) -> int:
    if node is None:
        return USUAL_DAYS
    days = node.number("valueInteger")
    if days is None or not 1 <= days <= MOST_DAYS:
        raise QuestionnaireRefused("out_of_range", node.where, name="days-between")
    return max(int(days), FEWEST_DAYS)


def _with_facts(root: Node, measure: Measure, told: dict[str, Node]) -> Measure:
    stated = told[SCALE].text("valueString", most=60) if SCALE in told else ""
    scale = find_scale(stated, root.text("name", most=200), measure.title)
    if scale is None:
        return measure
    low_end = told[LOW_END].text("valueCode", most=10) if LOW_END in told else ""
    return hold_against(measure, scale, low_end)
