"""Names as the product would export them."""

import scores

ARTICLE = {"id": "a", "text": "Ferry halted\n\nAda Brook spoke in Kenya. Ada Brook left.", "title": None, "published": "2026-05-01"}


def test_names_lie_where_the_article_has_them():
    made = scores.export([ARTICLE])["mentions"]
    assert [ARTICLE["text"][one["start"] : one["end"]] for one in made] == ["Ada Brook", "Kenya", "Ada Brook"]
    assert {one["article"] for one in made} == {"a"}


def test_each_name_has_its_own_id():
    made = scores.export([ARTICLE, ARTICLE | {"id": "b"}])["mentions"]
    assert len({one["id"] for one in made}) == len(made)
