"""Claims: one for each event or relation that an article tells."""

from collections.abc import Mapping
from dataclasses import replace

from twosource import ids
from twosource.annotate import arguments, dating, triggers
from twosource.annotate.certainty import stance
from twosource.annotate.clauses import clause
from twosource.annotate.syntax import Syntax, span_of, syntax
from twosource.annotate.triggers import Trigger
from twosource.types import Attribution, Claim, Document, Mention, Span


def add(document: Document) -> Document:
    """The document with its claims, in the order of their triggers."""
    trees = syntax(document.tokens)
    held = _held(trees, document.mentions)
    found = triggers.triggers(trees, {i for i, mention in held.items() if mention.form == "named"})
    made = [_claim(document, trees, trigger, held=held) for trigger in found]
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


def _claim(document: Document, trees: Syntax, trigger: Trigger, *, held: Mapping[int, Mention]) -> Claim | None:
    """The claim of one trigger; None for a role noun that ties no two mentions ("the leader spoke")."""
    span = span_of(trigger.words)
    firm = stance(trees, trigger.token)
    filled = arguments.arguments(trees, trigger, held)
    if trigger.form == "role" and not filled:
        return None
    return Claim(
        id=ids.make("claim", document.article.key, span.start, span.end, trigger.meaning.type),
        article=document.article.id,
        span=clause(trees, trigger.carrier, trigger.words),
        trigger=span,
        lemma=trigger.lemma,
        type=trigger.meaning.type,
        mode=trigger.meaning.mode,
        arguments=filled,
        place=next((argument.mention for argument in filled if argument.role == "place"), None),
        polarity=firm.polarity,
        certainty=firm.certainty,
        modality=firm.modality,
        hedge=firm.hedge,
        attribution=_attribution(document.attributions, span),
        sentence=trigger.token.sentence,
    )


def _attribution(attributions: tuple[Attribution, ...], trigger: Span) -> str | None:
    """The innermost attribution whose content holds the trigger and whose cue is not the trigger."""
    around = [
        (sum(part.end - part.start for part in row.content), row.id)
        for row in attributions
        if any(part.holds(trigger) for part in row.content) and not any(cue.overlaps(trigger) for cue in row.cue)
    ]
    return min(around)[1] if around else None
