"""Set phrases."""

from dataclasses import replace

from small_case import story
from twosource.present.evidence import desk
from twosource.present.set_phrases import phrases
from twosource.types import Attribution, Span


def certain(picture, articles):
    """The picture, the relation put flatly in some articles."""
    flat = {
        row.article.id: tuple(replace(one, certainty="certain", hedge=None) for one in row.claims)
        for row in picture.documents
        if row.article.id in articles
    }
    rows = (replace(row, claims=flat.get(row.article.id, row.claims)) for row in picture.documents)
    return replace(picture, documents=tuple(rows))


def test_each_article_is_quoted_for_how_it_puts_it():
    (phrase,) = phrases(desk(certain(story(), ("blog",))))
    assert phrase.ways == "“widely seen” (Coast Daily and Ansel Herald); put flatly (blog); who said it first cannot be told"


def test_what_most_put_flatly_is_no_set_phrase():
    assert phrases(desk(certain(story(), ("blog", "daily")))) == []


def test_one_article_makes_no_set_phrase():
    (front,) = (row for row in story().events if row.type == "FRONT_OF")
    alone = replace(front, claims=front.claims[:1])
    assert phrases(desk(replace(story(), events=(alone,)))) == []


def test_one_phrase_in_two_events_is_one():
    (front,) = (row for row in story().events if row.type == "FRONT_OF")
    parts = (replace(front, id="event-1", claims=front.claims[:1]), replace(front, id="event-2", claims=front.claims[1:]))
    (phrase,) = phrases(desk(replace(story(), events=parts)))
    assert phrase.events == ("event-1", "event-2")
    assert set(phrase.event.claims) == set(front.claims)


def test_what_somebody_is_regarded_as_is_not_their_own_word():
    def phrased(source):
        """The set phrases where each claim of the relation is put in the mouth of a named source that stands there."""
        documents = []
        for row in story().documents:
            fronts = [one for one in row.claims if one.type == "FRONT_OF"]
            said = [Attribution(f"{one.id}-said", row.article.id, source(one), (), (one.span,), named=True) for one in fronts]
            told = {one.id: f"{one.id}-said" for one in fronts}
            claims = tuple(replace(one, attribution=told.get(one.id, one.attribution)) for one in row.claims)
            documents.append(replace(row, attributions=(*row.attributions, *said), claims=claims))
        return phrases(desk(replace(story(), documents=tuple(documents))))

    assert len(phrased(lambda one: one.span)) == 1
    assert phrased(lambda one: Span(one.span.end, one.span.end + 1)) == []
