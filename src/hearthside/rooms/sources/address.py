"""How a source stands in an address: in everyday words, and never in a person's own."""

from hearthside.core.sources import Source

PLACES = {
    Source.PAST_INJURY: "past-wounds",
    Source.ATTACHMENT_HISTORY: "early-on",
    Source.SELF_WORTH: "self-worth",
    Source.UNMET_NEEDS: "needs",
    Source.SOCIAL_COMPARISON: "comparing",
}
_SOURCES = {place: source for source, place in PLACES.items()}


class SourceConverter:
    """Reads and writes a source in a URL."""

    regex = "|".join(_SOURCES)

    def to_python(self, value: str) -> Source:
        """The source at this place."""
        return _SOURCES[value]

    def to_url(self, value: Source) -> str:
        """The place of a source."""
        return PLACES[value]
