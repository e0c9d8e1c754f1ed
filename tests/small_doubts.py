"""Small pictures of which one may doubt who is who."""

from dataclasses import replace

from factory import article, entity, mention
from small_picture import picture
from twosource.types import Reason


def named(*names, type="Person", **fields):
    """A picture with an article for each name and an entity for each."""
    articles = [article(f"{name} spoke.", f"a{number}") for number, name in enumerate(names)]
    rows = [mention(made, name, type=type) for made, name in zip(articles, names, strict=True)]
    entities = [replace(entity(name, row, type=type), **fields) for name, row in zip(names, rows, strict=True)]
    return picture(*((made, []) for made in articles), mentions=rows, entities=entities)


def merged(score, rule="surname_of"):
    """A picture of one entity that a rule made of two names."""
    made = named("Ada Brook", "Brook")
    one, other = (row.mentions[0] for row in made.entities)
    tied = replace(made.entities[0], mentions=tuple(sorted((one, other))), reasons=(Reason(one, other, rule, "One is the end.", score),))
    return replace(made, entities=(tied,)), one, other
