"""What the word before a time makes of it: "since 2019" is open at its end, "between May and July" is one span."""

from collections.abc import Mapping
from itertools import pairwise

from twosource.annotate.syntax import Syntax
from twosource.text import dates
from twosource.text.table import rows
from twosource.types import Timex, Token

_CLOSE = frozenset({"just", "shortly", "soon", "right", "immediately"})
_HAVE = frozenset({"have", "'ve", "’ve", "'s", "’s"})


def bounded(syntax: Syntax, timexes: tuple[Timex, ...], published: str | None = None) -> Mapping[str, str]:
    """The days that each expression gives to what happens then, by id, as EDTF; expressions that give none are left out.

    As `Timex.interval`, but for "since 2019" (`2019/..`), "until Friday" (`../2024-05-17`), "between May and July 2019" (both
    `2019-05/2019-07`), and "has sailed for eight years" (`2016~/..`, counted from publication). "Not until Friday" is no bound.
    """
    found = {timex.id: _with_word(syntax, timex) or timex.interval for timex in timexes}
    for left, right in pairwise(timexes):
        if span := _span(syntax, left, right):
            found[left.id] = found[right.id] = span
    for timex in timexes:
        found[timex.id] = found[timex.id] or _lasting(syntax, timex, published)
    return {id: interval for id, interval in found.items() if interval}


def _words(kind: str) -> frozenset[str]:
    """The prepositions of one kind."""
    return frozenset(row["word"] for row in rows("timex_bounds") if row["kind"] == kind)


def _before(syntax: Syntax, timex: Timex) -> Token | None:
    """The word before an expression, an article or a "the" passed over."""
    words = syntax.within(timex.span)
    i = words[0].i - 1 if words else -1
    while i >= 0 and syntax.tokens[i].pos == "DET":
        i -= 1
    return syntax.tokens[i] if i >= 0 and syntax.tokens[i].sentence == words[0].sentence else None


def _with_word(syntax: Syntax, timex: Timex) -> str | None:
    """The interval opened at one end by the word before it."""
    word = _before(syntax, timex)
    found = dates.days(timex.interval)
    if word is None or found is None or timex.interval is None or "/" in timex.interval or not _governs(syntax, word, timex):
        return None
    if word.text.lower() in _words("from"):
        return f"{timex.interval}/.."
    negated = syntax.child(syntax.clause(word), "neg") or (word.i > 0 and syntax.tokens[word.i - 1].lemma in ("not", "only"))
    return f"../{timex.interval}" if word.text.lower() in _words("to") and not negated else None


def _governs(syntax: Syntax, word: Token, timex: Timex) -> bool:
    """True where the time itself hangs from the word before it: "after May 5", not "after the May 5 raid" or "the law from 2019"."""
    head = syntax.at(timex.span)
    if head is None or timex.type != "DATE" or head.head != word.i:
        return False
    close = any(child.lemma in _CLOSE for child in syntax.children(word, "advmod"))
    return not close and (word.lemma != "from" or syntax.head(word).pos not in ("NOUN", "PROPN"))


def _span(syntax: Syntax, left: Timex, right: Timex) -> str | None:
    """The span from one expression to the next, in "between … and …" and "from … to …"."""
    opens, joins = _before(syntax, left), _before(syntax, right)
    first, last = dates.days(left.interval), dates.days(right.interval)
    if opens is None or joins is None or not first or not last or first[0] > last[1]:
        return None
    near = syntax.within(left.span)[-1].i + 1 == joins.i
    pair = f"{opens.text.lower()} {joins.text.lower()}"
    if not near or pair not in _words("span") or "/" in f"{left.interval}{right.interval}":
        return None
    return f"{left.interval}/{right.interval}"


def _lasting(syntax: Syntax, timex: Timex, published: str | None) -> str | None:
    """The time since which something has lasted: "has sailed for eight years"."""
    word, day = _before(syntax, timex), dates.days(published)
    start = dates.ago(day[0], timex.value) if day and day[0] == day[1] and timex.type == "DURATION" else None
    if word is None or word.text.lower() != "for" or start is None:
        return None
    verb = syntax.clause(word)
    helpers = {child.lemma for child in syntax.children(verb, "aux") if child.tag in ("VBZ", "VBP")}
    return f"{start}/.." if helpers & _HAVE else None
