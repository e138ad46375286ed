"""The menu: every room once, along the way, wherever it is opened; the same without scripts."""

import re

from hearthside.rooms import GROUP_TITLES, Group, all_rooms, build_menu
from hearthside.web.context import BAR

LISTED = [room for room in all_rooms() if room.in_menu]


def nav_of(person, url):
    page = person.client.get(url, follow=True).content.decode()
    return page.split('<nav class="room-nav"')[1].split("</nav>")[0]


def parts_of(nav):
    """The bar, the sheet under "More", and the rail."""
    bar, rest = nav.split('<div class="room-nav-sheet">')
    sheet, rail = rest.split('<div class="room-nav-rail">')
    return bar, sheet, rail


def links(html):
    return re.findall(r'<a href="([^"]+)"', html)


def test_every_room_of_the_menu_is_in_one_group_in_the_order_of_the_way():
    menu = build_menu()
    held = [room for group in menu for room in group.rooms]

    assert sorted(room.slug for room in held) == sorted(room.slug for room in LISTED)
    order = [room.group for room in held]
    assert order == sorted(order, key=list(Group).index)
    assert [group.title for group in menu if group.title] == list(GROUP_TITLES.values())


def test_a_group_with_a_heading_has_more_than_one_room():
    assert [
        str(group.title) for group in build_menu() if group.title and len(group.rooms) < 2
    ] == []


def test_the_whole_menu_is_there_on_a_phone_and_on_a_wide_screen(ada):
    _bar, sheet, rail = parts_of(nav_of(ada, "/settings/"))

    assert links(sheet) == links(rail) == [r.url for group in build_menu() for r in group.rooms]


def test_a_few_rooms_stand_in_the_bar_and_the_rest_is_under_more(ada):
    bar, _sheet, _rail = parts_of(nav_of(ada, "/settings/"))

    assert links(bar) == [group.rooms[0].url for group in build_menu()[:BAR]]
    assert "<details>" in bar


def test_where_one_is_is_marked_in_each_place(ada):
    for room in LISTED:
        bar, sheet, rail = parts_of(nav_of(ada, room.url))
        here = f'<a href="{room.url}" aria-current="page">'

        assert sheet.count(here) == rail.count(here) == 1, room.slug
        assert bar.count("aria-current") == 1, room.slug
        assert (here in bar) == (f'<a href="{room.url}"' in bar), room.slug


def test_outside_the_menu_nothing_is_marked(ada):
    assert "aria-current" not in nav_of(ada, "/help/")


def test_each_heading_names_its_list_and_no_id_stands_twice(ada):
    nav = nav_of(ada, "/settings/")
    ids = re.findall(r'<h2 id="([^"]+)"', nav)

    assert len(set(ids)) == len(ids)
    assert ids == re.findall(r'<ul aria-labelledby="([^"]+)"', nav)
