"""RDF as N-Triples: events by SEM, where things come from by PROV-O, exact words by Web Annotation selectors.

https://semanticweb.cs.vu.nl/2009/11/sem/, https://www.w3.org/TR/prov-o/, https://www.w3.org/TR/annotation-model/.
"""

from collections.abc import Iterator

from twosource.present.evidence import Desk, origin_name
from twosource.present.exports.told import Told, things, told
from twosource.types import Claim, Derivation, Document

_SPACES = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "sem": "http://semanticweb.cs.vu.nl/2009/11/sem/",
    "prov": "http://www.w3.org/ns/prov#",
    "oa": "http://www.w3.org/ns/oa#",
    "dct": "http://purl.org/dc/terms/",
    "ts": "urn:twosource:term:",
}
_INTEGER = "http://www.w3.org/2001/XMLSchema#integer"
_REACH = 32
_PLAIN = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~")


def triples(desk: Desk) -> Iterator[str]:
    """Every article, named thing, event, claim, origin and derivation, a triple a line."""
    for document in desk.picture.documents:
        yield from _article(desk, document)
    for entity in things(desk):
        yield _line(entity.id, "rdf:type", _term("sem:Place" if entity.type in ("Place", "Address", "Facility") else "sem:Actor"))
        yield _line(entity.id, "sem:actorType", _term(f"ts:{entity.type}"))
        yield from (_line(entity.id, "rdfs:label", _text(name)) for name in dict.fromkeys((entity.name, *entity.aliases)))
    for row in told(desk):
        yield from _event(desk, row)
    for origin in desk.picture.origins:
        yield _line(origin.id, "rdf:type", _term("prov:Agent"))
        yield _line(origin.id, "rdfs:label", _text(origin_name(desk, origin.id)))
        yield _line(origin.id, "ts:kind", _text(origin.kind))
    for derivation in desk.picture.derivations:
        yield from _derivation(derivation)


def _article(desk: Desk, document: Document) -> Iterator[str]:
    """An article: what it is, who published it and when."""
    row = document.article
    yield _line(row.id, "rdf:type", _term("prov:Entity"))
    facts = {"dct:title": row.title or desk.label[row.id], "dct:publisher": row.publisher, "dct:issued": document.published}
    facts["dct:identifier"] = row.url
    yield from (_line(row.id, name, _text(value)) for name, value in facts.items() if value)


def _event(desk: Desk, row: Told) -> Iterator[str]:
    """An event with its actors, place, time and number of origins, then its claims."""
    event = row.event
    yield _line(event.id, "rdf:type", _term("sem:Event"))
    yield _line(event.id, "sem:eventType", _term(f"ts:{event.type}"))
    yield _line(event.id, "rdfs:label", _text(row.sentence))
    yield _line(event.id, "ts:independentOrigins", _number(event.independent_origins))
    if event.interval:
        yield _line(event.id, "sem:hasTimeStamp", _text(event.interval))
    if row.place:
        yield _line(event.id, "sem:hasPlace", _ours(row.place.id))
    for role, entity in row.parts:
        yield _line(event.id, "sem:hasActor", _ours(entity.id))
        yield _line(event.id, f"ts:{role}", _ours(entity.id))
    for claim in row.claims:
        yield from _claim(desk, claim, event.id)


def _claim(desk: Desk, row: Claim, event: str) -> Iterator[str]:
    """A claim: an annotation whose body is the event and whose target are exact words; how it is put; where it comes from."""
    text, target, place, words = desk.by.article[row.article].text, f"{row.id}:target", f"{row.id}:place", f"{row.id}:words"
    yield _line(row.id, "rdf:type", _term("oa:Annotation"))
    yield _line(row.id, "oa:hasBody", _ours(event))
    yield _line(row.id, "oa:hasTarget", _ours(target))
    yield _line(row.id, "prov:wasDerivedFrom", _ours(row.article))
    if row.id in desk.by.origin_of:
        yield _line(row.id, "prov:wasAttributedTo", _ours(desk.by.origin_of[row.id].id))
    for name in ("polarity", "certainty", "modality"):
        yield _line(row.id, f"ts:{name}", _text(getattr(row, name)))
    yield _line(target, "rdf:type", _term("oa:SpecificResource"))
    yield _line(target, "oa:hasSource", _ours(row.article))
    yield from (_line(target, "oa:hasSelector", _ours(selector)) for selector in (place, words))
    yield _line(place, "rdf:type", _term("oa:TextPositionSelector"))
    yield _line(place, "oa:start", _number(row.span.start))
    yield _line(place, "oa:end", _number(row.span.end))
    yield _line(words, "rdf:type", _term("oa:TextQuoteSelector"))
    yield _line(words, "oa:exact", _text(row.span.of(text)))
    yield _line(words, "oa:prefix", _text(text[max(row.span.start - _REACH, 0) : row.span.start]))
    yield _line(words, "oa:suffix", _text(text[row.span.end : row.span.end + _REACH]))


def _derivation(row: Derivation) -> Iterator[str]:
    """Who took text from whom; where the direction is not known, only that the two share it."""
    name = "prov:wasDerivedFrom" if row.direction == "known" else "ts:sharesTextWith"
    yield _line(row.article, name, _ours(row.other))


def _line(subject: str, predicate: str, other: str) -> str:
    """One triple."""
    return f"{_ours(subject)} {_term(predicate)} {other} .\n"


def _term(name: str) -> str:
    """A name with its prefix as an address."""
    prefix, _, rest = name.partition(":")
    return f"<{_SPACES[prefix]}{_safe(rest)}>"


def _ours(id: str) -> str:
    """The address of something in the case; ids of articles may hold any character."""
    return f"<urn:twosource:{_safe(id)}>"


def _safe(name: str) -> str:
    """The name with what an address cannot hold as percent codes.

    >>> _safe("a b"), _safe("claim-1:words")
    ('a%20b', 'claim-1%3Awords')
    """
    return "".join(c if c in _PLAIN else "".join(f"%{byte:02X}" for byte in c.encode("utf-8", "surrogatepass")) for c in name)


def _number(value: int) -> str:
    """A whole number."""
    return f'"{value}"^^<{_INTEGER}>'


def _text(words: str) -> str:
    """Words as a literal. Exact words keep their breaks; what Unicode cannot write becomes a replacement character.

    >>> print(_text('a "b"'))
    "a \\"b\\""
    """
    kept = words.encode("utf-8", "replace").decode("utf-8")
    for raw, escaped in (("\\", "\\\\"), ('"', '\\"'), ("\n", "\\n"), ("\r", "\\r"), ("\t", "\\t")):
        kept = kept.replace(raw, escaped)
    return f'"{"".join(c if c >= " " else chr(0xFFFD) for c in kept)}"'
