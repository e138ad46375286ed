"""Why a questionnaire file was not taken: one sentence a reason, and where in the file it is."""

from collections.abc import Mapping

from hearthside.core.words import gettext_noop as _

REASONS: Mapping[str, str] = {
    "too_large": _("The file is larger than 256 KB."),
    "encoding": _("The file is not UTF-8 text."),
    "not_json": _("The file is not JSON: it cannot be read from line %(line)s on."),
    "too_deep": _("The file is nested too deeply to be a questionnaire."),
    "twice_in_json": _("The name %(name)s stands twice in one place."),
    "not_a_number": _("A number in the file is not finite."),
    "odd_text": _("A text in the file holds signs that cannot be shown."),
    "html": _("A text in the file holds HTML. Only plain text is taken."),
    "not_a_questionnaire": _("The file is no FHIR Questionnaire."),
    "missing": _("%(name)s is missing or empty, and it is needed."),
    "wrong_type": _("%(name)s is not the kind of value it has to be."),
    "too_long": _("%(name)s is longer than is taken."),
    "changes_meaning": _("The file uses %(name)s, which changes what other parts mean."),
    "unknown_field": _("The file uses %(name)s, which is not taken."),
    "unknown_extension": _("The file uses the extension %(name)s, which is not taken."),
    "remote": _("The answers of question %(link)s are kept somewhere else. They have to be in the file."),
    "item_type": _("Question %(link)s is of the kind %(name)s, which is not taken."),
    "nested": _("Question %(link)s has other questions inside it, which is not taken."),
    "conditional": _("%(link)s appears only after certain answers. Only a question, or a group of them, may do that."),
    "when_unknown": _("Question %(link)s depends on %(name)s, which is no question above it."),
    "when_kind": _("Question %(link)s depends on %(name)s in a way that the answers of %(name)s do not allow."),
    "when_answer": _("Question %(link)s depends on an answer that %(name)s does not have."),
    "when_many": _("Question %(link)s depends on more than 10 answers."),
    "when_counted": _("The score %(link)s counts question %(name)s, which is not always asked. Only a sum may do that, and only where the question is not turned round and can give no points."),
    "when_all": _("The score %(link)s counts no question that is always asked."),
    "repeats": _("Question %(link)s takes several answers. Only one is taken."),
    "bad_link": _("The link id %(link)s may hold only letters, digits, dots, dashes, slashes and underscores."),
    "same_link": _("The link id %(link)s is there twice."),
    "no_options": _("Question %(link)s has fewer than two answers to choose from."),
    "too_many_options": _("Question %(link)s has more than 20 answers to choose from."),
    "same_option": _("Two answers of question %(link)s cannot be told apart."),
    "no_points": _("An answer of question %(link)s has no points, and the question is counted."),
    "no_range": _("Question %(link)s takes a number but does not say from where to where."),
    "too_many_items": _("The file has more than 200 questions."),
    "too_many_scores": _("The file has more than 40 scores."),
    "no_items": _("The file asks nothing."),
    "no_scores": _("The file has no score: nothing in it says how the answers are counted."),
    "expression": _("The formula of %(link)s cannot be read from sign %(place)s on."),
    "expression_long": _("The formula of %(link)s is too long."),
    "not_in_file": _("The formula of %(link)s counts question %(name)s, which is not in the file."),
    "not_counted": _("The formula of %(link)s is no sum and no mean of questions."),
    "both_ways": _("Question %(link)s is counted one way in one score and the other way in another."),
    "min_answered": _("The score %(link)s needs more answers than it counts, or none."),
    "out_of_range": _("%(name)s lies outside what is possible."),
    "no_vectors": _("The file needs at least three examples of answers and their scores."),
    "vector": _("Example %(number)s cannot be read: it looks like “a=1, b=2 -> total=3”."),
    "vector_answer": _("Example %(number)s gives question %(link)s an answer that it does not take."),
    "vector_unasked": _("Example %(number)s answers question %(link)s, which is not asked after its other answers."),
    "vector_when": _("No example shows what happens when question %(link)s is not asked."),
    "vector_score": _("Example %(number)s says that %(link)s is %(stated)s, but counting gives %(counted)s."),
    "vector_missing": _("No example says what the score %(link)s should be."),
    "vector_blind": _("No example would notice if question %(link)s were counted the wrong way round."),
    "known_items": _("%(name)s has %(number)s questions that count, and the file has %(counted)s."),
    "known_points": _("The answers of question %(link)s do not have the points they have in %(name)s."),
    "known_parts": _("The score %(link)s puts other questions together than %(name)s does."),
    "known_combine": _("The score %(link)s is counted in another way than in %(name)s."),
    "known_key": _("Question %(link)s is counted the wrong way round for %(name)s."),
    "known_when": _("Question %(link)s is not always asked, and in %(name)s it is."),
    "which_end": _("The answers of question %(link)s do not show which end means “not at all” or “disagree”."),
}  # fmt: skip
"""Every reason by its code. A sentence is translated first and filled in then."""


class QuestionnaireRefused(ValueError):
    """The file is not taken.

    `code` names the reason for a program, `sentence` is the sentence to translate, `values`
    what to fill in, and `where` the place in the file. The message is the same in English.
    """

    def __init__(self, code: str, where: str = "", **values: object) -> None:
        self.code = code
        self.where = where
        self.sentence = REASONS[code]
        self.values = {name: _shorten(value) for name, value in values.items()}
        super().__init__(self.sentence % self.values)


def _shorten(value: object) -> str:
    return str(value)[:80]
