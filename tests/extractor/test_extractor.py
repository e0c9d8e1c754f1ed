"""A model is asked once an article, at the address that the user named, and its answer is kept."""

import csv
import io
import json

import pytest

from model_server import model
from twosource import Case
from twosource.extractor import Model

TEXT = "Ada Brook keeps the keys of the Otter Club. The lamp on the pier went dark on Monday, and nobody has seen the keeper since then."
OFFER = {
    "quote": "Ada Brook keeps the keys of the Otter Club",
    "trigger": "keys",
    "type": "LEADS",
    "arguments": [{"role": "member", "words": "Ada Brook"}],
}
SAID = json.dumps({"claims": [OFFER, OFFER | {"quote": "Ada Brook owns the Otter Club"}]})


@pytest.fixture
def report(tmp_path):
    """A file with a report."""
    file = tmp_path / "report.txt"
    file.write_text(TEXT, encoding="utf-8")
    return file


def ran(report, url, *, case="story.db"):
    """What a run with that model did, and the claims that the case has then."""
    with Case(report.parent / case, model=Model(url, "tiny") if url else None) as opened:
        done = opened.run([str(report)], at="2026-05-06T09:00:00Z")
        picture = opened.picture()
    return done, [row for document in picture.documents for row in document.claims]


def test_what_a_model_offers_is_in_the_case_and_marked(report):
    """Only what stands in the text; the question is at temperature 0 with a seed."""
    with model(SAID) as (url, asked):
        done, claims = ran(report, url)
    assert [row.offered for row in claims if row.offered] == ["tiny"] and done.skipped == ()
    ((path, question, _),) = asked
    assert path == "/v1/chat/completions" and question["temperature"] == 0 and question["seed"] == 7 and question["model"] == "tiny"
    assert question["messages"][-1] == {"role": "user", "content": TEXT}


def test_without_an_endpoint_nothing_is_asked_and_nothing_offered(report):
    """It is off by default."""
    assert not any(row.offered for row in ran(report, "")[1])


def test_the_answer_is_kept_and_read_again_without_asking(report):
    """A case that is annotated anew has the same bytes, with no model near."""
    with model(SAID) as (url, asked):
        ran(report, url)
        with Case(report.parent / "story.db") as case:
            before = case.export_as("json")
            case._store._db.execute("UPDATE document SET made_by = 'older'")
            case._store._db.execute("DELETE FROM meta")
            assert case.export_as("json") == before
            assert [row.final.split(":")[0] for row in case.evidence()] == ["twosource-extractor"]
    assert len(asked) == 1


def test_exports_and_explain_say_that_a_model_offered_it(report):
    """By its name."""
    with model(SAID) as (url, _):
        ran(report, url)
    with Case(report.parent / "story.db") as case:
        rows = json.loads(case.export_as("json"))["claims"]
        assert [row["offered"] for row in rows if "offered" in row] == ["tiny"]
        told = next(row for row in rows if "offered" in row)
        assert dict(case.explain(told["id"]).facts)["offered by"].startswith("the language model “tiny”")
        assert [row["offered"] for row in csv.DictReader(io.StringIO(case.export_as("csv"))) if row["offered"]] == ["tiny"]


@pytest.mark.parametrize(
    ("said", "status", "headers"),
    [("", 500, ()), ("", 302, (("Location", "http://169.254.169.254/latest"),)), (b"x" * 4_000_002, 200, ())],
)
def test_an_endpoint_that_fails_or_leads_elsewhere_is_named_and_the_article_read_without_it(report, said, status, headers):
    """No redirect is followed."""
    with model(said, status=status, headers=headers) as (url, asked):
        done, claims = ran(report, url)
    assert len(asked) == 1 and claims and not any(row.offered for row in claims)
    assert "extractor" in done.skipped[0].what and done.added


@pytest.mark.parametrize(
    "url", ["file:///etc/passwd", "http://", "ftp://127.0.0.1/v1", "http://user:word@127.0.0.1:9/v1", "http://127.0.0.1:9/v1"]
)
def test_what_is_no_endpoint_is_refused_in_one_line(report, url):
    """And the run goes on."""
    done, claims = ran(report, url)
    assert done.added and claims and len(done.skipped) == 1


def test_after_three_failures_in_a_row_it_is_let_be(report):
    """A pile of articles does not wait for an endpoint that is gone."""
    for number in range(5):
        (report.parent / f"more{number}.txt").write_text(f"{TEXT} It was day {number}.", encoding="utf-8")
    with model("", status=503) as (url, asked), Case(report.parent / "story.db", model=Model(url)) as case:
        done = case.run([str(report.parent)])
    assert len(asked) == 3 and len(done.added) == 6


def test_the_key_of_the_settings_goes_along(report, monkeypatch):
    """To the endpoint that was named, in its header."""
    monkeypatch.setenv("TWOSOURCE_EXTRACTOR_KEY", "a-key")
    with model(SAID) as (url, asked):
        ran(report, url)
    assert asked[0][2]["Authorization"] == "Bearer a-key"
