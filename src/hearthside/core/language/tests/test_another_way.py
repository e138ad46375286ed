import pytest

from hearthside.core.language import KEEP
from hearthside.core.language.another_way import TABLES, another_way


@pytest.mark.parametrize(
    ("kind", "clause", "fact"),
    [
        ("absolute", "you never answer when i write", "after I write"),
        ("absolute", "You never take me out anymore", "take me out"),
        ("demand", "you need to stop yelling at the kids", "stop yelling at the kids"),
        ("mind_reading", "you clearly don't care about my job", "you don't care about my job"),
        ("pseudo_feeling", "i feel like you don't see me", "you don't see me"),
        ("guilt_pressure", "if you loved me you'd come home", "come home"),
        ("blame", "you make me so sad", "sad"),
    ],
)
def test_it_keeps_the_facts_of_the_clause(kind, clause, fact):
    ways = another_way(kind, clause, "en")
    assert fact in ways[0]
    assert len(ways) <= 2


@pytest.mark.parametrize(
    ("kind", "clause", "fact"),
    [
        ("absolute", "你从来不主动给我打电话", "给我打电话"),
        ("absolute", "你总是忘记我的生日", "忘记我的生日"),
        ("demand", "你必须现在给我回电话", "现在给我回电话"),
        ("mind_reading", "你根本不在乎我", "你不在乎我"),
        ("mind_reading", "你就是不在乎我", "有点怕你不在乎我"),
        ("guilt_pressure", "你要是爱我就会早点回来", "你能早点回来"),
    ],
)
def test_it_does_so_in_chinese(kind, clause, fact):
    assert fact in another_way(kind, clause, "zh")[0]


@pytest.mark.parametrize(
    ("clause", "language", "is_a_guess"),
    [
        ("你从来不回我消息", "zh", False),
        ("你从来没爱过我", "zh", True),
        ("you never answer my messages", "en", False),
        ("you never loved me", "en", True),
        ("you don't love me and you never have", "en", True),
        ("you think i never help", "en", True),
        ("you never clean the car", "en", False),
        ("you always wear that hat", "en", False),
        ("你从来不把我放在眼里", "zh", True),
        ("你觉得我从来不帮忙", "zh", True),
        ("你总是不小心", "zh", False),
    ],
)
def test_what_somebody_does_is_no_guess_about_their_heart(clause, language, is_a_guess):
    assert bool(another_way("mind_reading", clause, language)) is is_a_guess


@pytest.mark.parametrize("kind", KEEP)
def test_what_is_to_keep_needs_no_other_way(kind):
    assert another_way(kind, "i feel sad", "en") == ()


@pytest.mark.parametrize("language", TABLES)
def test_no_way_orders_or_judges(language):
    for kind in TABLES[language]:
        for _, ways in TABLES[language][kind]:
            for way in ways:
                assert "!" not in way
                assert not any(
                    word in way.lower() for word in ("always", "never", "must", "总是", "必须")
                )


@pytest.mark.parametrize(
    ("kind", "clause", "language"),
    [
        ("demand", "you need to shut up", "en"),
        ("demand", "you have to get lost", "en"),
        ("absolute", "you never shut up", "en"),
        ("demand", "你给我闭嘴", "zh"),
        ("demand", "你给我滚出去", "zh"),
        ("demand", "你必须去死", "zh"),
    ],
)
def test_an_insult_is_not_put_politely(kind, clause, language):
    assert another_way(kind, clause, language) == ()


def ways_of_any_kind(clause):
    language = "en" if clause.isascii() else "zh"
    return [way for kind in TABLES[language] for way in another_way(kind, clause, language)]


@pytest.mark.parametrize(
    "clause",
    [
        "You need to stop seeing your friends",
        "you must not talk to your mother",
        "you can't meet him again",
        "you have to share your location with me",
        "you have to tell me where you are",
        "you must text me every hour",
        "you must give me your passwords",
        "you have to let me read your messages",
        "you have to give me your phone",
        "you need to stop wearing those skirts",
        "you must give me your salary",
        "you have to quit your job",
        "you need to block him",
        "you have to delete her number",
        "you must obey me",
        "you need to do what i say",
        "if you loved me you would sleep with me",
        "you must have sex with me",
        "你必须把手机密码给我",
        "你得让我看你手机",
        "你得告诉我你在哪",
        "你不许再见你朋友",
        "你不准跟她吃饭",
        "你必须把她删了",
        "你不许穿裙子",
        "你必须把工资交给我",
        "你必须辞职",
        "你必须听我的",
        "你必须跟我上床",
        "你要是爱我就跟我睡",
    ],
)
def test_control_is_not_put_politely(clause):
    assert ways_of_any_kind(clause) == []


