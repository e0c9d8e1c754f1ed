"""Which words tell an event or a relation."""

from collections.abc import Container
from typing import NamedTuple

from twosource.annotate import meaning, senses
from twosource.annotate.clauses import is_verb
from twosource.annotate.meaning import Meaning
from twosource.annotate.syntax import Syntax
from twosource.types import Token

_PHRASAL = ("prt", "dobj", "prep", "advmod", "agent", "acomp", "oprd")
_AMID = frozenset({"in", "under", "on"})
_COPULAS = frozenset({"be", "become", "remain"})
_SEEMING = frozenset({"appear", "seem"})
_NOMINAL = frozenset({"NOUN", "PROPN", "ADJ"})
_PREDICATES = ("attr", "acomp", "oprd")
_RAISING = frozenset({"appear", "seem", "tend", "happen", "continue", "keep", "go", "use"})
_CHANNELS = frozenset({"statement", "interview", "comment", "post", "tweet", "message"})
_TELLING = 0.5  # so probable an event is a noun that no list knows
_SILENT = 0.15  # and so improbable one that leaves the telling to its verb: "took measures"
_LEANING = 0.4  # so probable an event is a noun that the table knows, where it only stands before another: "the murder trial"
_PLAIN = 0.8  # and one that no list knows
_OTHER = Meaning("OTHER")
_DEATH = Meaning("DIE")
_STOPPAGE = Meaning("PROTEST")


class Trigger(NamedTuple):
    """A word that names an event.

    token: the word. carrier: the verb that brings its arguments, where that is another word ("held" of "held a meeting").
    words: what stands in the text for it. form: verb, noun, predicate or role. absorbed: the object that is a part of the
    phrase, as "part" in "took part".
    """

    token: Token
    carrier: Token
    words: tuple[Token, ...]
    lemma: str
    meaning: Meaning
    form: str
    absorbed: int = -1


def triggers(syntax: Syntax, named: Container[int] = ()) -> tuple[Trigger, ...]:
    """The triggers of a document, in order, one a word. named: the indices of words inside names, which tell nothing."""
    words = [token for token in syntax.tokens if token.i not in named and _is_word(syntax, token)]
    verbs = [made for token in words if is_verb(syntax, token) and (made := _of_verb(syntax, token))]
    carried = {made.carrier.i for made in verbs if made.carrier.i != made.token.i}
    found = {made.token.i: made for made in verbs}
    for token in words:
        if token.i not in found and not is_verb(syntax, token) and (made := _of_noun(syntax, token)):
            found[token.i] = made
    return _with_deaths(syntax, _with_strikes([found[i] for i in sorted(found) if i not in carried]))


def _is_word(syntax: Syntax, token: Token) -> bool:
    """True for a word of letters that is not the first half of one with a hyphen."""
    after = syntax.tokens[token.i + 1] if token.i + 1 < len(syntax.tokens) else token
    return len(token.text) > 1 and token.text[0].isalpha() and not (after.text == "-" and after.start == token.end)


def _with_strikes(found: list[Trigger]) -> list[Trigger]:
    """The triggers, with every strike a stoppage of work where one is told as such and none as an attack by what stands beside it."""
    told = {made.meaning.type for made in found if made.lemma == "strike" and made.form == "noun"}
    if "PROTEST" not in told:
        return found
    return [made._replace(meaning=_STOPPAGE) if made.lemma == "strike" and made.form == "noun" else made for made in found]


def _with_deaths(syntax: Syntax, found: list[Trigger]) -> tuple[Trigger, ...]:
    """The triggers, with "kill" as a death and not as an assault where an accident did it: "the bus crashed, killing two"."""
    accidents = {made.token.sentence for made in found if made.meaning.type == "ACCIDENT"}
    assaults = {made.token.sentence for made in found if made.meaning.type == "ASSAULT" and made.lemma != "kill"}
    return tuple(
        made._replace(meaning=_DEATH)
        if made.lemma == "kill" and made.token.sentence in accidents - assaults and not _has_killer(syntax, made.token)
        else made
        for made in found
    )


def _has_killer(syntax: Syntax, verb: Token) -> bool:
    """True where someone is told to have killed, and not something that befell."""
    told = [token for by in syntax.children(verb, "agent") for token in syntax.children(by, "pobj")]
    told += syntax.children(verb, "nsubj")
    return any((found := meaning.of_noun(token.lemma)) is None or found.type != "ACCIDENT" for token in told)


