"""The trees of sentences."""

import pytest

from twosource.annotate.syntax import span_of, syntax
from twosource.types import Span


@pytest.fixture
def tree(parsed):
    """The trees of two plain sentences."""
    return syntax(parsed("Ada Brook opened the new bridge. She said that it holds.").tokens)


def word(tree, text):
    """The first token of that text."""
    return next(token for token in tree.tokens if token.text == text)


def test_children_come_in_order_and_by_relation(tree):
    opened = word(tree, "opened")
    assert [child.text for child in tree.children(opened, "nsubj", "dobj")] == ["Brook", "bridge"]
    assert tree.child(opened, "dobj") == word(tree, "bridge")
    assert tree.child(opened, "neg") is None


def test_a_subtree_is_everything_under_a_word(tree):
    assert [token.text for token in tree.subtree(word(tree, "bridge"))] == ["the", "new", "bridge"]


def test_ancestors_end_at_the_root(tree):
    assert [token.text for token in tree.ancestors(word(tree, "new"))] == ["bridge", "opened"]


def test_the_clause_of_a_word_is_its_nearest_verb(tree):
    assert tree.clause(word(tree, "it")).text == "holds"


def test_the_head_of_a_span_hangs_from_outside(tree):
    bridge = word(tree, "bridge")
    assert tree.at(span_of(tree.subtree(bridge))) == bridge


def test_a_span_without_tokens_has_no_head(tree):
    assert tree.at(Span(9999, 10000)) is None
    assert syntax(()).at(Span(0, 1)) is None


def test_the_way_between_two_words_goes_up_and_down(tree):
    way = tree.way(word(tree, "Ada"), word(tree, "new"))
    assert [token.text for token in (*way.up, way.top, *way.down)] == ["Ada", "Brook", "opened", "bridge", "new"]
    assert [token.text for token in way.inner] == ["Brook", "opened", "bridge"]


def test_there_is_no_way_from_one_sentence_to_another(tree):
    assert tree.way(word(tree, "Brook"), word(tree, "holds")) is None
