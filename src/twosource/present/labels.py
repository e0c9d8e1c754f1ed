"""What a reader calls things: articles by publisher, counts in words, how firmly something is put."""

from collections import Counter

from twosource.lookup import Lookup
from twosource.present.values import one_line
from twosource.text import dates
from twosource.types import Article, Claim, Document, Picture

UNDATED = "undated"
_SHORTEST = 3
_SHORT = 16


OWN_VOICE = "in the article's own voice"
FLAT = "put flatly"


def labels(picture: Picture) -> dict[str, str]:
    """A short name for each article id: the publisher where it has only one report here, else with the file's name or the id, cut."""
    articles = [document.article for document in picture.documents]
    counted = Counter((_outlet(row), day) for row in articles for day in {"", _day(row)})
    names = {row.id: _file_name(row) for row in articles}
    short = short_ids(list(names.values()))
    twice = Counter(short[name] for name in names.values())
    own = {id: short[name] if twice[short[name]] == 1 else id for id, name in names.items()}
    return {row.id: _label(row, own[row.id], counted) for row in articles}


def _file_name(row: Article) -> str:
    """The name of the article's file without its folder and ending; the id where there is no file, or one file holds many articles."""
    name = (row.path or "").replace("\\", "/").rsplit("/", 1)[-1].rsplit(".", 1)
    return row.id if not name[0] or name[-1] == "jsonl" else name[0].replace("_", " ").strip() or row.id


def _label(row: Article, short: str, counted: Counter[tuple[str, str]]) -> str:
    """The label of one article: its publisher, with the day where that tells two apart, else with the short name."""
    outlet, day = _outlet(row), _day(row)
    if not outlet:
        return short
    if counted[outlet, ""] == 1:
        return outlet
    return f"{outlet} ({dates.readable(day) if day and counted[outlet, day] == 1 else short})"


def _outlet(row: Article) -> str:
    """The publisher, else the host of the article's address, else nothing.

    >>> _outlet(Article("1", "k", "text", url="https://www.coast-daily.example/a"))
    'coast-daily.example'
    """
    return (row.publisher or (row.url or "").partition("//")[2].partition("/")[0]).removeprefix("www.")


def _day(row: Article) -> str:
    """The day an article states, without its hour; nothing where it states none."""
    return (row.published or "").partition("T")[0]


def short_ids(known: list[str]) -> dict[str, str]:
    """Each id cut to the shortest beginning that no other id shares.

    >>> short_ids(["000_bfc43b287ca255f4", "001_0301d1b77559184b", "lantern"])
    {'000_bfc43b287ca255f4': '000', '001_0301d1b77559184b': '001', 'lantern': 'lantern'}
    """
    ordered = sorted(set(known))
    found = {}
    for place, row in enumerate(ordered):
        beside = ordered[max(place - 1, 0) : place] + ordered[place + 1 : place + 2]
        need = max([_SHORTEST - 1, *(_shared(row, other) for other in beside)]) + 1
        found[row] = row if len(row) <= _SHORT else row[: max(need, _word_end(row, need))]
    return {row: found[row] for row in known}


def _shared(left: str, right: str) -> int:
    """How many characters two texts begin with alike."""
    return next((n for n, (a, b) in enumerate(zip(left, right, strict=False)) if a != b), min(len(left), len(right)))


def _word_end(row: str, need: int) -> int:
    """Where the word that the cut falls into ends, when it is near; a label should not stop in the middle of a word."""
    end = next((n for n in range(need, len(row)) if not row[n].isalnum()), len(row))
    return end if end - need <= 8 else need


def count(number: int, one: str, many: str = "") -> str:
    """A number and its noun.

    >>> count(1, "origin"), count(3, "origin"), count(2, "body", "bodies")
    ('1 origin', '3 origins', '2 bodies')
    """
    return f"{number} {one if number == 1 else many or one + 's'}"


def listed(names: list[str] | tuple[str, ...], most: int = 6) -> str:
    """Names in a row, the rest counted.

    >>> listed(["a", "b", "c"]), listed(["a", "b", "c"], 2)
    ('a, b and c', 'a, b and 1 more')
    """
    shown = list(names[:most])
    if len(names) > most:
        return ", ".join(shown) + f" and {len(names) - most} more"
    return ", ".join(shown[:-1]) + (" and " if len(shown) > 1 else "") + (shown[-1] if shown else "")


def published(document: Document) -> str:
    """When the article was published, in words: a stated date, a bound that its own words give, or that there is none."""
    return when(document.published or document.article.published)


def when(edtf: str | None) -> str:
    """The time in words; what is not known is said.

    >>> when("2023-10-14"), when(None)
    ('14 October 2023', 'undated')
    """
    return dates.readable(edtf) or UNDATED


def firmness(claim: Claim) -> str:
    """How the claim is put, in words.

    >>> from twosource.types import Span
    >>> firmness(Claim("c", "a", Span(0, 1), Span(0, 1), "go", "VISIT", certainty="possible", modality="planned"))
    'put as a possibility; planned or expected'
    """
    certain = {"certain": FLAT, "probable": "put as likely, believed or reported", "possible": "put as a possibility"}
    modal = {"planned": "planned or expected", "hypothetical": "supposed, demanded or feared"}
    said = ["said not to be so"] if claim.polarity == "negative" else []
    # How sure the article is of what somebody denies is not how firmly that is denied.
    if not (said and claim.attribution):
        said.append(certain.get(claim.certainty, claim.certainty))
    said += [modal[claim.modality]] if claim.modality in modal else []
    return "; ".join(said)


def speaker(by: Lookup, claim: Claim, *, short: bool = False) -> str:
    """Whose words the claim is told in: the named source, an unnamed one in its own words, or the article's own voice.

    short: the name or the words alone, for the front of a line.
    """
    chain: list[str] = []
    at = claim.attribution
    while at in by.attribution and len(chain) < 4:
        row = by.attribution[at]
        chain.append(_source(by, at, short=short))
        at = row.parent
    return ", according to ".join(chain) if chain else OWN_VOICE


def _source(by: Lookup, attribution: str, *, short: bool) -> str:
    """The source of an attribution, in words."""
    row = by.attribution[attribution]
    told = row.source.of(by.article[row.article].text) if row.source else ""
    said = one_line(told)
    if row.mention in by.mention and (row.named or is_named(by, row.mention)):
        name = by.name_of(row.mention)
        plain = short or not said or name in said or said in name or by.mention[row.mention].form == "pronominal"
        return name if plain else f"{name} (“{said}”)"
    if row.mention in by.mention and by.mention[row.mention].form == "pronominal":
        said = one_line(by.name_of(row.mention))
    if not said:
        return "a source that is not named"
    return said if row.named else f"“{said}”" if short else f"“{said}” (not named)"


def is_named(by: Lookup, mention: str) -> bool:
    """True when the entity behind the mention has a name."""
    if mention not in by.entity_of:
        return by.mention[mention].form == "named"
    return any(by.mention[row].form == "named" for row in by.entity_of[mention].mentions if row in by.mention)
