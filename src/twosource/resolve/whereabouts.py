"""Where places are: each place of a case looked up in the gazetteer and told from others of its name by what the reports say."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from twosource.resolve.nesting import Nest
from twosource.text import gazetteer, names
from twosource.text.gazetteer import Spot
from twosource.text.table import rows
from twosource.types import Document, Entity

_ROUNDS = 3
_MARGIN = 4
_LEAST = 100_000
_BACKED = 30
_UNBACKED_COUNTRY = 0.05
_REGION = 0.2
_OTHER_NAME = 0.05
_SMALL = (15_000, 0.3)
_MOST_COUNTRIES = 3
_SHORT = 5
_HALF = 0.5
_WORD = re.compile(r"\b[A-Z][\w-]+")


_Lands = dict[str, dict[tuple[str, str], set[str]]]


class Found(NamedTuple):
    """The place that an entity is, and why it was taken for this one of its name."""

    spot: Spot
    why: str


class _Case(NamedTuple):
    """What is asked of a case: the articles of each place, what contains what, the people named in each article by their country."""

    articles: Mapping[str, frozenset[str]]
    outers: Mapping[str, frozenset[str]]
    inners: frozenset[str]
    peoples: Mapping[str, frozenset[str]]


def locate(places: list[Entity], nests: list[Nest], documents: tuple[Document, ...]) -> dict[str, Found]:
    """The places that the gazetteer knows, by entity; none where several of the name are as likely."""
    offered = {row.id: _candidates(row) for row in places}
    case = _case(places, nests, documents)
    found: dict[str, Found] = {}
    for _ in range(_ROUNDS):
        lands = _lands(found, case)
        made = {row.id: _choose(row.id, offered[row.id] or _respelt(row, case, lands), case, found=found, lands=lands) for row in places}
        found = {entity: row for entity, row in made.items() if row}
    return found


def _candidates(row: Entity) -> dict[Spot, float]:
    """The spots that most of an entity's names allow, and how much each name speaks for them: less where it is not the spot's usual one."""
    votes: Counter[Spot] = Counter()
    keys = [names.normal(name) for name in (row.name, *row.aliases)]
    for key in keys:
        votes.update(dict.fromkeys(gazetteer.named(key), 1))
    most = max(votes.values(), default=0)
    spots = [spot for spot, count in votes.items() if count == most]
    usual = {spot for spot in spots if names.normal(spot.name) in keys}
    same = {(spot.country, spot.region) for spot in usual if spot.kind == "town"}
    kept = [spot for spot in spots if spot in usual or spot.kind != "town" or (spot.country, spot.region) not in same]
    return {spot: 1.0 if spot in usual or not usual else _OTHER_NAME for spot in kept}


def _case(places: list[Entity], nests: list[Nest], documents: tuple[Document, ...]) -> _Case:
    """What the case has to say."""
    article = {mention.id: document.article.id for document in documents for mention in document.mentions}
    outers: dict[str, set[str]] = defaultdict(set)
    for nest in nests:
        outers[nest.inner].add(nest.outer)
    return _Case(
        articles={row.id: frozenset(article[key] for key in row.mentions if key in article) for row in places},
        outers={entity: frozenset(held) for entity, held in outers.items()},
        inners=frozenset(nest.outer for nest in nests),
        peoples={document.article.id: _peoples(document.article.text) for document in documents},
    )


@cache
def _demonyms() -> dict[str, str]:
    """What the people of a country are called -> the country, two letters."""
    found: dict[str, str] = {}
    for row in rows("mention_countries"):
        code = next((spot.country for spot in gazetteer.named(row["country"]) if spot.kind == "country"), "")
        found |= {word: code for word in row["demonyms"].split(", ") if word and code}
    return found


def _peoples(text: str) -> frozenset[str]:
    """The countries whose people a text names."""
    words = _WORD.findall(text)
    said = {*words, *(f"{one} {other}" for one, other in pairwise(words))}
    return frozenset(_demonyms()[word] for word in said & _demonyms().keys())


def _lands(found: Mapping[str, Found], case: _Case) -> _Lands:
    """Article -> country or region named in it, with the entities that do so; peoples count as the entity ""."""
    made: _Lands = defaultdict(lambda: defaultdict(set))
    for article, codes in case.peoples.items():
        for code in sorted(codes):
            made[article][code, ""].add("")
    for entity, (spot, _) in found.items():
        for article in case.articles[entity]:
            made[article][spot.country, ""].add(entity)
            if spot.region:
                made[article][spot.country, spot.region].add(entity)
    return made


def _choose(entity: str, spots: dict[Spot, float], case: _Case, *, found: Mapping[str, Found], lands: _Lands) -> Found | None:
    """The spot of an entity: by what the reports put around it, then by the countries they name, then by its size."""
    around = [found[outer].spot for outer in sorted(case.outers.get(entity, ())) if outer in found]
    stated = [spot for spot in spots if any(spot.inside(outer) for outer in around)]
    backed = {spot: _backing(entity, spot, case, lands=lands) for spot in stated or spots}
    weights = {spot: spots[spot] * _weight(spot, share) for spot, share in backed.items()}
    best = _best(weights, outer=entity in case.inners)
    if best is None or not (stated or _known(best, weights[best], len(spots) == 1, backed=bool(backed[best]))):
        return None
    return Found(best, _why(best, around, spots, backed=bool(backed[best])))


def _known(spot: Spot, weight: float, alone: bool, *, backed: bool) -> bool:
    """True for a place that needs no “in …”: a country, the only place of its name in a country that is named, a town of weight."""
    return spot.kind == "country" or (alone and backed) or (weight >= _LEAST if spot.kind == "town" else alone or backed)


def _respelt(row: Entity, case: _Case, lands: _Lands) -> dict[Spot, float]:
    """The towns of the name in another spelling, in the countries that most of the articles name."""
    told = Counter(code for article in sorted(case.articles[row.id]) for code, region in lands.get(article, {}) if not region)
    likely = [code for code, count in told.most_common(_MOST_COUNTRIES) if count >= _HALF * len(case.articles[row.id])]
    found = (spot for code in likely for spot in gazetteer.spelt(row.name, code)) if len(row.name) >= _SHORT else ()
    return dict.fromkeys(found, 1.0)


def _backing(entity: str, spot: Spot, case: _Case, *, lands: _Lands) -> float:
    """How many of the place's articles name its country otherwise, as a share if at least half; with its region, up to two."""
    articles = case.articles[entity]
    shares = []
    for area in dict.fromkeys(((spot.country, ""), (spot.country, spot.region))):
        told = sum(1 for article in articles if lands.get(article, {}).get(area, set()) - {entity})
        shares.append(told / max(len(articles), 1))
    return sum(share for share in shares if share >= _HALF)


