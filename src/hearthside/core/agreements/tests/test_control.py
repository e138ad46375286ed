"""Wording that controls is met with a question; ordinary agreements are left in peace."""

import time

import pytest

from hearthside.core.agreements import Control, Terms, find_control, find_control_in

from .control_cases import SEEN, SEEN_HARMLESS, UNSEEN, UNSEEN_HARMLESS

HITS = {
    "where": (
        "We share our live location at all times",
        "Location sharing stays on",
        "You tell me where you are every hour",
        "I always know where you are",
        "You send me a photo of where you are",
        "We each carry an AirTag",
        "I may track you when you are out late",
        "她随时报备行踪",
        "手机一直共享定位",
        "出门要拍照证明",
        "晚上十点以后我可以查岗",
        "手機定位要開著",
    ),
    "private": (
        "We know each other's passwords",
        "I can read your messages when I feel unsure",
        "You show me your phone in the evening",
        "Full access to your phone",
        "We go through each other's chats on Sunday",
        "You unlock your phone for me",
        "No secrets between us",
        "互相交换手机密码",
        "我可以随时看你的手机",
        "聊天记录要给我看",
        "每周检查对方的微信",
        "把我的指纹录进你的手机",
    ),
    "people": (
        "You stop seeing your friends from work",
        "You do not meet your ex",
        "You only see your family together with me",
        "You ask me before you go out",
        "Delete her number",
        "No more nights out",
        "You don't talk to other men",
        "We don't tell our families about us",
        "You block your ex",
        "不准单独见异性朋友",
        "把前任的微信删掉",
        "想删了她的闺蜜",
        "想删好友要先问我",
        "没有我的同意不出门",
        "少和你闺蜜来往",
        "不许跟同事出去吃饭",
        "不要告诉别人我们的事",
    ),
    "must": (
        "You must always answer within ten minutes",
        "you have to call me every night",
        "You are not allowed to hang up",
        "My partner can't leave the room",
        "You always tell me everything",
        "You will reply immediately",
        "Whatever I say goes",
        "I decide when you come home",
        "你必须每天十点前回家",
        "你要马上回我消息",
        "对方不许挂电话",
        "这件事我说了算",
        "你以後每次都必須先問我",
    ),
    "punish": (
        "Whoever forgets is punished",
        "If you are late, you sleep on the sofa",
        "If it happens again I will leave you",
        "Answer me, or else",
        "Otherwise we are over",
        "Each time you forget, you pay a fine",
        "I won't talk to you until you apologise",
        "谁违反谁受罚",
        "再迟到就睡沙发",
        "否则就分手",
        "做不到就发红包",
        "后果自负",
    ),
    "money": (
        "You hand over your whole salary",
        "I check your bank account",
        "You ask me before you buy anything",
        "You don't spend anything without asking me",
        "You show me the receipts",
        "You quit your job",
        "She gets a weekly allowance",
        "工资卡上交",
        "花钱要先经过我同意",
        "我每个月查你的账单",
        "你不要再出去上班",
        "不许藏私房钱",
    ),
}

MISSES = (
    "Whoever is late sends a short message: I will be later, see you at nine.",
    "We call each other on Tuesday evening, ten minutes are enough.",
    "We say good night, even when we are apart.",
    "If you have to work late, a word is enough.",
    "When you need to rest, you say so and come back after an hour.",
    "We put our phones away at dinner.",
    "We do not look at our phones while we eat.",
    "We do not read each other's messages.",
    "Nobody has to share a password.",
    "Each of us sees friends alone once a week.",
    "I will spend Thursday with my sister.",
    "We visit your parents every second month.",
    "We must both be rested before we talk.",
    "I have to say what I need instead of waiting.",
    "No punishment and no keeping count.",
    "We do not threaten to break up in a quarrel.",
    "We put the same into the joint account each month.",
    "Nobody has to ask before buying something small.",
    "I see your message in the evening and answer then.",
    "Ten minutes apart, then we sit down again.",
    "You can always say no.",
    "We tell each other when plans change.",
    "A hug first, then the talk.",
    "We do not argue in front of my family.",
    "You do not have to answer at once.",
    "I will say I feel overlooked instead of you never listen.",
    "Until my exams are over.",
    "It costs me an hour of sleep on Fridays.",
    "忙的时候说一声晚点聊。",
    "每周二晚上打十分钟电话。",
    "吃饭时不看手机。",
    "我们不查对方的手机。",
    "吵架时先休息十分钟再谈。",
    "每个月一起去看你爸妈一次。",
    "如果你不能来，提前说一声。",
    "你不必马上回复。",
    "互相不惩罚，也不记账。",
    "吵架时不提分手。",
    "各自管自己的零花钱。",
    "不在朋友面前吵架。",
    "周四我和闺蜜吃饭。",
    "我需要的时候会直接说出来。",
    "先抱一下再说话。",
    "不拿我和别人比较。",
    "想删了好友。",
    "气得想把他拉黑。",
    "好想删微信。",
    "",
)


@pytest.mark.parametrize(
    ("kind", "text"), [(kind, text) for kind, texts in HITS.items() for text in texts]
)
def test_it_sees(kind, text):
    assert Control(kind) in {hold.kind for hold in find_control(text)}


@pytest.mark.parametrize("text", MISSES)
def test_it_leaves_in_peace(text):
    assert find_control(text) == ()


def test_it_shows_the_sentence_as_it_was_written():
    (hold,) = find_control("We eat at seven.\nLocation sharing  stays ON. Then a walk.")

    assert hold.sentence == "Location sharing  stays ON"


def test_it_reads_every_field_and_the_cost():
    terms = Terms(action="a walk", we_say="Answer me, or else")

    assert [hold.kind for hold in find_control_in(terms, cost="You hand over your salary")] == [
        Control.PUNISH,
        Control.MONEY,
    ]


def test_it_reads_to_the_end_of_a_long_text():
    text = "We walk on Sunday. " * 2_700 + "I check your bank account."
    before = time.process_time()

    assert Control.MONEY in {hold.kind for hold in find_control(text)}
    assert time.process_time() - before < 10


def test_one_sentence_without_an_end_is_read_whole():
    text = "word " * 10_000 + "i check your bank account"

    assert Control.MONEY in {hold.kind for hold in find_control(text)}


def share_found(sentences):
    return sum(bool(find_control(sentence)) for sentence in sentences) / len(sentences)


def test_what_it_finds_in_sentences_that_it_was_mended_by():
    assert share_found([sentence for _, sentence in SEEN]) >= 0.9
    assert share_found(SEEN_HARMLESS) <= 0.02


def test_what_it_finds_in_sentences_it_never_saw():
    """Measured, not aimed at: 19 of 34 and 0 of 40 when they were written."""
    assert share_found([sentence for _, sentence in UNSEEN]) >= 0.5
    assert share_found(UNSEEN_HARMLESS) <= 0.05


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("You come home straight after work", True),
        ("You come home straight after work. I cook", False),
        ("You come home and we eat together", False),
        ("You can wake me", False),
        ("你以后少喝酒", True),
    ],
)
def test_what_only_the_other_does_is_asked_about(text, asks):
    assert (Control.ONE_SIDE in {hold.kind for hold in find_control(text)}) is asks
