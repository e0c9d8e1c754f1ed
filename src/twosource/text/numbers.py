"""Quantities as they are told, with their bounds: "at least 12", "nearly 40", "dozens", "between five and seven", "$1.2 million".

Left out are numbers that count nothing: years, days of a month, hours, ages between commas, ordinals, numbers that are part
of a name ("Flight 370") or of a compound ("20-point", "34-year-old").
"""

import re
from functools import cache
from typing import NamedTuple

from twosource.text.dates import MONTHS
from twosource.text.table import rows

_CURRENCY = "$€£¥₹"
_BOUND = r"(?P<bound>(?:\b(?:{bound})\s+(?:the\s+)?)?)"
_DIGITS = r"\d+(?:,\d{{3}})*(?:\.\d+)?(?:\s?(?:{scale})\b|(?:{money})\b)?"
_JOIN = r"(?:(?:(?:(?<=hundred)|(?<=thousand)|(?<=million))\s+and\s+|[\s-]+)(?:{words}))*\b"
_NUMBER = rf"(?P<{{name}}>{_DIGITS}|(?:\b(?:a|an)\s+)?\b(?:{{words}}){_JOIN})"
_AFTER = r"(?P<after>(?:\s+(?:{after})\b)?)(?P<unit>(?:\s?%|[\s-]?(?:{unit})\b)?)"


class Quantity(NamedTuple):
    """How many, as told. low, high: the least and the most it may mean, both inside, None where nothing bounds it.

    words: as they stand in the text. unit: what is measured where that is said ("%", "$", "year", "mile"), else empty: a count.
    """

    low: float | None
    high: float | None
    words: str
    unit: str = ""


def quantities(text: str) -> tuple[tuple[int, int, Quantity], ...]:
    """The quantities of a text in order, each with start and end.

    >>> [(start, end, readable(quantity)) for start, end, quantity in quantities("At least 12 of nearly 40 boats sank in 2024.")]
    [(0, 11, 'at least 12'), (15, 24, 'between 36 and 40')]
    """
    found = ((match, _quantity(match)) for match in _pattern().finditer(text) if _counts(match))
    return tuple((match.start(), match.end(), quantity) for match, quantity in found if quantity)


def quantity(text: str) -> Quantity | None:
    """The first quantity of a text, as of a claim's `quantity`; None when there is none.

    >>> quantity("a dozen boats"), quantity("boats")
    (Quantity(low=12.0, high=12.0, words='a dozen', unit=''), None)
    """
    found = quantities(text)
    return found[0][2] if found else None


def number(words: str) -> float | None:
    """The number that words or digits stand for; None when they stand for none.

    >>> number("twenty-four"), number("1.2 million"), number("two hundred and six"), number("a dozen"), number("boats")
    (24.0, 1200000.0, 206.0, 12.0, None)
    """
    total, part, seen = 0.0, 0.0, False
    for word in re.findall(r"\d[\d,]*(?:\.\d+)?|[a-z]+", words.lower()):
        if word in ("a", "an", "and"):
            continue
        if word[0].isdigit():
            part, seen = part + float(word.replace(",", "")), True
        elif word in _values("digit"):
            part, seen = part + float(_values("digit")[word]), True
        elif word in _values("scale") or word in _values("money"):
            scale = float(_values("scale").get(word) or _values("money")[word])
            part, seen = (part or 1) * scale, True
            if scale >= 1000:
                total, part = total + part, 0.0
        else:
            return None
    return total + part if seen else None


def compatible(a: Quantity, b: Quantity) -> bool:
    """True when two quantities could be the same number of the same thing.

    >>> compatible(quantity("at least 12"), quantity("14")), compatible(quantity("12"), quantity("14"))
    (True, False)
    """
    if a.unit != b.unit:
        return False
    return (a.low is None or b.high is None or a.low <= b.high) and (b.low is None or a.high is None or b.low <= a.high)


