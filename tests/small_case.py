"""A small invented case with every layer filled by hand, for tests that need a whole picture: `story()`."""

from dataclasses import replace
from functools import cache

from factory import article, claim, mention, span_of
from twosource import ids
from twosource.types import (
    Argument,
    Article,
    Attribution,
    Claim,
    Conflict,
    Derivation,
    Document,
    Entity,
    Event,
    Mention,
    Origin,
    Participant,
    Passage,
    Picture,
    Side,
    Span,
)


def _document(made: Article, mentions: list[Mention], claims: list[Claim], **fields) -> Document:
    """A document whose sentences end at full stops."""
    ends = [place + 1 for place, sign in enumerate(made.text) if sign == "."]
    sentences = tuple(Span(start, end) for start, end in zip([0, *(end + 1 for end in ends)], ends, strict=False))
    told = tuple(replace(row, sentence=next((n for n, whole in enumerate(sentences) if whole.holds(row.span)), 0)) for row in claims)
    ordered = tuple(sorted(mentions, key=lambda row: row.span))
    return Document(made, sentences=sentences, mentions=ordered, claims=told, published=made.published, **fields)


@cache
def story() -> Picture:
    """A small case, all layers filled by hand: an agency text in two outlets, a report of its own, an undated post.

    Brook met Relling (two origins), a fund paid guards (12 against 14), Relling denies, a club is a front (a set phrase).
    """
    wire = (
        "Ada Brook met Tomas Relling in Port Ansel on 2 March. She said the ferry fund paid 12 guards. "
        "The Quay Club is widely seen as a front for the Night Ferrymen."
    )
    herald = article(wire, "herald", publisher="Ansel Herald", published="2026-03-02", title="Union chief meets mayor")
    daily = article(wire, "daily", publisher="Coast Daily", published="2026-03-03")
    post = article(
        "According to harbour police, Brook and Relling met in Port Ansel on 2 March. The ferry fund paid at least 14 guards. "
        "Relling denied that he met Brook.",
        "post",
        publisher="Northern Post",
        published="2026-03-04",
    )
    blog = article(
        "Brook may visit Lund Island in April 2026 <script>alert('x')</script>. "
        "The Quay Club is widely seen as a front for the Night Ferrymen.",
        "blog",
    )
    told = [_wire(herald), _wire(daily), _post(post), _blog(blog)]
    documents = tuple(sorted(told, key=lambda row: row.article.id))
    return _joined(documents)


def _arguments(**roles: Mention) -> tuple[Argument, ...]:
    """Arguments by role."""
    return tuple(Argument(role, row.id) for role, row in roles.items())


def _wire(made: Article) -> Document:
    """The agency text as one outlet prints it."""
    brook, relling = mention(made, "Ada Brook"), mention(made, "Tomas Relling")
    port, she = mention(made, "Port Ansel", type="Place"), mention(made, "She", form="pronominal")
    club, men = mention(made, "Quay Club", type="Organization"), mention(made, "Night Ferrymen", type="Organization")
    fund = mention(made, "ferry fund", form="nominal", type="Organization")
    said = Attribution(
        ids.make("attribution", made.key),
        made.id,
        she.span,
        (span_of(made.text, "said"),),
        (span_of(made.text, "the ferry fund paid 12 guards"),),
        mention=she.id,
        named=True,
    )
    claims = [
        claim(
            made,
            "Ada Brook met Tomas Relling in Port Ansel on 2 March",
            "met",
            "MEET",
            arguments=_arguments(agent=brook, participant=relling),
            place=port.id,
            interval="2026-03-02",
        ),
        claim(made, "the ferry fund paid 12 guards", "paid", "FUND", arguments=_arguments(agent=fund), quantity="12", attribution=said.id),
        claim(
            made,
            "The Quay Club is widely seen as a front for the Night Ferrymen",
            "front",
            "FRONT_OF",
            arguments=_arguments(agent=club, group=men),
            certainty="probable",
            hedge=span_of(made.text, "widely seen"),
        ),
    ]
    return _document(made, [brook, relling, port, she, fund, club, men], claims, attributions=(said,))


def _post(made: Article) -> Document:
    """The report with its own source, another figure and the denial."""
    police = mention(made, "harbour police", form="nominal", type="PublicBody")
    brook, relling = mention(made, "Brook"), mention(made, "Relling")
    again, he = mention(made, "Relling", after=relling.span.end), mention(made, "he", form="pronominal", after=made.text.index("that"))
    port, fund = mention(made, "Port Ansel", type="Place"), mention(made, "ferry fund", form="nominal", type="Organization")
    last = mention(made, "Brook", after=he.span.end)
    said = Attribution(
        ids.make("attribution", made.key),
        made.id,
        police.span,
        (span_of(made.text, "According to"),),
        (span_of(made.text, "Brook and Relling met in Port Ansel on 2 March"),),
        mention=police.id,
        named=True,
    )
    claims = [
        claim(
            made,
            "Brook and Relling met in Port Ansel on 2 March",
            "met",
            "MEET",
            arguments=_arguments(agent=brook, participant=relling),
            place=port.id,
            interval="2026-03-02",
            attribution=said.id,
        ),
        claim(made, "The ferry fund paid at least 14 guards", "paid", "FUND", arguments=_arguments(agent=fund), quantity="at least 14"),
        claim(
            made,
            "he met Brook",
            "met",
            "MEET",
            arguments=_arguments(agent=he, participant=last),
            polarity="negative",
            hedge=span_of(made.text, "denied"),
        ),
        claim(made, "Relling denied that he met Brook", "denied", "REJECT", lemma="deny", arguments=_arguments(agent=again)),
    ]
    return _document(made, [police, brook, relling, port, fund, again, he, last], claims, attributions=(said,))


