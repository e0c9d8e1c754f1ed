"""What kind of thing a name is the name of: evidence from each place, put together for all places of one name in a text."""

from collections import defaultdict
from collections.abc import Sequence

from twosource.annotate import evidence, spelling, words
from twosource.annotate.initials import stands_for
from twosource.types import Token

Run = tuple[int, int]
Votes = dict[str, float]
_FAMILY = {"PublicBody": "Organization", "Company": "Organization", "Facility": "Place"}


def decide(tokens: Sequence[Token], runs: Sequence[Run], titled: Sequence[bool]) -> list[str]:
    """The type of each name: what the rules say of all its places, added up."""
    votes: dict[str, Votes] = defaultdict(lambda: defaultdict(float))
    keys = [spelling.spelled(tokens, run) for run in runs]
    for key, run, has_title in zip(keys, runs, titled, strict=True):
        votes[key]["Person"] += 4 if has_title else 0
        for rule in evidence.RULES:
            for kind, weight in rule(tokens, run):
                votes[key][kind] += weight
    _share_with_short_forms(votes)
    _share_with_acronyms(tokens, runs, keys=keys, votes=votes)
    chosen = {key: _best(found) for key, found in votes.items()}
    return [chosen[key] for key in keys]


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


def gender(tokens: Sequence[Token], run: Run, title: Run | None) -> str | None:
    """Male or female by title or first name; None where neither tells."""
    if title is not None:
        for token in tokens[title[0] : title[1] + 1]:
            if told := words.titles().get(token.text):
                return told
    return words.given_names().get(tokens[run[0]].text) if run[1] > run[0] else None
