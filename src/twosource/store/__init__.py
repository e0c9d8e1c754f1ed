"""store: the only SQL. One SQLite file holds a case: articles, documents, judgements, and the picture made from them."""

from twosource.store.editions import unpacked
from twosource.store.store import MAKER, Store, basis_of, state_of
from twosource.store.topics import packed

__all__ = ["MAKER", "Store", "basis_of", "packed", "state_of", "unpacked"]
