"""What somebody did with the deck: cards they come back to, and cards that are not for them."""

from typing import ClassVar

import msgspec

from hearthside.core.document import Document


class CardShelf(Document, frozen=True, kw_only=True):
    """The keys of favourite cards and of hidden ones, in the order they were put there.

    A card is in one of the two at most. Keys of cards that are gone do no harm.
    """

    namespace: ClassVar[str] = "card_shelf"

    favourites: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing is on it.

        >>> CardShelf().is_empty
        True
        """
        return not (self.favourites or self.hidden)

    def keep(self, key: str) -> "CardShelf":
        """Return the shelf with this card among the favourites.

        >>> CardShelf(hidden=("us-01",)).keep("us-01")
        CardShelf(favourites=('us-01',), hidden=())
        """
        bare = self.put_back(key)
        return msgspec.structs.replace(bare, favourites=(*bare.favourites, key))

    def hide(self, key: str) -> "CardShelf":
        """Return the shelf with this card hidden.

        >>> CardShelf(favourites=("us-01",)).hide("us-01")
        CardShelf(favourites=(), hidden=('us-01',))
        """
        bare = self.put_back(key)
        return msgspec.structs.replace(bare, hidden=(*bare.hidden, key))

    def put_back(self, key: str) -> "CardShelf":
        """Return the shelf without this card.

        >>> CardShelf(favourites=("us-01", "us-02")).put_back("us-01").favourites
        ('us-02',)
        """
        return CardShelf(
            favourites=tuple(other for other in self.favourites if other != key),
            hidden=tuple(other for other in self.hidden if other != key),
        )
