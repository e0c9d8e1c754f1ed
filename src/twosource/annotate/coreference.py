"""Which mentions of a document mean the same, in the plain cases: names first, then pronouns and noun phrases from left to right."""

from collections import defaultdict
from dataclasses import replace

from twosource.annotate import anaphora, apposition, repeated, same_name, stand_ins
from twosource.annotate.scene import Scene
from twosource.types import Document, Mention

RULES = (*apposition.RULES, *anaphora.RULES, *stand_ins.RULES, repeated.repeated)


def add(document: Document) -> Document:
    """The document whose mentions know the fullest name of the same entity, where plain; where no name is known, its first mention."""
    if not document.mentions:
        return document
    text = document.article.text
    scene = Scene(document, same_name.groups(text, [mention for mention in document.mentions if mention.form == "named"]))
    for place in scene.places:
        if place.mention.form != "named":
            earlier = next((found for rule in RULES if (found := rule(scene, place))), None)
            if earlier:
                scene.tie(place.mention, earlier)
    fullest = _fullest(scene)
    return replace(document, mentions=tuple(_tied(mention, fullest[scene.cluster[mention.id]]) for mention in document.mentions))


def _fullest(scene: Scene) -> dict[str, Mention]:
    """Cluster -> its fullest mention: a name before other words, the longest, the earliest."""
    members: dict[str, list[Mention]] = defaultdict(list)
    for place in scene.places:
        members[scene.cluster[place.mention.id]].append(place.mention)
    return {cluster: min(found, key=_rank) for cluster, found in members.items()}


def _rank(mention: Mention) -> tuple[bool, int, int]:
    """Order of fullness, the fullest first; noun phrases and pronouns count by place alone."""
    named = mention.form == "named"
    return not named, mention.span.start - mention.span.end if named else 0, mention.span.start


def _tied(mention: Mention, fullest: Mention) -> Mention:
    """The mention with its antecedent; the fullest one has none."""
    return mention if mention.id == fullest.id else replace(mention, antecedent=fullest.id)