def _blog(made: Article) -> Document:
    """The undated post: a visit that may come, the set phrase, and markup that must stay text."""
    brook, island = mention(made, "Brook"), mention(made, "Lund Island", type="Place")
    club, men = mention(made, "Quay Club", type="Organization"), mention(made, "Night Ferrymen", type="Organization")
    claims = [
        claim(
            made,
            "Brook may visit Lund Island in April 2026 <script>alert('x')</script>",
            "visit",
            "VISIT",
            arguments=_arguments(agent=brook, place=island),
            place=island.id,
            interval="2026-04",
            certainty="possible",
            modality="planned",
        ),
        claim(
            made,
            "The Quay Club is widely seen as a front for the Night Ferrymen",
            "front",
            "FRONT_OF",
            arguments=_arguments(agent=club, group=men),
            certainty="probable",
            hedge=span_of(made.text, "widely seen"),
        ),
    ]
    return _document(made, [brook, island, club, men], claims)


def _joined(documents: tuple[Document, ...]) -> Picture:
    """Entities, events, origins, a derivation and a conflict over the four articles."""
    mentions = [row for document in documents for row in document.mentions]
    claims = [row for document in documents for row in document.claims]
    words = {row.article.id: row.article.text for row in documents}

    def entity(type: str, name: str, *forms: str) -> Entity:
        """The entity that those words mean."""
        found = tuple(sorted(row.id for row in mentions if row.span.of(words[row.article]) in (name, *forms)))
        return Entity(ids.make("entity", name), type, name, tuple(forms[:1]), found)

    def chosen(type: str, *, polarity: str = "positive") -> tuple[str, ...]:
        """The claims of a type."""
        return tuple(row.id for row in claims if row.type == type and row.polarity == polarity)

    brook, relling = entity("Person", "Ada Brook", "Brook", "She"), entity("Person", "Tomas Relling", "Relling", "he")
    port, island = entity("Place", "Port Ansel"), entity("Place", "Lund Island")
    club, men = entity("Organization", "Quay Club"), entity("Organization", "Night Ferrymen")
    fund, police = entity("Organization", "ferry fund"), entity("PublicBody", "harbour police")
    clash = Conflict(
        ids.make("conflict", "guards"),
        "number",
        ids.make("event", "fund"),
        "update",
        (
            Side("12", tuple(row.id for row in claims if row.quantity == "12")),
            Side("at least 14", tuple(row.id for row in claims if row.quantity == "at least 14")),
        ),
        "the later report gives the higher figure",
    )
    events = (
        Event(
            ids.make("event", "met"),
            "MEET",
            arguments=(Participant("agent", brook.id), Participant("participant", relling.id)),
            interval="2026-03-02",
            place=port.id,
            claims=chosen("MEET") + chosen("MEET", polarity="negative"),
            independent_origins=2,
        ),
        Event(
            ids.make("event", "fund"),
            "FUND",
            arguments=(Participant("agent", fund.id),),
            claims=chosen("FUND"),
            independent_origins=1,
            conflicts=(clash.id,),
        ),
        Event(
            ids.make("event", "front"),
            "FRONT_OF",
            arguments=(Participant("agent", club.id), Participant("group", men.id)),
            claims=chosen("FRONT_OF"),
            independent_origins=2,
        ),
        Event(
            ids.make("event", "denied"),
            "REJECT",
            arguments=(Participant("agent", relling.id),),
            claims=chosen("REJECT"),
            independent_origins=1,
        ),
        Event(
            ids.make("event", "visit"),
            "VISIT",
            arguments=(Participant("agent", brook.id),),
            interval="2026-04",
            place=island.id,
            claims=chosen("VISIT"),
            independent_origins=1,
        ),
    )
    origins = (
        Origin(
            ids.make("origin", "wire"),
            "agency",
            "Coastal Press",
            claims=tuple(row.id for row in claims if row.article in ("herald", "daily")),
            why="Ansel Herald and Coast Daily share one text",
        ),
        Origin(
            ids.make("origin", "police"),
            "speaker",
            "harbour police",
            entity=police.id,
            claims=tuple(row.id for row in claims if row.article == "post"),
        ),
        Origin(ids.make("origin", "blog"), "outlet", "blog", claims=tuple(row.id for row in claims if row.article == "blog")),
    )
    whole = Span(0, len(words["herald"]))
    copied = Derivation("daily", "herald", "known", "copy", 1.0, "Coastal Press", (Passage(whole, whole),))
    entities = (brook, relling, port, island, club, men, fund, police)
    return Picture(documents, entities=entities, derivations=(copied,), events=events, origins=origins, conflicts=(clash,))
