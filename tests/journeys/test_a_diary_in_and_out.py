"""A diary comes in from a file and goes out as one, with scripts and without."""

import io
import zipfile
from datetime import timedelta

import pytest
from django.utils import timezone
from playwright.sync_api import expect

from hearthside.core.diary import Moment
from hearthside.rooms.bring_in import operations, reading

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]

N_ROWS = 45


@pytest.fixture
def diary(tmp_path, monkeypatch):
    """A file that takes five steps to come in."""
    monkeypatch.setattr(reading, "ROWS_A_CHUNK", 10)
    monkeypatch.setattr(operations, "STEP_SECONDS", 0)
    times = (timezone.now() - timedelta(hours=hours) for hours in range(1, N_ROWS + 1))
    rows = [f"{at.isoformat()},4,1" for at in times]
    place = tmp_path / "diary.csv"
    place.write_text("\n".join(["at,felt_insecurity,context:late reply", *rows]))
    return place


def choose(visit, diary):
    visit.go("/bring-in/")
    visit.page.set_input_files("[name=file]", diary)
    visit.press("Look at the file")
    visit.press("Bring it in")


def test_a_long_file_comes_in_by_itself(visit, ada, diary):
    tab = visit(ada)
    choose(tab, diary)
    tab.page.wait_for_url("**/moments/")

    assert f"{N_ROWS} moments came in" in tab.page.inner_text(".messages")
    assert len(ada.vault.all(Moment)) == N_ROWS
    assert tab.complaints == []


def test_without_scripts_a_button_brings_the_next_part(visit, ada, diary):
    tab = visit(ada, scripts=False)
    choose(tab, diary)
    for done in range(10, N_ROWS, 10):
        assert f"{done} of {N_ROWS} moments" in tab.page.inner_text("main")
        tab.press("Continue")

    assert tab.page.url.endswith("/moments/")
    assert len(ada.vault.all(Moment)) == N_ROWS


def test_a_page_that_was_closed_goes_on_where_it_stopped(visit, ada, diary):
    tab = visit(ada, scripts=False)
    choose(tab, diary)
    again = visit(ada)
    again.go("/bring-in/")
    again.page.get_by_role("link", name="Go on with it").click()
    again.page.wait_for_url("**/moments/")

    assert len(ada.vault.all(Moment)) == N_ROWS


def test_a_lock_on_the_way_leads_to_the_door(visit, ada, diary, monkeypatch):
    tab = visit(ada)
    real, steps = operations.go_on, []

    def lock_at_the_third(vault, **options):
        steps.append(1)
        if len(steps) == 3:
            ada.client.post("/lock/")
        return real(vault, **options)

    monkeypatch.setattr(operations, "go_on", lock_at_the_third)
    choose(tab, diary)
    tab.page.wait_for_url("**/unlock/**")

    assert 0 < len(ada.vault.all(Moment)) < N_ROWS


def test_all_that_is_wrong_with_a_row_is_in_sight_on_a_phone(visit, ada, tmp_path):
    place = tmp_path / "diary.csv"
    place.write_text("at,felt_insecurity\n2026-03-01T21:40,7\n2026-03-02T21:40+01:00,11\n")
    tab = visit(ada)
    tab.go("/bring-in/")
    tab.page.set_input_files("[name=file]", place)
    tab.press("Look at the file")

    table = tab.page.get_by_role("region", name="What cannot be read")
    assert "Felt insecurity goes from 0 to 10." in table.inner_text()
    assert table.evaluate("it => it.scrollWidth - it.clientWidth") == 0
    assert table.get_by_role("row").count() == 3


def test_an_export_leaves_no_password_on_its_page(visit, ada):
    tab = visit(ada)
    tab.go("/settings/export/")
    tab.page.get_by_label("Your password").fill(ada.password)
    with tab.page.expect_download() as started:
        tab.page.get_by_role("button", name="Make the file").click()
    with zipfile.ZipFile(io.BytesIO(started.value.path().read_bytes())) as archive:
        assert "diary.csv" in archive.namelist()

    expect(tab.page.get_by_label("Your password")).to_have_value("")
    expect(tab.page.locator("main")).to_contain_text("goes to your downloads")
