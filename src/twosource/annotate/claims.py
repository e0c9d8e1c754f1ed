"""Claims: one for each event or relation that an article tells."""

from collections.abc import Mapping
from dataclasses import replace

from twosource import ids
from twosource.annotate import amounts, arguments, dating, triggers
from twosource.annotate.certainty import stance
from twosource.annotate.clauses import clause
from twosource.annotate.syntax import Syntax, span_of, syntax
from twosource.annotate.triggers import Trigger
from twosource.types import Argument, Attribution, Claim, Document, Mention, Span

_FIRM = ("certain", "probable", "possible")


def add(document: Document) -> Document:
    """The document with its claims, in the order of their triggers."""
    trees = syntax(document.tokens)
    held = _held(trees, document.mentions)
    found = triggers.triggers(trees, {i for i, mention in held.items() if mention.form == "named"})
    counted = amounts.amounts(trees, document.article.text)
    made = [_claim(document, trees, trigger, held=held, counted=counted) for trigger in found]
    both = [(trigger, claim) for trigger, claim in zip(found, made, strict=True) if claim]
    by_id = {mention.id: mention for mention in document.mentions}
    dated = dating.add(trees, [pair[0] for pair in both], [pair[1] for pair in both], timexes=document.timexes, mentions=by_id)
    return replace(document, claims=dated)


def _held(trees: Syntax, mentions: tuple[Mention, ...]) -> dict[int, Mention]:
    """The mention of each word: all words of a name, the head of others."""
    found: dict[int, Mention] = {}
    for mention in mentions:
        for token in trees.within(mention.span if mention.form == "named" else mention.head):
            found[token.i] = mention
    return found


def _claim(document: Document, trees: Syntax, trigger: Trigger, *, held: Mapping[int, Mention], counted: amounts.Amounts) -> Claim | None:
    """The claim of one trigger; None for a role noun that ties no two mentions ("the leader spoke")."""
    span = span_of(trigger.words)
    many = amounts.amount(trees, trigger, counted)
    attribution = _attribution(document.attributions, span)
    firm = stance(trees, trigger.token)
    filled = arguments.arguments(trees, trigger, held)
    if trigger.form == "role" and not filled:
        return None
    return Claim(
        id=ids.make("claim", document.article.key, span.start, span.end, trigger.meaning.type),
        article=document.article.id,
        span=_told(document, trigger, clause(trees, trigger.carrier, trigger.words), _related(filled, held)),
        trigger=span,
        lemma=trigger.lemma,
        type=trigger.meaning.type,
        mode=trigger.meaning.mode,
        arguments=filled,
        place=next((argument.mention for argument in filled if argument.role == "place"), None),
        polarity=firm.polarity,
        certainty=max(firm.certainty, attribution.certainty if attribution else _FIRM[0], key=_FIRM.index),
        modality=firm.modality,
        hedge=firm.hedge,
        quantity=many.of(document.article.text) if many else None,
        attribution=attribution.id if attribution else None,
        sentence=trigger.token.sentence,
    )


def _related(filled: tuple[Argument, ...], held: Mapping[int, Mention]) -> list[Mention]:
    """The mentions of the arguments."""
    wanted = {argument.mention for argument in filled}
    return [mention for mention in held.values() if mention.id in wanted]


def _attribution(attributions: tuple[Attribution, ...], trigger: Span) -> Attribution | None:
    """The innermost attribution whose content holds the trigger and whose cue is not the trigger."""
    around = [
        (sum(part.end - part.start for part in row.content), row.id, row)
        for row in attributions
        if any(part.holds(trigger) for part in row.content) and not any(cue.overlaps(trigger) for cue in row.cue)
    ]
    return min(around)[2] if around else None


def _told(document: Document, trigger: Trigger, clause: Span, related: list[Mention]) -> Span:
    """The range that asserts the claim: for a role noun beside a name, from the first of the two to the last."""
    if trigger.form != "role" or trigger.carrier.i != trigger.token.i:
        return clause
    sentence = document.sentences[trigger.token.sentence]
    spans = [mention.span for mention in related if sentence.holds(mention.span)]
    return Span(min(span.start for span in (clause, *spans)), max(span.end for span in (clause, *spans)))
