"""What a page for two asks the database of the couple: each thing once."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from hearthside.core.couple import Link
from hearthside.vault.models import SharedKey


@pytest.mark.parametrize("page", ["/pause/", "/agreements/", "/conversations/", "/plans/"])
def test_a_page_for_two_reads_the_link_and_the_couples_key_once(couple, page):
    ben = couple[0].pass_the_questions()
    with CaptureQueriesContext(connection) as queries:
        assert ben.client.get(page).status_code == 200
    asked = [told["sql"].replace("-", "") for told in queries]

    assert sum(ben.vault.single_id(Link).hex in sql for sql in asked) == 1
    assert sum(SharedKey._meta.db_table in sql for sql in asked if "advisory" not in sql) == 1
