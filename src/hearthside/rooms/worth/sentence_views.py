"""Sentences about oneself, in the forms that do not turn against the one who says them."""

from datetime import datetime
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_safe

from hearthside.core.worth import Form
from hearthside.people.accounts.decorators import gives_back
from hearthside.people.accounts.preference import local_now
from hearthside.people.accounts.request import PersonRequest
from hearthside.people.safety.help_card import offers_help

from . import doing_queries, exercises, operations, sentences
from .doing_forms import SentenceForm
from .forms import FeltForm
from .views import NOT_KEPT, require_form


@require_safe
def show_sentences(request: PersonRequest) -> HttpResponse:
    """My sentences, and the three forms for a new one."""
    page = doing_queries.sentences_page(request.vault)
    return render(request, "worth/sentences.html", {"page": page, "exercise": exercises.SENTENCES})


@gives_back
@offers_help
@require_form
def write_sentence(request: PersonRequest, form: str) -> HttpResponse:
    """A new sentence; one that is not believed goes on in the form that says both."""
    filled = doing_queries.begin_sentence(
        request.vault, form, request.POST or None, path=request.path
    )
    return answer_sentence(request, filled, {"id": None})


@gives_back
@offers_help
@require_form
def edit_sentence(request: PersonRequest, id: UUID) -> HttpResponse:
    """One sentence to change."""
    filled = doing_queries.open_sentence(request.vault, id, request.POST or None, path=request.path)
    return answer_sentence(request, filled, {"id": id})


def answer_sentence(
    request: PersonRequest, form: SentenceForm, told: dict[str, Any]
) -> HttpResponse:
    """Keep a sentence, or show it again: in another form where it is not believed."""
    if form.is_valid():
        if form.needs_another_form:
            turned = SentenceForm(form=Form.BOTH, turned=form.turn())
            words = sentences.FORMS[Form.BOTH]
            return render(request, "worth/turned.html", {"form": turned, "words": words})
        if keep(request, form, local_now(request)):
            return redirect("worth-sentences")
    told |= {"form": form, "words": sentences.FORMS[form.kind], "exercise": exercises.SENTENCES}
    return render(request, "worth/sentence_form.html", told)


def keep(request: PersonRequest, form: SentenceForm, now: datetime) -> bool:
    """Keep a sentence, or put the reason into the form."""
    sentence = form.to_sentence(now)
    try:
        operations.keep_sentence(request.vault, sentence, path=request.path, now=now)
    except NOT_KEPT as problem:
        form.add_error(None, sentences.say_why_not(problem))
        return False
    messages.success(request, sentences.CHANGED if form.old else sentences.KEPT)
    return True


@require_form
def say_sentence(request: PersonRequest, id: UUID) -> HttpResponse:
    """One sentence in big type, to say once and slowly."""
    now, form = local_now(request), FeltForm.of(request)
    page = doing_queries.sentence_page(request.vault, id, now=now)
    if form.is_valid():
        asked, felt = "asked" in request.POST, form.cleaned_data
        if operations.note_use(request.vault, page.practice, was_asked=asked, now=now, **felt):
            messages.info(request, sentences.FELT_WORSE)
        return redirect("worth-sentences")
    told = {"page": page, "form": form, "words": sentences.FORMS[page.sentence.form]}
    told |= {"exercise": exercises.SENTENCES}
    return render(request, "worth/sentence.html", told)


@require_form
def delete_sentence(request: PersonRequest, id: UUID) -> HttpResponse:
    """Asks once more, then deletes for good."""
    doing_queries.find_sentence(request.vault, id)
    if request.method == "POST":
        operations.delete_sentence(request.vault, id, now=local_now(request))
        messages.success(request, sentences.DELETED)
        return redirect("worth-sentences")
    url = reverse("worth-sentence", args=(id,))
    return render(request, "worth/sentence_delete.html", {"url": url})