@pytest.mark.parametrize(
    "clause",
    [
        "you have to stop hitting me",
        "you need to stop hitting",
        "If you hit me again I am leaving with the kids",
        "if you slap me one more time, i go",
        "you must stop choking me",
        "you always push me into the wall",
        "you always kick the dog",
        "if you hurt the kids again, we leave",
        "你不许再打我",
        "你总是对我动手",
        "你总是掐我",
        "你不准推我",
        "你总是踢我",
    ],
)
def test_violence_gets_no_softer_words(clause):
    assert ways_of_any_kind(clause) == []


@pytest.mark.parametrize(
    "clause",
    [
        "i feel controlled",
        "i feel like you are controlling me",
        "i feel like you threaten me",
        "我觉得被你控制",
        "我觉得你在威胁我",
    ],
)
def test_being_controlled_or_threatened_is_nothing_to_find_better_words_for(clause):
    assert ways_of_any_kind(clause) == []


@pytest.mark.parametrize(
    ("kind", "clause"),
    [
        ("pseudo_feeling", "i feel manipulated"),
        ("absolute", "你总是控制不住脾气"),
        ("demand", "you have to text me when you land"),
        ("demand", "you must help with the dishes"),
        ("demand", "you must hit the shops before six"),
        ("demand", "you need to stop talking to my mother like that"),
        ("demand", "you need to stop working so late"),
        ("demand", "you have to wear a helmet"),
        ("demand", "you should see your friends more"),
        ("absolute", "you always look at your phone"),
        ("absolute", "you always push me away"),
        ("absolute", "you never talk to your mother"),
        ("absolute", "you always hurt my feelings"),
        ("absolute", "you always wear that hat"),
        ("mind_reading", "you don't see my side"),
        ("mind_reading", "you think i can't talk to my friends"),
        ("demand", "你必须给我打电话"),
        ("demand", "你得打扫房间"),
        ("demand", "你得多穿点衣服"),
        ("absolute", "你从来不打我电话"),
        ("absolute", "你总是踢球"),
        ("absolute", "你总是把我推开"),
        ("shutting_down", "你别跟我说话"),
    ],
)
def test_what_only_sounds_near_it_keeps_its_other_way(kind, clause):
    assert another_way(kind, clause, "en" if clause.isascii() else "zh")


@pytest.mark.parametrize(
    ("kind", "clause", "way"),
    [
        ("mind_reading", "You don't love me", "I worry that you don't love me. Is that so?"),
        ("mind_reading", "YOU DON'T LOVE ME", "I worry that YOU DON'T LOVE ME. Is that so?"),
        ("mind_reading", "I think you hate me", "I worry that you hate me. Is that so?"),
        ("demand", "You should have dinner with me", "Could you have dinner with me?"),
        ("demand", "You need to stop drinking", "Could you stop drinking?"),
        ("blame", "you made me feel so small", "I felt small when ___."),
        ("absolute", "你从来没陪我看过一场电影", "我很希望你能陪我看一场电影，可以吗？"),
        ("absolute", "你从来没夸过我", "我很希望你能夸我，可以吗？"),
        ("absolute", "你从来没帮我过生日", "我很希望你能帮我过生日，可以吗？"),
        ("absolute", "你总是这样的", "你这样的时候，我心里___。下次能不能___？"),
        ("mind_reading", "你根本就是故意的", "我有点怕你是故意的，是这样吗？"),
        ("mind_reading", "你就是故意的", "我有点怕你是故意的，是这样吗？"),
        ("mind_reading", "你把我忘了吧", "我有点怕你把我忘了，是这样吗？"),
        ("demand", "你必须把碗洗了", "你能不能把碗洗了？这样我会安心一些。"),
        ("demand", "你必须把话说清楚", "你能不能把话说清楚？这样我会安心一些。"),
        ("blame", "你让我很难过", "___的时候，我感到难过。"),
    ],
)
def test_the_sentence_around_the_own_words_holds(kind, clause, way):
    assert another_way(kind, clause, "en" if clause.isascii() else "zh")[0].startswith(way)


@pytest.mark.parametrize(
    ("kind", "clause"),
    [
        ("blame", "you made me lie to them"),
        ("blame", "you make me feel like nothing"),
        ("blame", "你让我等了一晚上"),
        ("demand", "You should have told me first"),
        ("demand", "you must have just forgotten it"),
        ("mind_reading", "She thinks you're wrong"),
        ("mind_reading", "my friends say that you don't care"),
    ],
)
def test_where_no_sentence_would_hold_there_is_none(kind, clause):
    assert another_way(kind, clause, "en" if clause.isascii() else "zh") == ()


def test_nobody_asks_for_a_break_from_what_the_other_does():
    ways = another_way("demand", "you need to quit drinking", "en")
    assert not any("break from" in way for way in ways)
