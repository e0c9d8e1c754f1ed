"""What kind of thing a name is the name of: evidence from each place, put together for all places of one name in a text."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence

from twosource.annotate import words
from twosource.annotate.initials import stands_for
from twosource.types import Token

Run = tuple[int, int]
Vote = tuple[str, float]
Votes = dict[str, float]
_LABELS = {
    "PERSON": "Person", "ORG": "Organization", "GPE": "Place", "LOC": "Place", "FAC": "Facility",
    "LAW": "Law", "EVENT": "Other", "PRODUCT": "Product", "WORK_OF_ART": "Product", "NORP": "Organization",
}  # fmt: skip
_FAMILY = {"PublicBody": "Organization", "Company": "Organization", "Facility": "Place"}


def decide(tokens: Sequence[Token], runs: Sequence[Run], titled: Sequence[bool]) -> list[str]:
    """The type of each name: what the rules say of all its places, added up."""
    votes: dict[str, Votes] = defaultdict(lambda: defaultdict(float))
    keys = [spelled(tokens, run) for run in runs]
    for key, run, has_title in zip(keys, runs, titled, strict=True):
        votes[key]["Person"] += 4 if has_title else 0
        for rule in EVIDENCE:
            for kind, weight in rule(tokens, run):
                votes[key][kind] += weight
    _share_with_short_forms(votes)
    _share_with_acronyms(tokens, runs, keys=keys, votes=votes)
    chosen = {key: _best(found) for key, found in votes.items()}
    return [chosen[key] for key in keys]


def spelled(tokens: Sequence[Token], run: Run) -> str:
    """The words of a name with single spaces, as they stand."""
    parts = [tokens[run[0]].text]
    for i in range(run[0] + 1, run[1] + 1):
        parts.append(("" if tokens[i - 1].end == tokens[i].start else " ") + tokens[i].text)
    whole = "".join(parts)
    return whole[: len(whole) - stop(tokens[run[1]])]


def stop(token: Token) -> int:
    """1 when the full stop of the sentence hangs on the last word of a name, else 0."""
    word = token.text
    hangs = len(word) > 3 and word.endswith(".") and "." not in word[:-1]
    return int(hangs and word not in words.head_words("last") and word not in words.titles())


def _best(votes: Votes) -> str:
    """The family with most weight, and within it the kind with most; Other where nothing speaks."""
    families: Votes = defaultdict(float)
    for kind, weight in votes.items():
        families[_FAMILY.get(kind, kind)] += weight
    family = min(families, key=lambda kind: (-families[kind], kind))
    if families[family] <= 0:
        return "Other"
    inside = {kind: weight for kind, weight in votes.items() if _FAMILY.get(kind, kind) == family}
    special = [kind for kind in inside if kind != family and inside[kind] >= inside.get(family, 0)]
    return min(special or [family], key=lambda kind: (-inside.get(kind, 0), kind))


def _share_with_short_forms(votes: dict[str, Votes]) -> None:
    """A part of a longer name takes over what the longer name is."""
    longer: dict[str, list[str]] = defaultdict(list)
    for key in sorted(votes):
        parts = key.split(" ")
        if len(parts) > 1:
            longer[parts[0]].append(key)
            longer[parts[-1]].append(key)
        if "-" in key:
            longer[key.split("-")[0]].append(key)
    for short in sorted(set(longer) & set(votes)):
        for whole in longer[short]:
            kind = _best(votes[whole])
            if kind == "Person" or ("-" in whole and kind == "Organization"):
                votes[short][kind] += 3


def _share_with_acronyms(tokens: Sequence[Token], runs: Sequence[Run], *, keys: Sequence[str], votes: dict[str, Votes]) -> None:
    """A short form in brackets after a name and that name are one kind."""
    for n in range(len(runs) - 1):
        (_, last), (first, end) = runs[n], runs[n + 1]
        if first == last + 2 == end and tokens[last + 1].text == "(" and stands_for(keys[n + 1], keys[n]):
            for kind in sorted({*votes[keys[n]], *votes[keys[n + 1]]}):
                both = votes[keys[n]][kind] + votes[keys[n + 1]][kind]
                votes[keys[n]][kind] = votes[keys[n + 1]][kind] = both


def _by_label(tokens: Sequence[Token], run: Run) -> Iterator[Vote]:
    """What the parser says of the last word."""
    label = tokens[run[1]].entity
    if label in _LABELS:
        yield _LABELS[label], 1.0


def _by_head(tokens: Sequence[Token], run: Run) -> Iterator[Vote]:
    """What its last word, or the word before its `of`, says."""
    run_words = [token.text for token in tokens[run[0] : run[1] + 1]]
    for at, word in enumerate(run_words[:-1]):
        if run_words[at + 1] in ("of", "for", "on") and word in words.head_words("of"):
            yield words.head_words("of")[word], 5
            return
    if len(run_words) == 1:
        return
    last, first = run_words[-1], run_words[0]
    if last in words.head_words("last"):
        yield words.head_words("last")[last], 5
    elif first in words.head_words("of") and first not in words.given_names():
        yield words.head_words("of")[first], 4
    elif first in words.head_words("first"):
        yield words.head_words("first")[first], 2.5


def _by_world(tokens: Sequence[Token], run: Run) -> Iterator[Vote]:
    """Whether the world knows it as a place."""
    key = spelled(tokens, run)
    if (
        key in words.places()
        or (key.isupper() and len(key) > 4 and key.title() in words.places())
        or ("-" in key and any(f"-{held} " in key for held in words.listed("mention_context", "words", "held")))
    ):
        yield "Place", 5


def _by_given_name(tokens: Sequence[Token], run: Run) -> Iterator[Vote]:
    """Whether it begins with a first name."""
    given = words.given_names()
    if tokens[run[0]].text in given and run[1] - run[0] < 5:
        yield "Person", 3.0 if run[1] > run[0] else 1.5


def _by_form(tokens: Sequence[Token], run: Run) -> Iterator[Vote]:
    """How it is written: capitals only, or two or three plain words."""
    run_words = [token.text for token in tokens[run[0] : run[1] + 1]]
    if len(run_words) == 1 and 2 <= len(run_words[0]) <= 7 and sum(letter.isupper() for letter in run_words[0]) > 1:
        yield "Organization", 2
    if "-e-" in "".join(run_words) or "&" in run_words:
        yield "Organization", 3
    if 2 <= len(run_words) <= 3 and all(word.isalpha() and not word.isupper() for word in run_words):
        yield "Person", 0.5


def _by_article(tokens: Sequence[Token], run: Run) -> Iterator[Vote]:
    """People have no article of their own, as in `the Carrow`, but may stand before a noun that has one: `the Carrow boat`."""
    if run[0] and tokens[run[0] - 1].text in ("the", "The") and not run[1] < tokens[run[1]].head < run[1] + 4:
        yield "Person", -2.0
        yield "Organization", 0.5


def _by_place_words(tokens: Sequence[Token], run: Run) -> Iterator[Vote]:
    """Words beside it that go with places."""
    local = words.listed("mention_context", "words", "local")
    before, after = _at(tokens, run[0] - 1), _at(tokens, run[1] + 1)
    head = tokens[tokens[run[1]].head]
    if before == "in" and head.i == run[0] - 1:
        yield "Place", 2
    elif before in ("near", "across", "outside", "around", "throughout"):
        yield "Place", 1.5
    elif before == "at":
        yield "Place", 0.5
    if after in local or (before == "of" and _at(tokens, run[0] - 2) in local) or before in ("village", "town", "city"):
        yield "Place", 2.5
    if {after, _at(tokens, run[1] + 2)} & words.listed("mention_context", "words", "after a place") and tokens[run[1]].dep == "compound":
        yield "Place", 1.5
    if after == "-" and _at(tokens, run[1] + 2) == "based":
        yield "Place", 3
    if after == "," and _at(tokens, run[1] + 2) in words.places() and before in ("in", "of", "from", "near", "at", "to"):
        yield "Place", 2.5
    if (after == "," and run[0] == 0) or (tokens[run[0] - 1].sentence != tokens[run[0]].sentence and after == ","):
        yield "Place", 1.0
    if before == "," and _at(tokens, run[0] - 2) in words.places():
        yield "Place", 1.5


def _by_body_words(tokens: Sequence[Token], run: Run) -> Iterator[Vote]:
    """Words beside it that go with bodies and groups."""
    after, later = _at(tokens, run[1] + 1), _at(tokens, run[1] + 2)
    if after in words.listed("mention_context", "words", "after a body"):
        yield "Organization", 1.5
    if after == "-" and later in words.listed("mention_context", "words", "tied to a body"):
        yield "Organization", 1.5


def _by_speech(tokens: Sequence[Token], run: Run) -> Iterator[Vote]:
    """Those who say, and those whose age is told, are people."""
    last = tokens[run[1]]
    head = tokens[last.head]
    if last.dep == "nsubj" and head.lemma in words.listed("mention_context", "words", "says"):
        yield "Person", 1.5
    if _at(tokens, run[1] + 1) == "," and _at(tokens, run[1] + 2).isdigit() and _at(tokens, run[1] + 3) in (",", "."):
        yield "Person", 3
    if _at(tokens, run[1] + 1) in ("who", ",") and "who" in (_at(tokens, run[1] + 1), _at(tokens, run[1] + 2)):
        yield "Person", 2
    if _at(tokens, run[1] + 1) == "," and _at(tokens, run[1] + 2) in ("which", "where"):
        yield "Place" if _at(tokens, run[1] + 2) == "where" else "Organization", 1.0
    if last.dep == "appos" and head.text in words.titles():
        yield "Person", 1


EVIDENCE: tuple[Callable[[Sequence[Token], Run], Iterator[Vote]], ...] = (
    _by_label,
    _by_head, _by_world, _by_given_name, _by_form, _by_article, _by_place_words, _by_body_words, _by_speech,
)  # fmt: skip


def _at(tokens: Sequence[Token], i: int) -> str:
    """The word at that place, empty outside the text."""
    return tokens[i].text if 0 <= i < len(tokens) else ""


def gender(tokens: Sequence[Token], run: Run, title: Run | None) -> str | None:
    """Male or female by title or first name; None where neither tells."""
    if title is not None:
        for token in tokens[title[0] : title[1] + 1]:
            if told := words.titles().get(token.text):
                return told
    return words.given_names().get(tokens[run[0]].text) if run[1] > run[0] else None
