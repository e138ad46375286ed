"""Fields that say one clear sentence when something does not fit, and lose nothing."""

from django import forms

from hearthside.people import words_field

from . import sentences

LONGEST_NAME = 40


class WordsField(words_field.WordsField):
    """Free text in any script."""

    longest = 20_000
    too_long = sentences.TOO_LONG
    missing = sentences.NO_WORDS


class NameField(forms.CharField):
    """What somebody wants to be called during a talk."""

    widget = forms.TextInput(attrs={"dir": "auto"})

    def validate(self, value: str) -> None:
        super().validate(value)
        if len(value) > LONGEST_NAME:
            raise forms.ValidationError(sentences.NAME_TOO_LONG)
