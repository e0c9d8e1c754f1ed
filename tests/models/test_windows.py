"""Windows of pieces."""

from twosource.models import windows


def letters(word):
    """Pieces that are letters; a word of dots alone has none."""
    return tuple(ord(letter) for letter in word if letter != ".")


def read(*sentences, size=12):
    """Sentences read in small windows."""
    return windows.read(sentences, letters, size=size)


def test_sentences_share_a_window_as_long_as_they_fit():
    assert [window.words for window in read("ab cd", "ef", "ghijk lmno").windows] == [[(0, 0), (0, 1), (1, 0)], [(2, 0), (2, 1)]]


def test_a_long_sentence_is_cut_between_words():
    made = read("abcde fghij klmno pq").windows
    assert [window.words for window in made] == [[(0, 0), (0, 1)], [(0, 2), (0, 3)]]


def test_each_word_is_found_at_its_first_piece():
    (window,) = read("ab c def").windows
    assert [chr(window.pieces[first]) for first in window.firsts] == ["a", "c", "d"]


def test_a_window_begins_and_ends_with_a_mark_and_has_features_for_all():
    (window,) = read("ab c").windows
    assert (window.pieces[0], window.pieces[-1]) == (windows.START, windows.END)
    assert len(window.features) == len(window.pieces)


def test_a_word_without_pieces_is_left_out():
    assert [window.words for window in read("ab . c").windows] == [[(0, 0), (0, 2)]]


def test_a_word_longer_than_a_window_keeps_its_beginning():
    (window,) = read("x" * 40).windows
    assert len(window.pieces) <= 14


def test_nothing_gives_no_window():
    assert read("", "   ").windows == []
