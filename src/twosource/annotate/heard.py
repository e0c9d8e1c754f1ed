"""Who says what, as the encoder marks it: stretches of source, cue and content, put together around their cues."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from twosource.annotate.quoted import Said
from twosource.annotate.reported import PARTS, Report, Tokens, cue_of
from twosource.annotate.syntax import Syntax, span_of
from twosource.types import Span, Token

FAR = 3  # sentences between a stretch and the cue that it belongs to
SURE = 0.5  # stretches less probable than this are noise


class Stretch(NamedTuple):
    """A run of words with one label. after: the cue that it belongs to stands before it."""

    label: str
    words: Tokens
    after: bool


def merged(text: str, syntax: Syntax, ruled: tuple[Said, ...]) -> tuple[Said, ...]:
    """What the encoder marks, with the sources that only the rules find; where it has read nothing, what the rules find.

    What the rules alone find stands too: a hedge ("reportedly accepted"), or a witness whom a ministry quotes.
    """
    if not any(token.attribution for token in syntax.tokens):
        return ruled
    hedges = {token.i for said in ruled if said.report.act == "hedge" for token in said.report.cue}
    of_word = {token.i: said for said in ruled for token in said.report.cue}
    marked = [report._replace(cue=tuple(token for token in report.cue if token.i not in hedges)) for report in reports(text, syntax)]
    made = [_with_source(Said(report, _spans(report.content)), of_word) for report in marked if report.cue]
    cues = {token.i for said in made for token in said.report.cue}
    rest = [said for said in ruled if cues.isdisjoint(token.i for token in said.report.cue) and _stands(said.report)]
    return tuple(sorted((*made, *rest), key=lambda said: said.report.cue[0].i))


def _stands(report: Report) -> bool:
    """True for what the rules alone find; inside what somebody says only where a source says it in turn."""
    return report.cue[0].attribution != "content" or (report.act == "assertion" and bool(report.source))


def _with_source(said: Said, of_word: Mapping[int, Said]) -> Said:
    """The report with the source that the rules give it, where the encoder gives none: "Brook came and [said]"."""
    ruled = next((of_word[token.i] for token in said.report.cue if token.i in of_word), None)
    if said.report.source or ruled is None:
        return said
    return said._replace(report=said.report._replace(source=ruled.report.source))


def _spans(words: Tokens) -> tuple[Span, ...]:
    """The unbroken runs of words as spans."""
    starts = [at for at in range(len(words)) if at == 0 or words[at].i != words[at - 1].i + 1]
    return tuple(span_of(words[first:last]) for first, last in pairwise([*starts, len(words)]))


def reports(text: str, syntax: Syntax) -> tuple[Report, ...]:
    """The reports that the encoder marks, in the order of their cues; each other stretch goes to the nearest cue on its side."""
    found = [stretch for stretch in _stretches(syntax.tokens) if _is_sure(stretch)]
    cues = [stretch for stretch in found if stretch.label == "cue"]
    parts: dict[tuple[int, str], list[Stretch]] = defaultdict(list)
    for stretch in found:
        if stretch.label != "cue" and (at := _cue_of(text, stretch, cues)) is not None:
            parts[at, stretch.label].append(stretch)
    made = (_report(cue, parts[at, "source"], parts[at, "content"]) for at, cue in enumerate(cues))
    return tuple(report for report in made if report.content)


def _stretches(tokens: Sequence[Token]) -> Iterator[Stretch]:
    """The runs of words with one label, in order."""
    run: list[Token] = []
    for token in tokens:
        if run and (token.attribution != run[0].attribution or token.attribution_start or token.sentence != run[0].sentence):
            yield Stretch(run[0].attribution, tuple(run), run[0].attribution_after)
            run = []
        if token.attribution:
            run.append(token)
    if run:
        yield Stretch(run[0].attribution, tuple(run), run[0].attribution_after)


def _is_sure(stretch: Stretch) -> bool:
    """True for a stretch whose words are probable on the mean."""
    return sum(token.attribution_probability for token in stretch.words) >= SURE * len(stretch.words)


def _cue_of(text: str, stretch: Stretch, cues: Sequence[Stretch]) -> int | None:
    """The nearest cue on the side that the stretch points to, in its paragraph."""
    first = stretch.words[0]
    at = bisect_left(cues, first.i, key=lambda cue: cue.words[0].i) - stretch.after
    if not 0 <= at < len(cues) or abs(cues[at].words[0].sentence - first.sentence) > FAR:
        return None
    left, right = sorted((cues[at].words[0].start, first.start))
    return None if "\n" in text[left:right] else at


def _report(cue: Stretch, sources: Sequence[Stretch], contents: Sequence[Stretch]) -> Report:
    """The report of a cue, with the source nearest to it; what the list knows of one of its words says how firmly it speaks."""
    at = cue.words[0].i
    source = min(sources, key=lambda stretch: abs(stretch.words[0].i - at)).words if sources else ()
    content = tuple(token for stretch in contents for token in stretch.words[stretch.words[0].lemma == "that" :])
    known = [row for word in cue.words for part in PARTS if (row := cue_of(word, part))]
    certainty, act = (known[0].certainty, known[0].act) if known else ("certain", "assertion")
    return Report(source, cue.words, content, certainty, act)
