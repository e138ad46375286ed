"""What came in before: an import taken out in one act, and the notes without a number."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from hearthside.core.elsewhere import ForeignNote
from hearthside.people.accounts.request import PersonRequest

from . import operations, queries

require_form = require_http_methods(["GET", "HEAD", "POST"])


@require_form
def take_out(request: PersonRequest, id: UUID) -> HttpResponse:
    """Asks once more, then takes out all that one import brought."""
    words = queries.describe_one(request.vault, id)
    if request.method == "POST":
        operations.take_out(request.vault, id, now=timezone.now())
        return redirect("bring-in-preview")
    return render(request, "bring_in/take_out.html", {"brought": words})


@require_safe
def show_notes(request: PersonRequest) -> HttpResponse:
    """The notes from elsewhere, the newest first."""
    asked = request.GET.get("page", "1")
    number = int(asked) if asked.isdecimal() and len(asked) < 6 else 1
    page = queries.notes_page(request.vault, number)
    return render(request, "bring_in/notes.html", {"page": page})


@require_form
def delete_note(request: PersonRequest, id: UUID) -> HttpResponse:
    """Asks once more, then deletes one note."""
    note = request.vault.get(ForeignNote, id)
    if request.method == "POST":
        operations.delete_note(request.vault, id)
        messages.success(request, _("The note is deleted."))
        return redirect("bring-in-notes")
    return render(request, "bring_in/delete_note.html", {"note": note})
