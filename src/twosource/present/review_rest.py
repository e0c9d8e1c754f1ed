"""Questions about disagreements, and about articles that share text."""

from twosource.present.copies import copied
from twosource.present.doubts import Doubt
from twosource.present.index import Index
from twosource.present.labels import count
from twosource.present.readings import Why
from twosource.present.review_sides import article_side, value_side
from twosource.present.review_values import Question, said
from twosource.present.values import plain
from twosource.types import Conflict

_WEAK = 0.75
_MOST_SIDES = 2


def conflict(index: Index, row: Doubt) -> Question:
    """Whether a disagreement is one; of more than two sides the first two stand beside each other and the rest are told."""
    found, dispute = index.conflicts[row.left], index.rows[row.left]
    first, second = (value_side(dispute, side) for side in dispute.sides[:_MOST_SIDES])
    rest = [side.value for side in dispute.sides[_MOST_SIDES:]]
    update = dispute.relation == "update"
    asked = "Does a later report change this" if update else "Is this a disagreement"
    return Question(
        question=f"{asked}: {plain(dispute.about).replace(': “', ' “', 1)}?",
        left=first,
        right=second,
        reasons=(said(found.kind, dispute.why),) + ((said("sides", f"Further values: {', '.join(rest)}."),) if rest else ()),
        against=tuple(_against(index, found)),
        others=(),
        effect=(
            "It stands among the disagreements of the brief now"
            + (", as an update" if update else "")
            + ". Without it the event is no longer marked for it; it stays in this case as dismissed, with your reason."
        ),
    )


def _against(index: Index, row: Conflict) -> list[Why]:
    """What speaks against: that the sides may tell of two events, or that one report gives both."""
    found = []
    event = index.desk.by.event.get(row.event)
    sides = [set(side.claims) for side in row.sides]
    articles = [{claim.article for claim in index.desk.claims(side)} for side in sides]
    weak = [one for one in (event.reasons if event else ()) if one.score < _WEAK and _across((one.left, one.right), sides)]
    if weak:
        least = min(weak, key=lambda one: one.score)
        found.append(said("event", f"That both tell of one event is not sure: {least.text}", score=least.score))
    if event and {index.desk.by.event_of[claim].id for side in sides for claim in side if claim in index.desk.by.event_of} != {event.id}:
        found.append(said("events", "The sides stand in two events, which may be two things."))
    if len(articles) > 1 and articles[0] & articles[1]:
        shared = sorted(index.desk.label[one] for one in articles[0] & articles[1])
        found.append(said("one_report", f"{', '.join(shared)} has both values and may mean two things."))
    return found


def _across(pair: tuple[str, str], sides: list[set[str]]) -> bool:
    """True when a reason ties claims of two sides."""
    place = [next((n for n, side in enumerate(sides) if one in side), None) for one in pair]
    return None not in place and place[0] != place[1]


def derivation(index: Index, row: Doubt) -> Question:
    """Whether one article is taken from another, or each was written for itself."""
    found = next(one for one in index.shared[row.left] if {one.article, one.other} == {row.left, row.right})
    shown = copied(index.desk, found)
    known = found.direction == "known"
    left, right = index.desk.label[row.left], index.desk.label[row.right]
    question = f"Is {left} taken from {right}?" if known else f"Do {left} and {right} rest on one text?"
    reasons = [said(found.kind, f"{shown.sentence}.", score=found.score)]
    reasons += [said("agency", f"Both credit {found.agency}.")] if found.agency else []
    against = [said("share", f"Only {round(100 * found.score)} % of the shorter one's words are shared.", score=found.score)]
    against += [] if known else [said("direction", "Which of the two came first is not known.")]
    events = set(index.in_article.get(row.left, ())) & set(index.in_article.get(row.right, ()))
    return Question(
        question=question,
        left=article_side(index, row.left, shown.passages, left=True),
        right=article_side(index, row.right, shown.passages, left=False),
        reasons=tuple(reasons),
        against=tuple(against),
        others=(),
        effect=(
            "What both tell counts as one origin now, unless a source of its own is named. Written each for itself, up to "
            f"{count(len(events), 'event')} that both tell would stand on one origin more."
        ),
    )
