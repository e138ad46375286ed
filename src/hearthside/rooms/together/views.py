"""The pages of the room for both: link, compare, share word for word, take back."""

from datetime import date
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from hearthside.core.couple import SharedWords, WeekNotes, side_of
from hearthside.people.accounts import operations as door
from hearthside.people.accounts.decorators import gives_back, holds_back_itself
from hearthside.people.accounts.kept_form import forget_every_kept_form
from hearthside.people.accounts.preference import local_now
from hearthside.people.accounts.refusal import Refusal
from hearthside.people.accounts.request import PersonRequest
from hearthside.people.couple import linking, sharing
from hearthside.people.couple.weighing import KEPT_FOR_YOU, weighs
from hearthside.people.safety.help_card import offers_help
from hearthside.people.safety.memory import does_step_back
from hearthside.vault.refusal import RecordNotFound

from . import operations, queries, sentences, two_diaries, week
from .forms import CodeForm, DiariesForm, ShareForm, StepUpForm, WeekForm
from .room import ROOM
from .sentences import REFUSALS

require_form = require_http_methods(["GET", "HEAD", "POST"])


@holds_back_itself
@require_safe
def show_together(request: PersonRequest) -> HttpResponse:
    """How it stands between the two, and what each lets the other read."""
    page = queries.together_page(request.vault, now=local_now(request))
    if does_step_back(request) and not page.standing.is_linked:
        return render(request, "step_back.html", {"room": ROOM})
    return render(request, f"together/{page.standing.stand}.html", {"page": page})


@require_POST
def invite(request: PersonRequest) -> HttpResponse:
    """Make an invitation; its code stands on the first page."""
    try:
        linking.invite(request.account, request.vault, now=timezone.now())
    except REFUSALS as refusal:
        messages.error(request, sentences.sentence_for(refusal))
    return redirect("together")


@require_POST
def withdraw(request: PersonRequest) -> HttpResponse:
    """Take the invitation back, answered or not."""
    linking.withdraw(request.vault)
    messages.success(request, sentences.WITHDRAWN)
    return redirect("together")


@require_form
def type_code(request: PersonRequest) -> HttpResponse:
    """Type a code and see who invites; nothing is written yet."""
    form = CodeForm(request.POST or None)
    if form.is_valid():
        code = form.cleaned_data["code"]
        try:
            offer = linking.look_at(request.account, code, now=timezone.now())
            return render(request, "together/offer.html", {"offer": offer, "code": code})
        except REFUSALS as refusal:
            form.add_error("code", sentences.sentence_for(refusal))
    return render(request, "together/code.html", {"form": form})


@require_POST
def answer(request: PersonRequest) -> HttpResponse:
    """Say yes to who invites."""
    form = CodeForm(request.POST)
    if form.is_valid():
        code = form.cleaned_data["code"]
        try:
            linking.accept(request.account, request.vault, code, now=timezone.now())
            messages.success(request, sentences.ANSWERED)
            return redirect("together")
        except REFUSALS as refusal:
            form.add_error("code", sentences.sentence_for(refusal))
    return render(request, "together/code.html", {"form": form})


@require_POST
def confirm(request: PersonRequest) -> HttpResponse:
    """The six words are the same: link."""
    try:
        linking.confirm(request.vault, now=timezone.now())
        messages.success(request, sentences.LINKED)
    except REFUSALS as refusal:
        messages.error(request, sentences.sentence_for(refusal))
    return redirect("together")


@gives_back
@offers_help
@require_form
def prepare_week(request: PersonRequest) -> HttpResponse:
    """The talk of the week: prepare alone, then be ready."""
    today = local_now(request).date()
    form = queries.begin_week(request.vault, request.POST or None, path=request.path, today=today)
    if form.is_valid():
        try:
            return keep_week(request, form.notes(is_ready="ready" in request.POST), on=today)
        except REFUSALS as refusal:
            form.add_error(None, sentences.sentence_for(refusal))
    return show_week(request, form)


def keep_week(request: PersonRequest, notes: WeekNotes, *, on: date) -> HttpResponse:
    """Keep my notes, ready or not; those in which there may be danger stay with whoever wrote them."""
    is_kept = notes.is_ready and weighs(*side_of(notes).parts.values())
    week.keep_notes(request.vault, notes.take_back() if is_kept else notes, on=on)
    said = sentences.READY if notes.is_ready else sentences.KEPT
    messages.success(request, KEPT_FOR_YOU if is_kept else said)
    return redirect("together-week")


