"""What the review is compared with: VADER, a list of words, and a model on TF-IDF.

Each is a function from the language and the sentences it may learn from to something that answers, or
None where it has nothing to say or its package is not there.
"""

import re
from collections.abc import Callable
from typing import Any

import numpy as np

from review_data import KINDS, Message

Answer = frozenset[str]
Answers = Callable[[list[Message]], list[Answer]]

WORDS = {
    "en": {
        "blame": "your fault|because of you|you make me|you made me|blame you",
        "criticism": "selfish|lazy|useless|immature|what is wrong with you|what's wrong with you",
        "contempt": "pathetic|idiot|stupid|grow up|loser|joke|disgusting",
        "absolute": "you always|you never|every time|every single time",
        "demand": "must|have to|need to|should|better",
        "mind_reading": "you don't care|you dont care|you think|you want|you just want",
        "threat": "or else|i'm leaving|im leaving|i'll leave|break up|divorce",
        "guilt_pressure": "if you loved me|after all i|after everything i",
        "protest": "fine|forget it|whatever|do what you want|never mind",
        "defensiveness": "i only|what about you|not my fault|you did it too",
        "shutting_down": "done talking|don't text me|dont text me|leave me alone",
        "reassurance_loop": "are you sure|promise|are you mad|do you still love me",
        "pseudo_feeling": "i feel like you|i feel that you|feel ignored|feel used|feel abandoned",
        "catastrophe": "we're over|it's over|forever alone|everything is ruined|nobody will ever",
        "feeling": "i feel|i'm sad|scared|happy|tired|lonely|angry|hurt",
        "need": "i need|matters to me|important to me",
        "observation": "you said|you came|yesterday|last night|when you",
        "request": "could you|can you|would you|please",
        "appreciation": "thank|thanks|love you|appreciate|proud of you",
        "ownership": "sorry|my fault|my bad|i apologise|i apologize",
        "invitation": "how was it for you|what do you think|can we talk|tell me your side",
    },
    "zh": {
        "blame": "都怪你|都是你|因为你|你害",
        "criticism": "自私|懒|幼稚|没用|你这人|你这个人",
        "contempt": "恶心|可笑|废物|脑子|有病",
        "absolute": "总是|从来|老是|永远|每次",
        "demand": "必须|应该|得给|一定要|不许",
        "mind_reading": "你不在乎|你根本|你就是想|你觉得我",
        "threat": "分手|离婚|后果",
        "guilt_pressure": "要是爱我|为了你|我付出",
        "protest": "算了|随便|随你|没事",
        "defensiveness": "我还不是|你自己|你也",
        "shutting_down": "别找我|不想说|别烦我|拉黑",
        "reassurance_loop": "爱不爱|真的吗|生气了吗|确定",
        "pseudo_feeling": "感觉你|觉得你|被忽视|被冷落",
        "catastrophe": "完了|没人会|一辈子|彻底",
        "feeling": "难过|开心|害怕|累|委屈|生气|孤单",
        "need": "我需要|希望|想要",
        "observation": "昨天|昨晚|你说|刚才",
        "request": "能不能|可以吗|好吗|行不",
        "appreciation": "谢谢|爱你|真好|辛苦",
        "ownership": "对不起|抱歉|是我不好|我错",
        "invitation": "你怎么想|聊聊|你觉得呢",
    },
}
"""What somebody would write down in ten minutes."""


def word_list(language: str, _taught: list[Message]) -> Answers:
    """A kind is told where one of its words stands."""
    edge = r"\b" if language == "en" else ""
    lists = {
        k: re.compile(f"{edge}(?:{w}){edge}", re.IGNORECASE) for k, w in WORDS[language].items()
    }
    return lambda messages: [
        frozenset(kind for kind, words in lists.items() if words.search(message.text))
        for message in messages
    ]


def vader(language: str, _taught: list[Message]) -> Answers | None:
    """It knows good and bad alone: a compound below −.05 counts as something to look at."""
    try:
        from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer  # noqa: PLC0415
    except ImportError:
        return None
    if language != "en":
        return None
    judge = SentimentIntensityAnalyzer()
    bad: Answer = frozenset({"contempt"})
    return lambda messages: [
        bad if judge.polarity_scores(message.text)["compound"] < -0.05 else frozenset()
        for message in messages
    ]


def tf_idf(language: str, taught: list[Message]) -> Answers | None:
    """One logistic regression a kind on words and pairs (Chinese: one to three characters)."""
    try:
        from sklearn.feature_extraction.text import TfidfVectorizer  # noqa: PLC0415
        from sklearn.linear_model import LogisticRegression  # noqa: PLC0415
    except ImportError:
        return None
    if not taught:
        return None
    told: dict[str, Any] = (
        {"ngram_range": (1, 2)} if language == "en" else {"analyzer": "char", "ngram_range": (1, 3)}
    )
    weigh = TfidfVectorizer(min_df=2, sublinear_tf=True, **told)
    x = weigh.fit_transform([message.text for message in taught])
    models = {
        kind: LogisticRegression(C=10, class_weight="balanced", max_iter=300).fit(
            x, [kind in message.kinds for message in taught]
        )
        for kind in KINDS
    }

    def answer(messages: list[Message]) -> list[Answer]:
        seen = weigh.transform([message.text for message in messages])
        told = {kind: np.asarray(model.predict(seen)) for kind, model in models.items()}
        return [frozenset(k for k in KINDS if told[k][i]) for i in range(len(messages))]

    return answer


PEERS: dict[str, Callable[[str, list[Message]], Answers | None]] = {
    "VADER": vader,
    "a list of words": word_list,
    "TF-IDF, logistic regression": tf_idf,
}
