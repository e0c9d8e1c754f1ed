"""Articles told otherwise."""

import random

import variants
from heads import Set
from readers import Read, Sentence

TAUGHT = Set("set", None, "", {"PER": ("Person",), "LOC": ("Place", "Facility")})
ARTICLE = Read("a", (Sentence("Ada Brook left Ansel.", ((0, 9, "PER"), (15, 20, "LOC"))), Sentence("Ada Brook is well.", ((0, 9, "PER"),))))
OTHERS = Read("b", (Sentence("Orla Dane, Carrow", ((0, 9, "PER"), (11, 17, "LOC"))),))


def names(article):
    """The words of each name marked in an article."""
    return [sentence.text[start:end] for sentence in article.sentences for start, end, _ in sentence.marked]


def test_a_name_is_replaced_by_one_of_its_kind_and_length_everywhere_alike():
    pool = variants.pool([(TAUGHT, [OTHERS])])
    made = variants.renamed(ARTICLE, TAUGHT, names=pool, chance=random.Random(1))
    assert names(made) == ["Orla Dane", "Carrow", "Orla Dane"]
    assert made.sentences[0].text == "Orla Dane left Carrow."


def test_a_name_without_another_of_its_kind_stays():
    assert variants.renamed(ARTICLE, TAUGHT, names={}, chance=random.Random(1)) == ARTICLE


def test_names_keep_their_place_in_capitals():
    assert names(variants.recased(ARTICLE, str.upper)) == ["ADA BROOK", "ANSEL", "ADA BROOK"]


def test_a_sentence_that_would_change_its_length_stays_as_it_is():
    grown = Read("a", (Sentence("Straße", ()),))
    assert variants.recased(grown, str.upper) == grown


def test_the_same_chance_tells_the_same():
    pool = variants.pool([(TAUGHT, [OTHERS, ARTICLE])])
    known = variants.Known(pool, {})
    one, two = ([variants.told(ARTICLE, TAUGHT, known=known, chance=random.Random(seed)) for seed in range(40)] for _ in range(2))
    assert one == two
    assert len({str(made) for made in one}) > 3


def test_small_letters_get_the_capitals_that_words_mostly_have():
    known = variants.casing([Read("c", (Sentence("Boats of the NAVC left Ansel in May.", ()), Sentence("THE BOATS", ())))])
    small = Read("a", (Sentence("the navc of ansel met qorrin.", ((12, 17, "LOC"),)),))
    assert variants.cased(small, known).sentences[0] == Sentence("The NAVC of Ansel Met Qorrin.", ((12, 17, "LOC"),))


def test_only_names_are_replaced():
    events = Set("set", None, "", {"event": ("event",)})
    known = variants.Known(variants.pool([(TAUGHT, [OTHERS])]), {})
    everything = variants.Shares(renamed=100, small=0, capitals=0, alone=0)
    assert variants.told(ARTICLE, events, known=known, chance=random.Random(1), shares=everything) == [ARTICLE]
