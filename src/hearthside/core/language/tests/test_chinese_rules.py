import pytest

from hearthside.core.language.clauses import clauses_of
from hearthside.core.language.kinds import KINDS
from hearthside.core.language.marks import Says, marks_of

TO_KEEP = {"feeling", "need", "observation", "request", "appreciation", "ownership", "invitation"}

ORDINARY = (
    "你也觉得这家好吃对吧",
    "你必须给我好好睡觉,不许熬夜",
    "你应该多穿点,外面冷",
    "医生说你必须戒烟",
    "你从来不生气,脾气真好",
    "你每次都让我先选",
    "你从来没让我失望过",
    "我知道你不是故意的",
    "你心里有我就行",
    "不用管我啦你先吃",
    "我先不跟你说了,老板来了",
    "不要再给我夹菜啦,吃不下了",
    "你敢不给我留鸡腿试试",
    "我们没希望买到票了",
    "谁会要我们家这只胖猫",
    "感觉被你宠坏了",
    "你这个懒猪起床啦",
    "今天垃圾还没倒",
    "你确定?那我订票了",
    "我又不是故意的,对不起",
    "都怪你做饭太好吃",
    "他从来不回我消息,你帮我看看",
)
MOCKING = (
    "真是谢谢你啊,让我丢尽了脸",
    "都是我的错行了吧,满意了吗",
    "你能不能有点责任心",
    "对不起有用吗",
    "你给我道歉",
)


def sure_kinds(text):
    marks = marks_of(text, clauses_of(text), "zh")
    against = {(mark.kind, mark.clause) for mark in marks if mark.says is Says.NEVER}
    return {m.kind for m in marks if m.says is Says.SURE and (m.kind, m.clause) not in against}


@pytest.mark.parametrize("text", ORDINARY)
def test_no_rule_is_sure_of_a_reproach_in_an_ordinary_message(text):
    assert sure_kinds(text) - TO_KEEP == set()


@pytest.mark.parametrize("text", MOCKING)
def test_no_rule_takes_mockery_for_thanks_an_apology_or_a_request(text):
    assert sure_kinds(text) & {"appreciation", "ownership", "request"} == set()


def test_every_kind_has_rules_for_chinese():
    assert [name for name, kind in KINDS.items() if not kind.chinese.sure] == []
