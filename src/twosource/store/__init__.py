"""store: the only SQL. One SQLite file holds a case: articles, documents, judgements, and the picture made from them."""

from twosource.store.store import Store, basis_of, state_of

__all__ = ["Store", "basis_of", "state_of"]
