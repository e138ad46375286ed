"""Which language a draft is written in, by its script and its commonest words.

Only what speaks clearly for another language is taken for one: dialect, slang and bad spelling are
English as well.
"""

import re

ENGLISH = frozenset(
    [
        "i",
        "you",
        "u",
        "he",
        "she",
        "we",
        "they",
        "it",
        "me",
        "my",
        "mine",
        "your",
        "ur",
        "her",
        "his",
        "our",
        "us",
        "them",
        "the",
        "a",
        "an",
        "and",
        "or",
        "but",
        "so",
        "if",
        "when",
        "because",
        "cos",
        "of",
        "to",
        "in",
        "on",
        "at",
        "for",
        "with",
        "from",
        "about",
        "after",
        "before",
        "is",
        "are",
        "am",
        "was",
        "were",
        "be",
        "been",
        "im",
        "ive",
        "youre",
        "its",
        "thats",
        "dont",
        "didnt",
        "cant",
        "wont",
        "isnt",
        "do",
        "does",
        "did",
        "have",
        "has",
        "had",
        "will",
        "would",
        "can",
        "could",
        "should",
        "not",
        "no",
        "never",
        "always",
        "just",
        "what",
        "why",
        "how",
        "who",
        "where",
        "that",
        "this",
        "there",
        "here",
        "all",
        "any",
        "every",
        "some",
        "more",
        "up",
        "out",
        "off",
        "back",
        "now",
        "then",
        "again",
        "still",
        "even",
        "only",
        "too",
        "very",
        "really",
        "please",
        "thanks",
        "thank",
        "sorry",
        "love",
        "yes",
        "yeah",
        "ok",
        "okay",
        "fine",
        "want",
        "need",
        "like",
        "know",
        "think",
        "feel",
        "get",
        "got",
        "go",
        "going",
        "come",
        "make",
        "see",
        "say",
        "said",
        "tell",
        "told",
        "good",
        "time",
        "day",
        "night",
        "home",
        "one",
        "as",
        "by",
        "than",
    ]
)
OTHERS = {
    "de": "ich du er sie wir ihr und oder aber nicht kein ist bist sind war hast habe mir mich dir dich "
    "der die das ein eine dass wenn warum immer nie mit auf für zu von auch nur doch noch",
    "fr": "je tu il elle nous vous et ou mais ne pas est es suis sont ai as moi toi mon ton ta ma le la "
    "les un une que qui quand pourquoi toujours jamais avec pour dans de du des ce ça plus",
    "es": "yo tú él ella nosotros y o pero no es eres soy son he has mi tu te me lo la los las un una "
    "que quien cuando porque siempre nunca con para en de del esto eso más está estoy muy",
    "it": "io tu lui lei noi e o ma non è sei sono ho hai mi ti mio tuo il lo la i gli le un una che chi "
    "quando perché sempre mai con per in di del questo più sto stai",
    "pt": "eu tu você ele ela nós e ou mas não é és sou são meu teu seu o a os as um uma que quem quando "
    "porque sempre nunca com para em de do da isto isso mais está estou",
    "nl": "ik jij je hij zij wij en of maar niet geen is ben bent zijn was heb hebt mij jou mijn jouw de "
    "het een dat die als waarom altijd nooit met op voor te van ook nog",
}
"""Function words of the languages that share our letters; what English has too is not counted."""
FOREIGN = {name: frozenset(words.split()) - ENGLISH for name, words in OTHERS.items()}
WORD = re.compile(r"[^\W\d_\u3400-\u9fff]+(?:'[^\W\d_]+)?")
HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff]")
KANA_OR_HANGUL = re.compile(r"[\u3040-\u30ff\uac00-\ud7af\u1100-\u11ff]")
LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]")
READ = 4_000
"""Characters that are looked at; a letter does not change its language halfway."""


def which_language(text: str) -> str:
    """Return "en", "zh", or "" for another one or none. Mixed text counts as the one it holds more of.

    >>> [which_language(text) for text in ("u never answer", "你从来不回", "warum rufst du nie an", "🙂")]
    ['en', 'zh', '', '']
    """
    text = text[:READ]
    words = [word.lower() for word in WORD.findall(text)]
    n_han, n_kana = len(HAN.findall(text)), len(KANA_OR_HANGUL.findall(text))
    if n_kana * 5 > n_han + n_kana and n_kana > 1:
        return ""
    # A Chinese word is two characters, more or less.
    if n_han > len(words) or (n_han and n_han * 2 > len(words)):
        return "zh"
    if not words or not _is_latin(words):
        return ""
    return "" if _is_foreign(words) else "en"


def _is_latin(words: list[str]) -> bool:
    return 2 * sum(bool(LATIN.match(word)) for word in words) > len(words)


def _is_foreign(words: list[str]) -> bool:
    """Whether another language has more of these words than English, and English has few."""
    bare = [word.split("'")[0] for word in words]
    n_english = sum(
        word in ENGLISH or whole in ENGLISH for word, whole in zip(bare, words, strict=True)
    )
    n_foreign = max(sum(word in known for word in bare) for known in FOREIGN.values())
    return n_foreign > n_english and n_foreign * 5 >= len(words) and n_foreign > 1
