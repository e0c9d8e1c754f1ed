"""Claims: one for each event or relation that an article tells."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace

from twosource import ids
from twosource.annotate import (
    amounts,
    arguments,
    assertion,
    bonds,
    bystanders,
    dating,
    groups,
    incidents,
    narrative,
    parts,
    references,
    timex_bounds,
    triggers,
)
from twosource.annotate.certainty import CERTAINTY, Stance, stance
from twosource.annotate.clauses import clause
from twosource.annotate.syntax import Syntax, span_of, syntax
from twosource.annotate.triggers import Trigger
from twosource.types import Argument, Attribution, Claim, Document, Mention, Span


@dataclass(frozen=True, slots=True)
class Layers:
    """What a claim is read from: the document with its layers laid out for looking up.

    held: the mention of each word, by index: of a name all its words, of others the head. groups: see groups. counted: see amounts.
    told: the attributions whose content touches each sentence, by its index. acts: what each cue word says its source does.
    """

    document: Document
    trees: Syntax
    mentions: Mapping[str, Mention]
    held: Mapping[int, Mention]
    groups: Mapping[int, tuple[Mention, ...]]
    counted: amounts.Amounts
    told: Mapping[int, tuple[Attribution, ...]]
    acts: Mapping[int, str]


def add(document: Document) -> Document:
    """The document with its claims, in the order of their triggers."""
    read = layers(document)
    pairs = bonds.weighed(read.trees, parts.weighed(read.trees, told(read), read.mentions), read.mentions)
    kept, made = [trigger for trigger, _ in pairs], [claim for _, claim in pairs]
    days = timex_bounds.bounded(read.trees, document.timexes, document.published)
    timexes = [replace(timex, interval=days.get(timex.id)) for timex in document.timexes]
    dated = dating.add(read.trees, kept, made, timexes=timexes, mentions=read.mentions)
    vague = {timex.id for timex in timexes if timex.type != "DURATION" and not timex.interval}
    return replace(document, claims=narrative.add(read.trees, kept, dated, published=document.published, vague=vague))


def told(layers: Layers) -> list[parts.Told]:
    """The triggers of a document and their claims, with all the arguments that grammar gives them."""
    found = triggers.triggers(layers.trees, {i for i, mention in layers.held.items() if mention.form == "named"})
    marked = incidents.parts(layers.document.tokens, found, layers.held)
    marked = bystanders.without(layers.trees, found, marked, mentions=layers.mentions)
    return [(trigger, claim) for trigger in found if (claim := _claim(layers, trigger, marked.get(trigger.token.i, ())))]


def layers(document: Document) -> Layers:
    """The layers of a document, laid out for looking up."""
    trees = syntax(document.tokens)
    held = _held(trees, document.mentions)
    return Layers(
        document=document,
        trees=trees,
        mentions={mention.id: mention for mention in document.mentions},
        held=held,
        groups=groups.groups(trees, held),
        counted=amounts.amounts(trees, document.article.text),
        told=_told(document),
        acts={token.i: row.act for row in document.attributions for cue in row.cue for token in trees.within(cue)},
    )


def _held(trees: Syntax, mentions: tuple[Mention, ...]) -> dict[int, Mention]:
    """The mention of each word: all words of a name, the head of others."""
    found: dict[int, Mention] = {}
    for mention in mentions:
        for token in trees.within(mention.span if mention.form == "named" else mention.head):
            found[token.i] = mention
    return found


def _told(document: Document) -> dict[int, tuple[Attribution, ...]]:
    """The attributions whose content touches each sentence, by its index."""
    starts = [sentence.start for sentence in document.sentences]
    found: dict[int, dict[str, Attribution]] = defaultdict(dict)
    for row in document.attributions:
        for part in row.content:
            for n in range(max(bisect_right(starts, part.start) - 1, 0), bisect_left(starts, part.end)):
                found[n][row.id] = row
    return {n: tuple(rows.values()) for n, rows in found.items()}


def _claim(layers: Layers, trigger: Trigger, marked: tuple[Argument, ...]) -> Claim | None:
    """The claim of one trigger; None for a role noun that ties no two mentions ("the leader spoke"). marked: see incidents.parts."""
    filled = arguments.arguments(layers.trees, trigger, layers.held, groups=layers.groups)
    if trigger.meaning.type == "ASSAULT" and trigger.token.factuality is not None:
        filled = incidents.joined(filled, marked, layers.mentions)
    if (trigger.form == "role" and not _says_who(layers, trigger, filled)) or _is_empty(layers, trigger, filled):
        return None
    document, span = layers.document, span_of(trigger.words)
    firm = assertion.weighed(stance(layers.trees, trigger.token), trigger.words[0].factuality)
    many = amounts.amount(layers.trees, trigger, layers.counted)
    kind = "OTHER" if trigger.meaning.type == "SPEAK" and layers.acts.get(trigger.token.i) == "hedge" else trigger.meaning.type
    attribution = _attribution(layers.told.get(trigger.token.sentence, ()), span)
    return Claim(
        id=ids.make("claim", document.article.key, span.start, span.end, kind),
        article=document.article.id,
        span=_span(layers, trigger, filled),
        trigger=span,
        lemma=trigger.lemma,
        type=kind,
        mode=incidents.mode(trigger.meaning.mode, filled, layers.mentions, text=document.article.text),
        arguments=filled,
        place=next((argument.mention for argument in filled if argument.role == "place"), None),
        quantity=many.of(document.article.text) if many else None,
        polarity=firm.polarity,
        certainty=_certainty(firm, attribution, trigger.words[0].factuality),
        modality=firm.modality,
        attribution=attribution.id if attribution else None,
        hedge=firm.hedge,
        sentence=trigger.token.sentence,
        refers=many is None and references.only_refers(layers.trees, trigger, filled, timexes=document.timexes),
    )


def _says_who(layers: Layers, trigger: Trigger, filled: tuple[Argument, ...]) -> bool:
    """True for a role that tells something of someone: told of them, held by a name, or an office; "her friends" are only spoken of."""
    if trigger.carrier.i != trigger.token.i or not filled:
        return bool(filled)
    ends = [layers.mentions[row.mention] for row in filled]
    own = [mention for mention in ends if mention.head.overlaps(span_of(trigger.words))]
    named = [_fullest(layers, mention).form == "named" for mention in ends if mention not in own]
    office = trigger.meaning.type == "LEADS" and all(not mention.plural for mention in own)
    return all(_fullest(layers, mention).form == "named" for mention in own) or (office and any(named))


def _fullest(layers: Layers, mention: Mention) -> Mention:
    """The mention that this one refers to, where it refers to one."""
    return layers.mentions.get(mention.antecedent or "", mention)


def _certainty(firm: Stance, told: Attribution | None, heard: float | None) -> str:
    """How sure a claim is: "claims that" weakens what it tells of, but not what is taken for granted in it ("a deal signed in May")."""
    granted = heard is not None and heard >= assertion.GRANTED
    if told is None or (granted and told.act != "hedge"):
        return firm.certainty
    return max(firm.certainty, told.certainty, key=CERTAINTY.index)


def _is_empty(layers: Layers, trigger: Trigger, filled: tuple[Argument, ...]) -> bool:
    """True for "it is" and "there are", which tell of nobody and of no number."""
    if trigger.meaning.type != "OTHER" or trigger.carrier.lemma != "be" or trigger.form == "noun":
        return False
    told = {layers.mentions[argument.mention] for argument in filled}
    counted = amounts.amount(layers.trees, trigger, layers.counted)
    return counted is None and all(mention.form == "pronominal" and mention.antecedent is None for mention in told)


def _attribution(rows: tuple[Attribution, ...], trigger: Span) -> Attribution | None:
    """The innermost attribution whose content holds the trigger and whose cue is not the trigger; what somebody wants nobody says."""
    around = [
        (sum(part.end - part.start for part in row.content), row.id, row)
        for row in rows
        if row.act != "aim" and any(part.holds(trigger) for part in row.content) and not any(cue.overlaps(trigger) for cue in row.cue)
    ]
    return min(around)[2] if around else None


def _span(layers: Layers, trigger: Trigger, filled: tuple[Argument, ...]) -> Span:
    """The range that asserts the claim: its clause; for a role noun beside a name, all from the first of the two to the last."""
    told = clause(layers.trees, trigger.carrier, trigger.words)
    if trigger.form != "role" or trigger.carrier.i != trigger.token.i:
        return told
    sentence = layers.document.sentences[trigger.token.sentence]
    spans = [told, *(span for argument in filled if sentence.holds(span := layers.mentions[argument.mention].span))]
    return Span(min(span.start for span in spans), max(span.end for span in spans))