def show_week(request: PersonRequest, form: WeekForm) -> HttpResponse:
    """My notes, and both sides once they open."""
    now = local_now(request)
    standing = linking.stand(request.vault, now)
    page = week.week_page(request.vault, standing, today=now.date())
    return render(request, "together/week.html", {"page": page, "form": form})


@require_form
def show_diaries(request: PersonRequest) -> HttpResponse:
    """Two diaries: say yes alone, and read one sentence once both have."""
    form, now = DiariesForm(request.POST or None), local_now(request)
    if form.is_valid():
        try:
            two_diaries.say_yes(request.vault, weeks=form.cleaned_data["weeks"], on=now.date())
            messages.success(request, sentences.SAID_YES)
            return redirect("together-diaries")
        except REFUSALS as refusal:
            form.add_error(None, sentences.sentence_for(refusal))
    standing = linking.stand(request.vault, now)
    page = two_diaries.diaries_page(request.vault, standing, today=now.date())
    return render(request, "together/diaries.html", {"page": page, "form": form})


@require_POST
def take_yes_back(request: PersonRequest) -> HttpResponse:
    """Take the yes to the two diaries back: at once, alone, and for both."""
    two_diaries.take_yes_back(request.vault)
    messages.success(request, sentences.YES_TAKEN_BACK)
    return redirect("together-diaries")


@gives_back
@offers_help
@require_form
def share(request: PersonRequest, id: UUID | None = None) -> HttpResponse:
    """Write, see exactly what the other will read, and only then share."""
    step = request.POST.get("step", "begin")
    if step == "begin":
        begun = queries.begin_words(request.vault, id, request.POST, path=request.path)
        if not begun["words"] and not linking.stand(request.vault, timezone.now()).is_linked:
            return redirect("together")  # nobody would read it, and nothing was written
        return show_share(request, ShareForm(initial=begun), id)
    forget_every_kept_form(request.vault, request.path, timezone.now())
    form = ShareForm(request.POST)
    if step == "write" or not form.is_valid():
        return show_share(request, form, id)
    return look_or_share(request, form, id, is_sure=step == "share")


def look_or_share(
    request: PersonRequest, form: ShareForm, id: UUID | None, *, is_sure: bool
) -> HttpResponse:
    """Show what will be read; share it once the person is sure, after the password where it weighs."""
    shared = form.shared(local_now(request).date())
    step_up = ask_to_step_up(request, form, shared, is_sure=is_sure)
    try:
        if is_sure and (step_up is None or has_stepped_up(request, step_up)):
            return keep_shared(request, id, shared)
    except REFUSALS as refusal:
        form.add_error(None, sentences.sentence_for(refusal))
        return show_share(request, form, None if isinstance(refusal, RecordNotFound) else id)
    context = {"form": form, "shared": shared, "step_up": step_up, "id": id}
    return render(request, "together/look.html", context)


def keep_shared(request: PersonRequest, id: UUID | None, shared: SharedWords) -> HttpResponse:
    """Share it, or put it in the place of what was shared."""
    operations.share(request.vault, id, shared, on=local_now(request).date())
    messages.success(request, sentences.SHARED)
    return redirect("together")


def ask_to_step_up(
    request: PersonRequest, form: ShareForm, shared: SharedWords, *, is_sure: bool
) -> StepUpForm | None:
    """The password once more, where the words weigh something."""
    if not queries.weighs(shared, is_from_entry=form.cleaned_data["is_from_entry"]):
        return None
    return StepUpForm(request.POST if is_sure else None)


def has_stepped_up(request: PersonRequest, step_up: StepUpForm) -> bool:
    """Whether the password was right; a refusal becomes a sentence in the form."""
    if not step_up.is_valid():
        return False
    try:
        typed = step_up.cleaned_data["password"]
        door.confirm_password(request.account, typed, now=timezone.now())
    except Refusal as refusal:
        step_up.add_error("password", sentences.sentence_for(refusal))
    return not step_up.errors


def show_share(request: PersonRequest, form: ShareForm, id: UUID | None) -> HttpResponse:
    """The page to write on."""
    context = {"form": form, "id": id, "needs": sentences.NEEDS}
    return render(request, "together/share.html", context)


@require_form
def take_back(request: PersonRequest, id: UUID) -> HttpResponse:
    """Ask once more, then stop sharing."""
    if request.method == "POST":
        sharing.take_back(request.vault, id)
        messages.success(request, sentences.TAKEN_BACK)
        return redirect("together")
    kept = sharing.find_mine(request.vault, id)
    return render(request, "together/take_back.html", {"kept": kept})
