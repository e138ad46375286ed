"""Forms render with labels, hints and errors that belong together."""

from django import forms
from django.template.loader import render_to_string

TEN = [(str(n), str(n)) for n in range(11)]


class DiaryForm(forms.Form):
    felt = forms.ChoiceField(
        label="How insecure did it feel?",
        choices=TEN,
        widget=forms.RadioSelect,
        template_name="components/scale.html",
    )
    there = forms.MultipleChoiceField(
        label="What was there?",
        help_text="Tick all that was there.",
        choices=[("1", "A late reply"), ("2", "Slept badly")],
        widget=forms.CheckboxSelectMultiple,
        template_name="components/chips.html",
        required=False,
    )
    happened = forms.CharField(label="What happened", help_text="As seen.", required=False)
    password = forms.CharField(label="Password", error_messages={"required": "Please fill it in."})
    fine = forms.BooleanField(label="I was fine", required=False)
    token = forms.CharField(widget=forms.HiddenInput, required=False)

    def clean(self):
        raise forms.ValidationError("These two do not go together.")


def test_a_hint_describes_its_field():
    html = DiaryForm()["happened"].as_field_group()
    assert '<label for="id_happened">What happened' in html
    assert 'id="id_happened_helptext">As seen.' in html
    assert 'aria-describedby="id_happened_helptext"' in html


def test_an_error_is_one_sentence_that_describes_its_field():
    html = DiaryForm({})["password"].as_field_group()
    assert '<p class="error" id="id_password_error">Please fill it in.</p>' in html
    assert 'aria-describedby="id_password_error"' in html
    assert 'aria-invalid="true"' in html


def test_what_need_not_be_filled_says_so():
    form = DiaryForm()
    assert "if you like" in form["happened"].as_field_group()
    assert "if you like" not in form["password"].as_field_group()


def test_what_concerns_the_whole_form_comes_first():
    html = str(DiaryForm({"password": "x", "felt": "3"}))
    assert html.index("These two do not go together.") < html.index("How insecure")


def test_a_hidden_field_has_no_label():
    html = str(DiaryForm())
    assert html.count('name="token"') == 1
    assert "Token" not in html


def test_a_scale_has_eleven_steps_whose_ends_are_named():
    html = DiaryForm()["felt"].as_field_group()
    assert html.count('type="radio"') == 11
    assert "0 not at all" in html
    assert "10 as strong as it gets" in html


def test_a_scale_may_name_its_ends_otherwise():
    html = render_to_string(
        "components/scale.html", {"field": DiaryForm()["felt"], "low": "never", "high": "always"}
    )
    assert "0 never" in html
    assert "10 always" in html
    assert "not at all" not in html


def test_chips_keep_what_was_ticked():
    html = DiaryForm({"there": ["2"]})["there"].as_field_group()
    assert html.count('class="chip"') == 2
    assert html.count("checked") == 1
    assert 'aria-describedby="id_there_helptext"' in html


def test_words_of_a_person_are_never_markup():
    html = str(DiaryForm({"happened": "<b>loud</b>"}))
    assert "<b>" not in html


class DoorForm(forms.Form):
    name = forms.CharField(label="Your name")
    password = forms.CharField(label="Password")
    again = forms.CharField(label="The same again")


def test_the_page_opens_at_the_first_field_that_needs_another_look():
    html = str(DoorForm({"name": "Ada"}))
    assert html.count("autofocus") == 1
    assert html.index('id="id_name"') < html.index("autofocus") < html.index('id="id_again"')
    assert "autofocus" not in str(DoorForm())


class FeltForm(forms.Form):
    felt = DiaryForm.base_fields["felt"]
    note = forms.CharField(label="A note", required=False)


def test_it_opens_at_the_frame_of_choices_where_one_of_them_is_missing():
    html = str(FeltForm({"note": "x"}))
    assert html.count("autofocus") == 1
    assert "<fieldset" in html.split("autofocus", maxsplit=1)[0]
    assert "<legend>" not in html.split("autofocus", maxsplit=1)[0]


def test_it_opens_at_the_sentence_that_says_why_where_there_is_one():
    html = str(DiaryForm({}))
    assert html.count("autofocus") == 1
    assert html.index("autofocus") < html.index("These two do not go together.")
    assert "How insecure" not in html.split("autofocus", maxsplit=1)[0]


def test_a_form_of_several_fields_says_at_its_top_that_something_is_missing():
    assert "Something below needs another look" in str(DoorForm({}))
    assert "Something below" not in str(DoorForm())
    assert "Something below" not in str(DoorForm({"name": "A", "password": "b", "again": "b"}))
