"""A text as pieces of words, each with its place: what the English encoder reads.

Longest pieces first, as in WordPiece (Wu and others, 2016, arXiv 1609.08144). What people type on
a phone is spelled out on the way: "u dont" is read as "you don't", "sooo" as "so", an emoji as a word.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import lru_cache

WORD = re.compile(r"[\u3400-\u9fff]|[^\W_\u3400-\u9fff]+|[^\w\s]|_")
LONG_RUN = re.compile(r"(.)\1{2,}")
LONGEST_WORD = 60
UNKNOWN, BEGIN, END = "[UNK]", "[CLS]", "[SEP]"

SPELLED = {
    "aint": "ain ' t",
    "arent": "aren ' t",
    "cant": "can ' t",
    "couldnt": "couldn ' t",
    "couldve": "could ' ve",
    "didnt": "didn ' t",
    "doesnt": "doesn ' t",
    "dont": "don ' t",
    "dnt": "don ' t",
    "hadnt": "hadn ' t",
    "hasnt": "hasn ' t",
    "havent": "haven ' t",
    "hes": "he ' s",
    "im": "i ' m",
    "isnt": "isn ' t",
    "ive": "i ' ve",
    "mustnt": "must not",
    "shes": "she ' s",
    "shouldnt": "shouldn ' t",
    "shouldve": "should ' ve",
    "thats": "that ' s",
    "theres": "there ' s",
    "theyre": "they ' re",
    "wasnt": "wasn ' t",
    "werent": "weren ' t",
    "weve": "we ' ve",
    "whats": "what ' s",
    "wont": "won ' t",
    "wouldnt": "wouldn ' t",
    "wouldve": "would ' ve",
    "youd": "you ' d",
    "youll": "you ' ll",
    "youre": "you ' re",
    "youve": "you ' ve",
    "yall": "you all",
    "u": "you",
    "ya": "you",
    "yu": "you",
    "ur": "your",
    "urself": "yourself",
    "r": "are",
    "n": "and",
    "b4": "before",
    "bc": "because",
    "bcos": "because",
    "cos": "because",
    "coz": "because",
    "cuz": "because",
    "pls": "please",
    "plz": "please",
    "thx": "thanks",
    "ty": "thanks",
    "tysm": "thank you so much",
    "idc": "i don ' t care",
    "idk": "i don ' t know",
    "idgaf": "i don ' t care",
    "ily": "i love you",
    "ilysm": "i love you so much",
    "imo": "in my opinion",
    "ngl": "honestly",
    "tbh": "honestly",
    "tho": "though",
    "thru": "through",
    "tmrw": "tomorrow",
    "tmr": "tomorrow",
    "2moro": "tomorrow",
    "2nite": "tonight",
    "w": "with",
    "wanna": "want to",
    "gonna": "going to",
    "gotta": "have to",
    "wtf": "what the fuck",
    "ffs": "for fuck sake",
    "omg": "oh my god",
    "nvm": "never mind",
    "rn": "right now",
    "sry": "sorry",
    "soz": "sorry",
    "abt": "about",
    "smth": "something",
    "ppl": "people",
    "msg": "message",
    "ev": "every",
    "evry": "every",
    "alwys": "always",
    "nvr": "never",
    "soo": "so",
    "neva": "never",
}
"""How what is typed in haste is spelled, in pieces that the encoder knows."""

SIGNS = {
    "😂": "laughing",
    "🤣": "laughing",
    "😆": "laughing",
    "😅": "laughing",
    "😹": "laughing",
    "😭": "sobbing",
    "😢": "crying",
    "😞": "sad",
    "😔": "sad",
    "☹": "sad",
    "🙁": "sad",
    "😥": "sad",
    "🥺": "pleading",
    "🙄": "sarcasm",
    "😒": "annoyed",
    "🙃": "sarcasm",
    "😏": "smirk",
    "👏": "applause",
    "😤": "furious",
    "😠": "angry",
    "😡": "furious",
    "🤬": "furious",
    "🖕": "fuck",
    "💔": "sobbing",
    "❤": "love",
    "♥": "love",
    "🧡": "love",
    "💛": "love",
    "💚": "love",
    "💙": "love",
    "💜": "love",
    "🖤": "love",
    "💕": "love",
    "💖": "love",
    "💗": "love",
    "😍": "love",
    "🥰": "love",
    "😘": "kiss",
    "💋": "kiss",
    "😊": "smile",
    "🙂": "smile",
    "😀": "smile",
    "😁": "grin",
    "😄": "smile",
    "😉": "wink",
    "😜": "joking",
    "😝": "joking",
    "😛": "joking",
    "🤪": "joking",
    "🙈": "embarrassed",
    "🙏": "please",
    "👍": "okay",
    "👌": "okay",
    "🤷": "whatever",
    "🤦": "frustrated",
    "🤡": "clown",
    "😴": "tired",
    "😩": "weary",
    "😫": "weary",
    "😬": "awkward",
    "😳": "embarrassed",
    "🤔": "wondering",
    "😱": "scared",
    "😨": "scared",
    "😰": "anxious",
    "😟": "worried",
    "🎉": "celebration",
    "🥳": "celebration",
    "✨": "wonderful",
    "💀": "laughing",
    "☠": "laughing",
    "✌": "goodbye",
    "👋": "goodbye",
}
"""An emoji as the word that is meant by it most often."""


class WordPieces:
    """Cuts texts into numbered pieces by a vocabulary, and remembers the words it has cut."""

    def __init__(self, vocabulary: Mapping[str, int]) -> None:
        self.vocabulary = vocabulary
        self.begin, self.end = vocabulary[BEGIN], vocabulary[END]
        self.pieces_of_word = lru_cache(20_000)(self._pieces_of_word)

    def cut(self, text: str, start: int, end: int) -> Iterator[tuple[int, int, int]]:
        """Yield number, start and end of each piece between two places of the text."""
        for place in WORD.finditer(text, start, end):
            for number in self.pieces_of_word(place.group()):
                yield number, place.start(), place.end()

    def _pieces_of_word(self, word: str) -> tuple[int, ...]:
        if word in SIGNS:
            return (self.vocabulary[SIGNS[word]],)
        plain = plain_word(word)
        for spelling in (plain, LONG_RUN.sub(r"\1\1", plain), LONG_RUN.sub(r"\1", plain)):
            if spelling in SPELLED:
                return tuple(self.vocabulary[piece] for piece in SPELLED[spelling].split())
            if spelling in self.vocabulary:
                return (self.vocabulary[spelling],)
        return self._longest_first(LONG_RUN.sub(r"\1", plain)[:LONGEST_WORD])

    def _longest_first(self, word: str) -> tuple[int, ...]:
        found, at = [], 0
        while at < len(word):
            lead = "##" if at else ""
            for end in range(len(word), at, -1):
                if lead + word[at:end] in self.vocabulary:
                    break
            else:
                return (self.vocabulary[UNKNOWN],)
            found.append(self.vocabulary[lead + word[at:end]])
            at = end
        return tuple(found)


def plain_word(word: str) -> str:
    """Return the word in lower case and without accents.

    >>> plain_word("Café")
    'cafe'
    """
    if word.isascii():
        return word.lower()
    apart = unicodedata.normalize("NFD", word.lower().replace("’", "'").replace("‘", "'"))
    return "".join(sign for sign in apart if unicodedata.category(sign) != "Mn")
