"""The public names are pinned."""

import twosource


def test_the_public_names_are_these():
    """Whoever builds on Twosource relies on them."""
    assert twosource.__all__ == ["Case", "__version__", "annotate"]
    assert all(getattr(twosource, name) for name in twosource.__all__)


def test_an_unknown_name_is_an_attribute_error():
    """As with any module."""
    assert not hasattr(twosource, "no_such_name")


def test_annotate_is_the_function_however_often_it_is_called():
    """A room of the same name does not take its place once it is loaded."""
    texts = ("Ada Brook met the mayor.", "The mayor resigned.")
    assert [len(twosource.annotate(text).claims) for text in texts] == [1, 1]
    assert twosource.annotate.__module__ == "twosource.pipeline"