def _of_verb(syntax: Syntax, verb: Token) -> Trigger | None:
    """The trigger that a verb stands for: itself, its event noun, or its predicate."""
    if verb.lemma in _COPULAS or (verb.lemma in _SEEMING and syntax.child(verb, "acomp", "oprd")):
        return _of_copula(syntax, verb)
    if verb.dep == "amod" or verb.dep == "prep" or verb.dep == "nmod":
        return _of_participle(syntax, verb)
    if _only_raises(syntax, verb) or verb.tag == "MD":
        return None
    noun = _event_noun(syntax, verb)
    if noun and not (verb.event >= _TELLING and noun.event < _SILENT):
        return Trigger(noun, verb, (noun,), noun.lemma, _noun_meaning(syntax, noun) or _OTHER, "noun")
    lemma, words, absorbed = _phrase(syntax, verb)
    sense = senses.of(syntax, verb, lemma)
    return Trigger(verb, verb, words, lemma, (sense and sense.meaning) or _known(syntax, verb, lemma), "verb", absorbed)


def _only_raises(syntax: Syntax, verb: Token) -> bool:
    """True for a verb that leaves the telling to the one below it: "seemed to agree", "was seen leaving"."""
    if verb.lemma == "see":
        return bool(syntax.child(verb, "xcomp") and syntax.child(verb, "auxpass"))
    return verb.lemma in _RAISING and syntax.child(verb, "xcomp") is not None


def _event_noun(syntax: Syntax, verb: Token) -> Token | None:
    """The event noun that a light verb carries: its object, or its subject where it is passive or "take place"."""
    if _lemma(verb) not in meaning.light_verbs():
        return None
    nouns = syntax.children(verb, "dobj", "nsubjpass")
    if verb.lemma in ("occur", "happen", "come") or any(child.lemma == "place" for child in nouns):
        nouns = syntax.children(verb, "nsubj")
    if verb.dep == "acl" and verb.tag == "VBN" and not syntax.children(verb, "aux", "nsubj"):
        nouns = (syntax.head(verb),)
    return next((noun for noun in nouns if noun.pos == "NOUN" and _noun_meaning(syntax, noun)), None)


def _noun_meaning(syntax: Syntax, noun: Token) -> Meaning | None:
    """What kind of event a noun names where it stands; None where it names none."""
    known = meaning.of_noun(noun.lemma)
    sense = senses.of(syntax, noun, noun.lemma) if known else None
    return sense.meaning if sense else known


def _of_copula(syntax: Syntax, verb: Token) -> Trigger | None:
    """The predicate of "be" or "become", or the verb itself where it has none."""
    predicate = syntax.child(verb, *_PREDICATES)
    if predicate is None:
        if noun := _event_under(syntax, verb):
            return Trigger(noun, verb, (noun,), noun.lemma, _noun_meaning(syntax, noun) or _OTHER, "noun")
        return Trigger(verb, verb, (verb,), verb.lemma, meaning.of_verb(verb.lemma) or _OTHER, "verb")
    if kind := meaning.role_nouns().get(predicate.lemma):
        return Trigger(predicate, verb, (predicate,), predicate.lemma, Meaning(kind), "role")
    known = meaning.of_noun(predicate.lemma) if predicate.pos == "NOUN" else meaning.of_adjective(predicate.lemma)
    if predicate.pos == "VERB":
        known = known or meaning.of_verb(predicate.lemma)
    # "She is a nurse" tells that she is one, "she is ill" that she is ill: a noun that is no event leaves the verb to tell it.
    words = (verb,) if predicate.pos in ("NOUN", "PROPN", "PRON", "NUM") and not known else (predicate,)
    return Trigger(predicate, verb, words, predicate.lemma, known or _OTHER, "predicate")


def _event_under(syntax: Syntax, verb: Token) -> Token | None:
    """The event that somebody is in the midst of: "is in negotiations", "are under arrest"; None for "was at the fair"."""
    held = [
        noun for preposition in syntax.children(verb, "prep") if preposition.lemma in _AMID for noun in syntax.children(preposition, "pobj")
    ]
    return next((noun for noun in held if noun.pos == "NOUN" and noun.event >= _TELLING and not syntax.child(noun, "det", "poss")), None)


