from hearthside.core.language import KEEP, LOOK_AGAIN, review


def test_findings_are_told_apart_by_what_to_do_with_them():
    found = review("you never answer. i feel sad")
    assert {one.kind for one in found.to_look_at} <= set(LOOK_AGAIN)
    assert {one.kind for one in found.to_keep} <= set(KEEP)
    assert len(found.to_look_at) + len(found.to_keep) == len(found.findings)
