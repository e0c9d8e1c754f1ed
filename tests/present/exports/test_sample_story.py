"""Exports of reports as they are really read, taken by the libraries that others read them with."""

import io
import json
import re
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import networkx
import rdflib
import stix2
from followthemoney import model

from twosource import Case
from twosource.present import exports
from twosource.types import Picture

ROOT = Path(__file__).parents[3]
QUESTIONS = re.findall(r"```sparql\n(.*?)```", (ROOT / "docs" / "exports.md").read_text(encoding="utf-8"), re.DOTALL)


@cache
def picture() -> Picture:
    """The picture of the sample story."""
    with TemporaryDirectory() as folder, Case(Path(folder) / "story.db") as case:
        case.run([str(ROOT / "examples" / "lighthouse")])
        return case.picture()


def text(form: str) -> str:
    """An export of it as one text."""
    return "".join(exports.pieces(picture(), form))


def test_ftm_has_no_value_that_followthemoney_refuses():
    """By its own cleaning and validation; links tie entities that are there."""
    rows = [json.loads(line) for line in text("ftm").splitlines()]
    known = {row["id"] for row in rows}
    assert {"Article", "Person", "Organization", "Membership", "Event"} <= {row["schema"] for row in rows}
    for row in rows:
        schema = model[row["schema"]]
        schema.validate(row)
        for name, values in row["properties"].items():
            prop = schema.properties[name]
            assert all(prop.type.clean(value) is not None for value in values), (row["schema"], name)
            assert prop.type.name != "entity" or set(values) <= known


def test_stix_is_read_strictly():
    """No custom property is let through; every reference is to something in the bundle."""
    bundle = stix2.parse(text("stix"), allow_custom=False)
    known = {row["id"] for row in bundle["objects"]}
    ends = {row[name] for row in bundle["objects"] for name in ("source_ref", "target_ref", "created_by_ref") if name in row}
    ends |= {ref for row in bundle["objects"] for ref in row.get("object_refs", ())}
    assert len(known) > 20 and ends <= known


def test_graphs_open_in_networkx_with_the_same_ties():
    """Both forms."""
    graphml = networkx.read_graphml(io.BytesIO(text("graphml").encode()))
    gexf = networkx.read_gexf(io.BytesIO(text("gexf").encode()))
    assert graphml.number_of_edges() > 5
    assert set(graphml.edges) == set(gexf.edges) and set(graphml.nodes) == set(gexf.nodes)


def test_triples_answer_the_questions_of_the_docs():
    """Each has an answer; the words that they give stand in the articles."""
    graph = rdflib.Graph().parse(data=text("rdf"), format="nt")
    answers = [list(graph.query(question)) for question in QUESTIONS]
    assert len(answers) == 3 and all(answers)
    texts = {f"urn:twosource:{row.article.id}": row.article.text for row in picture().documents}
    for row in answers[1]:
        start = int(row.start)
        assert texts[str(row.article)][start : start + len(str(row.words))] == str(row.words)
