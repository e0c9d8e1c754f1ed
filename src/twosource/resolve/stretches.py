"""Which named entities stand in a stretch of a document."""

from bisect import bisect_left
from typing import NamedTuple

from twosource.types import Document, Span

_NEAR = 600
_AFTER = 100


class Names(NamedTuple):
    """The named entities of one document. starts and entities: of their mentions, in order; spans: of every mention.
    sites: the entities that are places. times: where the time expressions stand. crowds: mentions of several without a name."""

    entity_of: dict[str, str]
    starts: list[int]
    entities: list[str]
    spans: dict[str, Span]
    sites: frozenset[str]
    times: dict[str, Span]
    crowds: frozenset[str] = frozenset()

    @staticmethod
    def near(told: Span | None, span: Span) -> bool:
        """True for what is told in a clause or shortly before it, and where it is not known where it is told."""
        return told is None or span.start - _NEAR <= told.start < span.end + _AFTER

    def within(self, span: Span) -> frozenset[str]:
        """The entities of the mentions that begin in the span."""
        return frozenset(self.entities[bisect_left(self.starts, span.start) : bisect_left(self.starts, span.end)])

    def sites_in(self, start: int, end: int) -> list[tuple[int, str]]:
        """The places of the mentions that begin in a range, with where they begin."""
        first, last = bisect_left(self.starts, start), bisect_left(self.starts, end)
        return [(self.starts[n], self.entities[n]) for n in range(first, last) if self.entities[n] in self.sites]


def names_in(document: Document, entity_of: dict[str, str], *, sites: frozenset[str]) -> Names:
    """The named entities of a document, ready to be asked for by place."""
    placed = sorted((mention.span.start, mention.id) for mention in document.mentions if mention.id in entity_of)
    return Names(
        entity_of=entity_of,
        starts=[start for start, _ in placed],
        entities=[entity_of[key] for _, key in placed],
        spans={mention.id: mention.span for mention in document.mentions},
        sites=sites,
        crowds=frozenset(row.id for row in document.mentions if row.plural and row.form == "nominal" and row.id not in entity_of),
        times={timex.id: timex.span for timex in document.timexes},
    )
