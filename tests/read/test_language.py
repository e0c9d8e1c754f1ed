import pytest

from factory import article
from twosource.read import language

ENGLISH = "The council met in Port Ansel on Monday and voted to keep the old pier open for two more years, its speaker said in the evening."
SPANISH = (
    "El consejo se reunió el lunes en el puerto y votó a favor de mantener abierto el viejo muelle durante dos años más, "
    "dijo su portavoz por la tarde."
)


@pytest.mark.parametrize(("text", "code"), [(ENGLISH, "en"), (SPANISH, "es"), (ENGLISH.upper(), "en")])
def test_a_text_of_some_length_has_a_language(text, code):
    assert language.of(text) == code


@pytest.mark.parametrize("text", ["", "Hola.", "1234 " * 100, "🙂" * 500])
def test_a_text_without_enough_letters_has_none(text):
    assert language.of(text) is None


def test_english_with_quotations_in_another_language_is_english():
    assert language.of(f"{ENGLISH} {ENGLISH} “{SPANISH[:60]}”") == "en"


def test_a_language_that_is_known_is_kept():
    assert language.judged(article(ENGLISH, language="fr")).language == "fr"


def test_only_another_language_gives_a_line():
    assert list(language.notices(article(ENGLISH, language="en"), "a.txt")) == []
    assert list(language.notices(article("Rain."), "a.txt")) == []
    [notice] = language.notices(article(SPANISH, language="es"), "a.txt")
    assert notice.where == "a.txt"
