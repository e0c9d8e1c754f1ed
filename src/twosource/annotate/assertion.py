"""How firmly an event is asserted, by both readers: the words that the rules know (certainty.py) and the encoder's figure.

Each puts the event on FactBank's scale, from 3 (surely happened) over 0 (untold) to -3 (surely not). The encoder has the greater
say, for it reads the whole sentence; but nothing is denied without a word that denies it.
"""

from twosource.annotate.certainty import Stance

HEARD = 0.7  # the encoder's share; on the dev parts of two corpora the best lay between 0.6 and 0.8
GRANTED = 2.5  # what the encoder hears as firmly as this the teller takes for granted
_SIZES = {"certain": 3.0, "probable": 2.0, "possible": 1.0}
_PLANS = {"certain": 2.0, "probable": 1.0, "possible": 0.5}
_FIRM = (("certain", 1.8), ("probable", 1.3), ("possible", 0.5))
_PLANNED = (("certain", 0.9), ("probable", 0.6), ("possible", -0.2))
_DENIED = (("certain", 1.6), ("probable", 0.9), ("possible", -0.3))
_SAID = 0.9  # below it what is only supposed stays so: "could fall"
_DONE = 2.45  # a plan that is told as firmly as this has come about: "managed to leave"


def weighed(read: Stance, heard: float | None) -> Stance:
    """The stance that the rules read, moved by the encoder's figure; unmoved where no encoder has read the text."""
    if heard is None:
        return read
    value = HEARD * heard + (1 - HEARD) * _value(read)
    if read.polarity == "negative" and read.modality != "hypothetical" and (certainty := _level(-value, _DENIED)):
        return read._replace(certainty=certainty)
    if read.modality == "hypothetical" and value < _SAID:
        return read
    if read.modality == "planned" and value < _DONE:
        certainty = _level(value, _PLANNED)
        return read._replace(polarity="positive", certainty=certainty) if certainty else _untold(read)
    certainty = _level(value, _FIRM)
    return read._replace(polarity="positive", certainty=certainty, modality="actual") if certainty else _untold(read)


def _value(read: Stance) -> float:
    """A stance on the scale; what is neither asserted nor denied is 0."""
    if read.modality == "hypothetical":
        return 0.0
    size = (_PLANS if read.modality == "planned" else _SIZES)[read.certainty]
    return -size if read.polarity == "negative" else size


def _level(value: float, levels: tuple[tuple[str, float], ...]) -> str:
    """The certainty whose bound a value reaches; none below all of them."""
    return next((name for name, bound in levels if value >= bound), "")


def _untold(read: Stance) -> Stance:
    """Neither asserted nor denied, by the words that the rules found."""
    return read._replace(certainty="possible", modality="hypothetical")
