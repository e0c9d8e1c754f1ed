"""A text's mentions with their grammar, for the rules that tie pronouns and noun phrases to names."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from twosource.annotate.same_name import family
from twosource.types import Document, Mention, Token

SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "agent"})


class Place(NamedTuple):
    """A mention, the index of its head word and of its first word, and its sentence."""

    mention: Mention
    head: int
    first: int
    sentence: int


class Scene:
    """The mentions of a text in order, and what they have been tied to so far: the one thing here that changes."""

    def __init__(self, document: Document, names: Sequence[Sequence[Mention]]) -> None:
        """A scene in which only equal names are tied."""
        self.tokens: Sequence[Token] = document.tokens
        self.text = document.article.text
        starts = [token.start for token in self.tokens]
        self.places = [_place(self.tokens, starts, mention) for mention in document.mentions]
        self.cluster = {mention.id: mention.id for mention in document.mentions}
        self.gender: dict[str, str] = {}
        self.order = {place.mention.span: n for n, place in reversed(list(enumerate(self.places)))}
        self.at = {place.head: place for place in self.places}
        self.where = {place.mention.id: place for place in self.places}
        self.quoted = _quoted(self.tokens)
        self.nouns: dict[str, list[Place]] = defaultdict(list)
        self.ending: dict[str, list[Place]] = defaultdict(list)
        for place in self.places:
            if place.mention.form == "nominal":
                self.nouns[self.tokens[place.head].lemma.lower()].append(place)
            if place.mention.form == "named" and family(place.mention) == "Organization":
                self.ending[self.tokens[place.head].text].append(place)
        for group in names:
            for mention in group:
                self.tie(mention, group[0])

    def tie(self, mention: Mention, earlier: Mention) -> None:
        """Put a mention into the cluster of another."""
        root = self.cluster[earlier.id]
        self.cluster[mention.id] = root
        told = mention.gender or self.gender.get(root) or earlier.gender
        if told:
            self.gender[root] = told

    def is_tied(self, place: Place) -> bool:
        """True when a mention has been tied to another."""
        return self.cluster[place.mention.id] != place.mention.id

    def is_subject(self, place: Place) -> bool:
        """True for the subject of a clause, a conjunct of it, or its agent."""
        token = self.tokens[place.head]
        for _ in range(3):
            if token.dep not in ("conj", "appos"):
                break
            token = self.tokens[token.head]
        return token.dep in SUBJECTS

    def gender_of(self, place: Place) -> str | None:
        """The gender that the cluster of a mention is known by."""
        return self.gender.get(self.cluster[place.mention.id]) or place.mention.gender

    def before(self, place: Place, sentences: int) -> Iterator[Place]:
        """The mentions before one, nearest first, within that many sentences back."""
        n = self.order[place.mention.span]
        for other in reversed(self.places[max(0, n - 60) : n]):
            if other.sentence < place.sentence - sentences:
                return
            yield other

    def near(self, place: Place) -> list[Place]:
        """The mentions around one, on both sides."""
        n = self.order[place.mention.span]
        return self.places[max(0, n - 40) : n + 40]

    def family_of(self, place: Place) -> str:
        """The broad kind of a mention."""
        return family(place.mention)


def _place(tokens: Sequence[Token], starts: Sequence[int], mention: Mention) -> Place:
    """A mention with its words' indices."""
    head, first = (max(bisect_left(starts, at + 1) - 1, 0) for at in (mention.head.start, mention.span.start))
    return Place(mention, head, first, tokens[head].sentence)


def _quoted(tokens: Sequence[Token]) -> frozenset[int]:
    """The words in quotation marks; a straight mark at the start of a sentence always opens."""
    found, open_curly, straight, sentence = set(), False, False, -1
    for token in tokens:
        if token.sentence != sentence:
            sentence, straight = token.sentence, straight and token.text != '"'
        if token.text in ("“", "”"):
            open_curly = token.text == "“"
        elif token.text in ('"', "``", "''"):
            straight = not straight
        elif open_curly or straight:
            found.add(token.i)
    return frozenset(found)
