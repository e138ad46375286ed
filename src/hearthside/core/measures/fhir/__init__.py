"""Questionnaires come in as FHIR, answers and scores go out as FHIR."""

from .export import write_bundle
from .questionnaire import read_questionnaire
from .refusal import QuestionnaireRefused

__all__ = ["QuestionnaireRefused", "read_questionnaire", "write_bundle"]
