"""Decisions as a file that another case can take: they are kept on ids of mentions, claims and articles, which are the same in both."""

import json
from typing import Any, NamedTuple

from twosource import __version__
from twosource.errors import InputError
from twosource.judging import DECISIONS, LISTING
from twosource.lookup import Lookup, lookup
from twosource.types import Judgement, Picture

FORMAT = "twosource-judgements/1"
KINDS = ("entity", "event", "claim", "derivation", "conflict", LISTING)
_TEXTS = ("decision", "kind", "left", "by", "at", "why")
_MOST_WORDS = 160


class Offered(NamedTuple):
    """A decision out of a file, with the words that its ids stand for there."""

    judgement: Judgement
    words: tuple[str, ...]


class Taken(NamedTuple):
    """What became of a file: decisions taken, those that were here already, and a line for each that does not fit this case."""

    taken: tuple[Judgement, ...]
    known: int
    unfit: tuple[str, ...]


def written(ground: Picture) -> str:
    """The standing decisions of a case as JSON; each with the words that it is about, for a person who reads the file."""
    by = lookup(ground)
    rows = [_row(by, row) for row in ground.judgements if not row.undone]
    return json.dumps({"format": FORMAT, "made_by": f"twosource {__version__}", "judgements": rows}, ensure_ascii=False, indent=1) + "\n"


def read(text: str, where: str) -> tuple[Offered, ...]:
    """The decisions of a file.

    Raises:
        InputError: it is no such file.
    """
    remedy = "give a file that `twosource judge export` wrote"
    try:
        found = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise InputError(where, "is not JSON", remedy) from error
    if not isinstance(found, dict) or found.get("format") != FORMAT or not isinstance(found.get("judgements"), list):
        raise InputError(where, f"is no file of judgements ({FORMAT})", remedy)
    return tuple(_offered(row, f"{where}: judgement {number}") for number, row in enumerate(found["judgements"], 1))


def sorted_out(ground: Picture, offered: tuple[Offered, ...]) -> Taken:
    """Which of the decisions fit a case and are new to it."""
    by = lookup(ground)
    here = {_told(row) for row in ground.judgements if not row.undone}
    taken: list[Judgement] = []
    known, unfit = 0, []
    for row in offered:
        missing = [
            (name, words) for name, words in zip(_ids(row.judgement), row.words, strict=True) if name not in _table(by, row.judgement)
        ]
        if missing:
            unfit += [_unfit(row.judgement, *missing[0])]
        elif _told(row.judgement) in here:
            known += 1
        else:
            here.add(_told(row.judgement))
            taken.append(row.judgement)
    return Taken(tuple(taken), known, tuple(unfit))


def _row(by: Lookup, row: Judgement) -> dict[str, Any]:
    """One decision as a plain value."""
    words = [_words(by, row, name) for name in _ids(row)]
    told = {name: getattr(row, name) for name in ("decision", "kind", "left", "right", "by", "at", "why")}
    return told | {"words": words}


def _ids(row: Judgement) -> tuple[str, ...]:
    """The ids of the case that a decision is kept on."""
    return (row.left, row.right) if row.right and row.kind != LISTING else (row.left,)


def _table(by: Lookup, row: Judgement) -> dict[str, Any]:
    """Where the ids of a decision of that kind are found."""
    return {"entity": by.mention, LISTING: by.mention, "derivation": by.article}.get(row.kind, by.claim)  # type: ignore[return-value]


def _words(by: Lookup, row: Judgement, name: str) -> str:
    """What an id stands for, in the words of its article; nothing where it is not in the case any more."""
    found = _table(by, row).get(name)
    if found is None:
        return ""
    words = found.title or found.path or found.text if row.kind == "derivation" else found.span.of(by.article[found.article].text)
    return " ".join(words.split())[:_MOST_WORDS]


def _offered(row: Any, where: str) -> Offered:
    """A decision from a plain value.

    Raises:
        InputError: it is none.
    """
    right = row.get("right") if isinstance(row, dict) else None
    if not isinstance(row, dict) or not all(isinstance(row.get(name), str) for name in _TEXTS) or not isinstance(right, str | None):
        raise InputError(where, "is no judgement", "give a file that `twosource judge export` wrote")
    if row["decision"] not in DECISIONS or row["kind"] not in KINDS or (row["kind"] == LISTING and not right):
        raise InputError(where, f"{row['decision']} {row['kind']} is no judgement of this version", "update Twosource")
    made = Judgement(0, row["decision"], row["kind"], row["left"], right, row["by"], row["at"], row["why"])
    words = row.get("words")
    told = tuple(str(word) for word in words) if isinstance(words, list) else ()
    return Offered(made, (*told, "", "")[: len(_ids(made))])


def _told(row: Judgement) -> tuple[str | None, ...]:
    """What makes two rows one decision."""
    return row.decision, row.kind, row.left, row.right, row.by, row.at


def _unfit(row: Judgement, name: str, words: str) -> str:
    """One line on a decision that does not fit."""
    told = f" (“{words}”)" if words else ""
    return f"{row.decision} {row.kind} by {row.by}, {row.at}: {name}{told} is not in this case"
