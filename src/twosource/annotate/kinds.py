"""What kind of thing a name is the name of: evidence from each place, put together for all places of one name in a text."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from twosource.annotate import evidence, spelling, words
from twosource.annotate.initials import stands_for
from twosource.types import Token

Run = tuple[int, int]
Votes = dict[str, float]
_FAMILY = {
    "PublicBody": "Organization", "Company": "Organization", "Facility": "Place",
    "Law": "Other", "Product": "Other", "Vehicle": "Other", "Vessel": "Other", "Airplane": "Other", "Weapon": "Other",
}  # fmt: skip


class Ballots(NamedTuple):
    """For each name, the votes of the rules and those of the encoder."""

    votes: dict[str, Votes]
    told: dict[str, Votes]


def decide(tokens: Sequence[Token], runs: Sequence[Run], titled: Sequence[bool]) -> list[str]:
    """The type of each name: what the encoder says of its place, and what encoder and rules say of all places of the name.

    Many places outvote one where the encoder errs; a town and the team named after it stay apart where it is sure of both.
    """
    keys = [spelling.spelled(tokens, run) for run in runs]
    votes = _votes(tokens, runs, keys, rules=evidence.RULES)
    for key, has_title in zip(keys, titled, strict=True):
        votes[key]["Person"] += 4 if has_title else 0
    told = _votes(tokens, runs, keys, rules=(evidence.by_label,))
    both = Ballots(_for_one_place(votes, keys), _for_one_place(told, keys))
    _share_with_short_forms(both)
    _share_with_acronyms(tokens, runs, keys=keys, ballots=both)
    return [_best(both.votes[key], _with_own(both.told[key], tokens[run[1]])) for key, run in zip(keys, runs, strict=True)]


def _votes(tokens: Sequence[Token], runs: Sequence[Run], keys: Sequence[str], *, rules: Sequence[evidence.Rule]) -> dict[str, Votes]:
    """The votes of the rules for each name, those of its places added up."""
    votes: dict[str, Votes] = {key: defaultdict(float) for key in keys}
    for key, run in zip(keys, runs, strict=True):
        for rule in rules:
            for kind, weight in rule(tokens, run):
                votes[key][kind] += weight
    return votes


def _for_one_place(votes: Mapping[str, Votes], keys: Sequence[str]) -> dict[str, Votes]:
    """The votes as they count for one place: many places weigh more than one, but less than their number, since they repeat each other."""
    number = Counter(keys)
    return {key: defaultdict(float, {kind: weight / number[key] ** 0.5 for kind, weight in found.items()}) for key, found in votes.items()}


def _with_own(told: Votes, token: Token) -> Votes:
    """What the encoder says of all places of a name, and once more what it says of this one."""
    own = dict(evidence.by_label((token,), (0, 0)))
    return defaultdict(float, {kind: told[kind] + own.get(kind, 0) for kind in {**told, **own}})


def _best(votes: Votes, told: Votes) -> str:
    """The family with most weight, and within it the kind with most by the rules; Other where nothing speaks."""
    families: Votes = defaultdict(float)
    for kind, weight in (*votes.items(), *told.items()):
        families[_FAMILY.get(kind, kind)] += weight
    family = min(families, key=lambda kind: (-families[kind], kind), default="Other")
    if families[family] <= 0:
        return "Other"
    inside = [kind for kind in sorted({*votes, *told, family}) if _FAMILY.get(kind, kind) == family]
    finer = [kind for kind in inside if kind != family and 0 < votes[kind] >= votes[family]]
    return max(finer or inside, key=lambda kind: votes[kind] if finer else told[kind])


def _share_with_short_forms(ballots: Ballots) -> None:
    """A part of a longer name takes over what the longer name is."""
    votes = ballots.votes
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
            kind = _best(votes[whole], ballots.told[whole])
            if kind == "Person" or ("-" in whole and kind == "Organization"):
                votes[short][kind] += 3 if kind == "Person" else 6


def _share_with_acronyms(tokens: Sequence[Token], runs: Sequence[Run], *, keys: Sequence[str], ballots: Ballots) -> None:
    """A short form in brackets after a name and that name are one kind."""
    for n in range(len(runs) - 1):
        (_, last), (first, end) = runs[n], runs[n + 1]
        if first == last + 2 == end and tokens[last + 1].text == "(" and stands_for(keys[n + 1], keys[n]):
            for votes in ballots:
                _add_up(votes[keys[n]], votes[keys[n + 1]])


def _add_up(left: Votes, right: Votes) -> None:
    """Both get the sum of their votes."""
    for kind in sorted({*left, *right}):
        left[kind] = right[kind] = left[kind] + right[kind]


def gender(tokens: Sequence[Token], run: Run, title: Run | None) -> str | None:
    """Male or female by title or first name; None where neither tells."""
    if title is not None:
        for token in tokens[title[0] : title[1] + 1]:
            if told := words.titles().get(token.text):
                return told
    return words.given_names().get(tokens[run[0]].text) if run[1] > run[0] else None
