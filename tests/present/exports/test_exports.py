"""Each export, read back by the library that others read it with."""

import io
import json
import re
from collections import Counter
from pathlib import Path

import networkx
import pytest
import rdflib
import stix2
from followthemoney import model
from followthemoney.proxy import EntityProxy
from followthemoney.statement.serialize import read_csv_statements

import small_case
from twosource.present import exports
from twosource.present.evidence import desk
from twosource.present.exports import ftm, tables
from twosource.types import Picture

PICTURE = small_case.story()
DOCS = Path(__file__).parents[3] / "docs" / "exports.md"
QUESTIONS = re.findall(r"```sparql\n(.*?)```", DOCS.read_text(encoding="utf-8"), re.DOTALL)


def text(form: str, picture: Picture = PICTURE) -> str:
    """An export as one text."""
    return "".join(exports.pieces(picture, form))


@pytest.mark.parametrize("form", exports.FORMS)
def test_the_same_case_gives_the_same_bytes(form):
    """And an empty case gives a file too."""
    assert text(form) == text(form)
    assert isinstance(text(form, Picture()), str)


def test_ftm_holds_by_the_schemata_of_followthemoney():
    """Every property is known to its schema, every value is taken as it is, what is required is there."""
    rows = [json.loads(line) for line in text("ftm").splitlines()]
    assert {"Article", "Person", "Mention"} <= {row["schema"] for row in rows}
    for row in rows:
        proxy = EntityProxy.from_dict(row, cleaned=False)
        assert set(row["properties"]) <= set(proxy.schema.properties)
        assert {name: len(proxy.get(name)) for name in row["properties"]} == {
            name: len(set(held)) for name, held in row["properties"].items()
        }
        proxy.schema.validate(row)


def test_statements_are_keyed_and_typed_as_followthemoney_does():
    """Each value with the article that says it."""
    rows = list(read_csv_statements(io.BytesIO(text("ftm-statements").encode())))
    assert rows and all(row.id == row.generate_key() for row in rows)
    assert all(model.get(row.schema).get(row.prop).type.name == row.prop_type for row in rows)
    assert {row.origin for row in rows if row.origin} <= {document.article.id for document in PICTURE.documents}


def test_the_stix_bundle_passes_the_strict_parser():
    """With no field that STIX does not know outside the extension."""
    bundle = stix2.parse(text("stix"), allow_custom=False)
    kinds = Counter(row.type for row in bundle.objects)
    assert kinds["report"] == len(PICTURE.documents) and kinds["identity"] > 1 and kinds["note"]
    assert len({row.id for row in bundle.objects}) == len(bundle.objects)


def test_the_network_opens_in_networkx_in_both_forms():
    """The same nodes and edges, and no moment of writing."""
    one, other = networkx.parse_graphml(text("graphml")), networkx.read_gexf(io.BytesIO(text("gexf").encode()))
    assert one.number_of_edges() == other.number_of_edges() > 0
    assert set(one.nodes) == set(other.nodes)
    assert all({"origins", "alleged", "events"} <= set(row) for _, _, row in one.edges(data=True))
    assert "lastmodified" not in text("gexf")


@pytest.mark.parametrize("question", QUESTIONS, ids=range(len(QUESTIONS)))
def test_the_triples_answer_the_questions_of_the_docs(question):
    """SEM, PROV-O and Web Annotation together."""
    assert len(QUESTIONS) == 3
    graph = rdflib.Graph().parse(data=text("rdf"), format="nt")
    assert list(graph.query(question))


def test_claims_as_csv_have_their_exact_words():
    """One row a claim that is in an event."""
    head, *rows = text("csv").splitlines()
    assert head.split(",") == list(tables.CLAIMS)
    assert len(rows) == sum(claim.id in desk(PICTURE).by.event_of for document in PICTURE.documents for claim in document.claims)


def test_neo4j_gets_nodes_for_both_ends_of_each_relation():
    """`neo4j-admin` refuses a relation without its nodes."""
    files = {name: [line.split(",")[:2] for line in "".join(made).splitlines()] for name, made in exports.files(PICTURE, "neo4j").items()}
    nodes = {row[0] for row in files["nodes.csv"]}
    assert {cell for row in files["relations.csv"][1:] for cell in row} <= nodes


def test_a_place_is_an_address_with_its_point():
    """FollowTheMoney has no schema for places."""
    schemata = {row.id: row.schema for row in ftm.proxies(desk(PICTURE))}
    places = [row.id for row in PICTURE.entities if row.type == "Place"]
    assert places and {schemata[row] for row in places} == {"Address"}


@pytest.mark.parametrize("words", ["=1+1", "+1", "-1+1", "@a", "\t=1"])
def test_a_cell_is_no_formula(words):
    """A spreadsheet shows the words of a stranger, and does not run them."""
    assert tables._cell(words)[0] == "'" or tables._cell(words).strip()[0] not in "=+-@"
    assert tables._cell(-1) == "-1"