def finer(a: Quantity, b: Quantity) -> bool:
    """True when the first says the same more exactly: its range lies inside the other's and is smaller.

    >>> finer(quantity("14"), quantity("at least 12")), finer(quantity("14"), quantity("14"))
    (True, False)
    """
    if a.unit != b.unit or (a.low, a.high) == (b.low, b.high):
        return False
    inside_below = b.low is None or (a.low is not None and b.low <= a.low)
    return inside_below and (b.high is None or (a.high is not None and a.high <= b.high))


def readable(quantity: Quantity) -> str:
    """A quantity for screens.

    >>> readable(Quantity(12, None, "more than 12")), readable(Quantity(27, 33, "about 30")), readable(Quantity(5, 5, "5%", "%"))
    ('at least 12', 'between 27 and 33', '5 %')
    """
    low, high = (_plain(value) if value is not None else None for value in (quantity.low, quantity.high))
    if low is None and high is None:
        said = "some"
    elif low == high:
        said = str(low)
    else:
        said = f"at most {high}" if low is None else f"at least {low}" if high is None else f"between {low} and {high}"
    return f"{said} {quantity.unit}".rstrip()


def _plain(value: float) -> str:
    """A number without needless zeros, with commas at the thousands."""
    return f"{value:,.2f}".rstrip("0").rstrip(".")


@cache
def _values(kind: str) -> dict[str, str]:
    """The words of one kind with their values."""
    return {row["word"]: row["value"] for row in rows("number_words") if row["kind"] == kind}


@cache
def _pattern() -> re.Pattern[str]:
    """One pattern for every way a quantity is told."""
    word = {kind: _any_of(kind) for kind in ("bound", "after", "unit", "scale", "money", "vague")}
    word["words"] = f"{_any_of('digit')}|{word['scale']}"
    first, second = (_NUMBER.format(name=name, **word) for name in ("first", "second"))
    told = rf"(?P<between>\bbetween\s+)?{_BOUND.format(**word)}(?P<sign>[{_CURRENCY}]?){first}"
    upper = rf"(?:(?P<to>\s+to\s+|\s+or\s+|\s*[-–]\s*|\s+and\s+)[{_CURRENCY}]?{second})?"
    vague = rf"\b(?P<vague>{word['vague']})\b"
    return re.compile(rf"(?<![\w#.,:/’'-])(?:{vague}|{told}{upper}{_AFTER.format(**word)})", re.IGNORECASE)


def _any_of(kind: str) -> str:
    """An alternation of the words of a kind, the longest first."""
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in sorted(_values(kind), key=lambda word: (-len(word), word)))


def _quantity(match: re.Match[str]) -> Quantity | None:
    """The quantity of a match; None when its number cannot be read."""
    words = match[0]
    if match["vague"]:
        low, high = _range(_values("vague")[" ".join(match["vague"].lower().split())])
        return Quantity(low, high, words)
    first, second = number(match["first"]), number(match["second"] or "")
    if first is None:
        return None
    scales = re.search(r"[a-z]+$", match["second"] or "")
    if second is not None and scales and match["first"][-1].isdigit():
        first *= number(scales[0]) or 1
    unit = match["sign"] or _values("unit").get(match["unit"].strip(" -\n\t").lower(), "")
    if second is not None:
        return Quantity(min(first, second), max(first, second), words, unit)
    told = " ".join((match["bound"] or match["after"]).lower().split()).removesuffix(" the")
    low, high = _range(_values("bound").get(told) or _values("after").get(told) or "1..1")
    return Quantity(_times(first, low), _times(first, high), words, unit)


def _range(value: str) -> tuple[float | None, float | None]:
    """The two ends of `low..high`, either of which may be left out."""
    low, _, high = value.partition("..")
    return float(low) if low else None, float(high) if high else None


def _times(number: float, factor: float | None) -> float | None:
    """The product, rounded to what news can mean; None without a factor."""
    return None if factor is None else round(number * factor, 6)


