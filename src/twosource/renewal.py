"""How the picture of a case is made anew: only the topics that another article or decision changed, each by a worker, one writer."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from twosource import ids, pipeline
from twosource.intake import Progress, silent
from twosource.spread import Workers
from twosource.store import MAKER, Store, packed, unpacked
from twosource.types import Judgement, Picture


class Topic(NamedTuple):
    """The articles of a topic by key, and the decisions that are about them. name: a digest of all that its picture is made from."""

    name: str
    keys: tuple[str, ...]
    judgements: tuple[Judgement, ...]


class Asked(NamedTuple):
    """A topic as it goes to a worker. bodies: the texts of its documents, each with the id that its article is shown under."""

    name: str
    bodies: tuple[tuple[str, str], ...]
    judgements: tuple[Judgement, ...]


def renew(store: Store, workers: Workers, progress: Progress = silent) -> None:
    """Make the topics that are not in the file as they should be, and let go of those that no longer are. Ctrl-C loses at most a topic."""
    basis = store.basis()  # before the articles are read: where one comes in meanwhile, the picture is not current
    wanted, kept, names = {row.name: row for row in topics(store)}, store.topics.kept(), store.editions()
    missing = [row for name, row in wanted.items() if name not in kept]
    for name, layers in workers.mapped(resolved, _asked(store, missing, names=names, progress=progress)):
        store.topics.keep(name, wanted[name].keys, layers)
    store.topics.settle(list(wanted), basis)


def topics(store: Store) -> list[Topic]:
    """The topics of a case as they should be."""
    sketches, judgements = store.topics.sketches(), store.shaping()
    keys, names = list(sketches), store.editions()
    about = store.topics.about(judgements) if judgements else {}
    number = {key: place for place, key in enumerate(keys)}
    ties = [_ends(about.get(row.number, frozenset()), number) for row in judgements if _ties(row)]
    groups = pipeline.divided(list(sketches.values()), [pair for pair in ties if pair])
    return [_topic([keys[place] for place in group], names, _of(group, judgements, about=about, keys=keys)) for group in groups]


def _ties(row: Judgement) -> bool:
    """True for a decision that brings two articles together; one on names holds across topics (resolve/joined.py)."""
    return row.kind != "entity" and row.decision in ("same", "confirm") and not row.undone


def _ends(about: frozenset[str], number: Mapping[str, int]) -> tuple[int, int] | None:
    """The two articles that a decision ties, by number; None where it is about one."""
    found = sorted(number[key] for key in about if key in number)
    return (found[0], found[-1]) if len(found) > 1 else None


def _of(
    group: list[int], judgements: tuple[Judgement, ...], *, about: Mapping[int, frozenset[str]], keys: list[str]
) -> tuple[Judgement, ...]:
    """The decisions that are about an article of the group; all of them where it is the whole case."""
    if len(group) == len(keys):
        return judgements
    held = {keys[place] for place in group}
    return tuple(row for row in judgements if not held.isdisjoint(about.get(row.number, frozenset())))


def _topic(keys: list[str], names: Mapping[str, str], judgements: tuple[Judgement, ...]) -> Topic:
    """The topic of some articles."""
    made_from = [(key, names[key]) for key in keys], [(row.number, row.undone) for row in judgements]
    return Topic(ids.digest(MAKER, *made_from), tuple(keys), judgements)


def _asked(store: Store, missing: list[Topic], *, names: Mapping[str, str], progress: Progress) -> Iterator[Asked]:
    """The topics as they go to workers, read from the file when it is their turn."""
    for place, row in enumerate(missing, 1):
        progress("resolving and weighing" + (f", topic {place} of {len(missing)}" if len(missing) > 1 else ""))
        yield Asked(row.name, tuple((store.body(key), names[key]) for key in row.keys), row.judgements)


def resolved(asked: Asked) -> tuple[str, dict[str, str]]:
    """The name of a topic and the text of each layer of its picture."""
    return asked.name, packed(pipeline.topic(Picture(documents=unpacked(asked.bodies), judgements=asked.judgements)))
