"""Who is meant by "the two", "both" and a "they" after two names."""

import pytest

from twosource.pipeline import annotate_text


def who(text, lemma):
    """The words of the arguments of the last claim of a trigger."""
    document = annotate_text(text, published="2026-05-01")
    words = {mention.id: mention.span.of(text) for mention in document.mentions}
    claim = [row for row in document.claims if row.lemma == lemma][-1]
    return {words[row.mention] for row in claim.arguments}


@pytest.mark.parametrize(
    ("text", "lemma", "wanted"),
    [
        ("Ada Brook went to Dray. There she saw Tom Hale. The two met again on Friday.", "meet", {"she", "Tom Hale"}),
        ("Ada Brook telephoned Tom Hale. Both signed the pact.", "sign", {"Ada Brook", "Tom Hale"}),
        ("Ada Brook and Tom Hale left the hotel. They met the envoy.", "meet", {"They", "Ada Brook", "Tom Hale", "envoy"}),
    ],
)
def test_a_word_for_several_means_those_named_before(text, lemma, wanted):
    assert wanted <= who(text, lemma)


@pytest.mark.parametrize(
    ("text", "lemma"),
    [
        ("Ada Brook, Tom Hale and Mia Vale left the hotel. The two met on Friday.", "meet"),
        ("Ada Brook left the hotel. The two met on Friday.", "meet"),
        ("Ada Brook met Tom Hale. The two of the clerks signed.", "sign"),
    ],
)
def test_where_more_or_fewer_are_named_it_means_nobody(text, lemma):
    assert not who(text, lemma) & {"Ada Brook", "Tom Hale", "Mia Vale"}