def _counts(match: re.Match[str]) -> bool:
    """True when the number counts something: it is no year, date, hour, age, ordinal, and no part of a name or compound."""
    if match["vague"]:
        return True
    before, after = match.string[max(0, match.start() - 40) : match.start()], match.string[match.end() : match.end() + 24]
    if match["sign"] or match["unit"].strip() == "%":
        return True
    rules = (_is_glued, _is_named, _is_clock_or_calendar, _is_year, _is_age, _is_pronoun)
    return not any(rule(match, before, after) for rule in rules)


def _is_glued(match: re.Match[str], before: str, after: str) -> bool:
    """Part of a compound, an ordinal or a longer number ("20-point", "3rd", "7:30")."""
    hyphened = match["unit"].startswith("-") or (match["first"] + (match["second"] or "")).endswith("-")
    return hyphened or re.match(r"[-–]?\w|[:/.]\d|-", after) is not None


def _is_named(match: re.Match[str], before: str, after: str) -> bool:
    """After a capitalised word that no sentence begins with ("Flight 370"), unless a bound stands between."""
    if match["bound"] or not match["first"][0].isdigit():
        return False
    last = re.search(r"(?:^|(?P<stop>[.!?:;\n”\"]\s*)|\s)(?P<name>[A-Z][\w.&’'-]*)\s$", before)
    return last is not None and last["name"].lower() not in _values("opener")


def _is_clock_or_calendar(match: re.Match[str], before: str, after: str) -> bool:
    """A day of a month or an hour of a day."""
    return _MONTH_AFTER.match(after) is not None or _MONTH_BEFORE.search(before) is not None


def _is_year(match: re.Match[str], before: str, after: str) -> bool:
    """Four bare digits that read as a year."""
    if not re.fullmatch(r"1\d{3}|20\d{2}", match["first"]) or match["after"] or match["unit"]:
        return False
    if match["first"] < "1900":
        return re.search(r"\b(?:in|since|until|till|by|from|of|year|circa)\s$", before, re.IGNORECASE) is not None
    return not re.match(r"\s+(?:[a-z]+\s+)?(?:[a-z]+s|people)\b", after) or match["bound"].strip().lower() in ("", "about", "around")


def _is_age(match: re.Match[str], before: str, after: str) -> bool:
    """An age between commas after a name, or after "aged"."""
    between = re.search(r"[A-Z][\w.’'-]*,\s$", before) and re.match(r"[,;)]|\.\s|\.$|$", after) and not match["bound"]
    return bool(between) or re.search(r"\b(?:aged?|turned)\s$", before, re.IGNORECASE) is not None or " old" in match["unit"]


def _is_pronoun(match: re.Match[str], before: str, after: str) -> bool:
    """ "One" that stands for a thing or a person ("no one", "one another", "one that could")."""
    if match["first"].lower() != "one" or match["bound"] or match["second"]:
        return False
    return _AFTER_PRONOUN.match(after) is not None or _DETERMINED.search(before) is not None


_MONTH = "|".join(
    [*MONTHS, *(f"{month[:3]}\\." for month in MONTHS if month != "May"), r"Sept\.", "Jan", "Feb", "Aug", "Sept?", "Oct", "Nov", "Dec"]
)
_MONTH_AFTER = re.compile(rf"(?:\s+(?:of\s+)?(?:{_MONTH})\b)|\s?(?:[ap]\.?m\b|o['’]clock)")
_MONTH_BEFORE = re.compile(rf"\b(?:{_MONTH})\s$")
_DETERMINED = re.compile(r"\b(?:no|any|every|some|this|that|each|which|the|another)\s$", re.IGNORECASE)
_AFTER_PRONOUN = re.compile(
    r"\s+(?:another|other|of|that|who|whom|which|where|would|could|should|can|may|might|must|will|is|was|has|had|does|did|in|on|at|by|to)\b|\s*[,.;:!?)”\"]"
)