def _weight(spot: Spot, backed: float) -> float:
    """How likely a spot is meant: its people, many times more where the reports name its country; a region is meant less than a town."""
    size = spot.population * (_REGION if spot.kind == "region" else 1)
    size *= _SMALL[1] if spot.kind == "town" and size < _SMALL[0] else 1
    if not backed:
        return size * (_UNBACKED_COUNTRY if spot.kind == "country" else 1)
    return size * _BACKED * backed


def _best(weights: Mapping[Spot, float], *, outer: bool) -> Spot | None:
    """The spot that outweighs all others by far; of a town and its region by one name the region where something is said to lie in it."""
    ordered = sorted(weights, key=lambda spot: (-weights[spot], spot.id))
    if not ordered:
        return None
    first = ordered[0]
    twins = [spot for spot in ordered if spot == first or spot.inside(first) or first.inside(spot)]
    others = [spot for spot in ordered if spot not in twins]
    if others and weights[others[0]] * _MARGIN > weights[first]:
        return None
    wanted = "town" if not outer else first.kind
    return first if first.kind == "country" else next((spot for spot in twins if spot.kind == wanted), first)


def _why(spot: Spot, around: Iterable[Spot], spots: Mapping[Spot, float], *, backed: bool) -> str:
    """How a spot was told from the others of its name."""
    outer = next((one for one in around if spot.inside(one)), None)
    if outer:
        return f"The reports put it in {outer.name}."
    if len(spots) == 1:
        return "The gazetteer knows one place of that name."
    country = gazetteer.area(spot.country)
    if backed and country and spot.kind != "country":
        return f"Of {len(spots)} places of that name, the one in {country.name}, which the same reports name."
    return f"The largest by far of {len(spots)} places of that name."