def _of_participle(syntax: Syntax, verb: Token) -> Trigger | None:
    """A participle before a noun, where it has a meaning or words of its own ("US-designated")."""
    sense = senses.of(syntax, verb, verb.lemma)
    known = sense.meaning if sense else meaning.of_verb(verb.lemma)
    if verb.dep != "amod" or (sense and not known) or not (known or syntax.children(verb, "npadvmod", "agent", "prep")):
        return None
    return Trigger(verb, verb, (verb,), verb.lemma, known or _OTHER, "verb")


def _phrase(syntax: Syntax, verb: Token) -> tuple[str, tuple[Token, ...], int]:
    """The phrase that the table knows ("carry_out"), its words where they stand side by side, and the object in it."""
    own = _lemma(verb)
    after = [token for token in syntax.tokens[verb.i + 1 : verb.i + 2] if token.dep == "mark"]
    for child in (*syntax.children(verb, *_PHRASAL), *after):
        lemma = f"{own}_{child.lemma}"
        if meaning.of_verb(lemma) or (child.dep == "prt" and not meaning.of_verb(own)):
            return lemma, (verb, child) if child.i == verb.i + 1 else (verb,), child.i if child.dep == "dobj" else -1
    return own, (verb,), -1


def _lemma(verb: Token) -> str:
    """The lemma of a verb; the parser's slips with a final e, as in "fined" or "raped", are put right by the table."""
    if meaning.knows_verb(verb.lemma):
        return verb.lemma
    for lemma in (f"{verb.lemma}e", verb.lemma.removesuffix("e")):
        if meaning.knows_verb(lemma) and verb.text.lower().startswith(lemma):
            return lemma
    return verb.lemma


def _known(syntax: Syntax, verb: Token, lemma: str) -> Meaning:
    """The meaning of a verb or its phrase; some verbs mean something else with an object: she ran, she ran a shop."""
    with_object = f"{lemma}_object" if syntax.children(verb, "dobj", "nsubjpass") else ""
    return meaning.of_verb(with_object) or meaning.of_verb(lemma) or meaning.of_verb(_lemma(verb)) or _OTHER


def _of_noun(syntax: Syntax, token: Token) -> Trigger | None:
    """A noun that names an event or says who someone is, a word of a headline in capitals, or what something was found or left."""
    kind = meaning.role_nouns().get(token.lemma) if token.pos in _NOMINAL else None
    if kind:
        return Trigger(token, token, (token,), token.lemma, Meaning(kind), "role")
    if token.pos == "PROPN":
        return _of_capital(token)
    if token.pos == "ADJ":
        return _of_result(syntax, token)
    if token.pos != "NOUN" or _is_channel(syntax, token):
        return None
    known = _noun_meaning(syntax, token)
    if token.dep == "compound" and token.event < (_LEANING if known else _PLAIN):
        return None
    known = known or (_OTHER if token.event >= _TELLING and not meaning.lists_noun(token.lemma) else None)
    return Trigger(token, token, (token,), token.lemma, known, "noun") if known else None


def _of_capital(token: Token) -> Trigger | None:
    """A word that tells an event and that the parser takes for a name, as in a headline where each word has a capital."""
    if token.event < _TELLING:
        return None
    word = token.text.lower()
    stems = (word.removesuffix(ending) for ending in ("", "s", "es", "d", "ed"))
    lemma, known = next(((stem, found) for stem in stems if (found := meaning.of_verb(stem) or meaning.of_noun(stem))), (word, _OTHER))
    return Trigger(token, token, (token,), lemma, known, "noun")


def _of_result(syntax: Syntax, token: Token) -> Trigger | None:
    """What somebody was found, left or declared: "was found dead"."""
    if token.dep != "oprd" or token.event < _TELLING:
        return None
    return Trigger(token, token, (token,), token.lemma, meaning.of_adjective(token.lemma) or _OTHER, "result")


def _is_channel(syntax: Syntax, noun: Token) -> bool:
    """True for the "statement" of "said in a statement": the verb tells it already."""
    preposition = syntax.head(noun)
    verb = syntax.head(preposition)
    told = meaning.of_verb(verb.lemma) if noun.dep == "pobj" and preposition.lemma in ("in", "through", "via") else None
    return noun.lemma in _CHANNELS and told is not None and told.type in ("SPEAK", "REJECT", "ACCUSE", "CONCEDE")
