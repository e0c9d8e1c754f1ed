"""A feed of five hundred items over three polls, one in ten bad in one of five ways, broken off in the middle."""

import pytest

from loopback import FEED, PAGE, Server, running
from twosource import Case
from twosource.store import Store
from twosource.watch import Plan, poll

ITEMS, A_POLL = 500, 170
WORDS = "Ferry {} left Port Ansel for the café on Dray."
MOMENTS = ("2026-05-01T10:00:00Z", "2026-05-01T10:05:00Z", "2026-05-01T10:20:00Z")
BAD = ("failing", "slow", "endless", "mis-encoded", "private")


def kind_of(number):
    """What is wrong with an item; nothing for nine in ten. There are fewer of the kinds that take their time."""
    if number % 10:
        return ""
    return BAD[number // 10 % 5] if number // 10 % 5 not in (1, 2) or number < 100 else "failing"


def item(server, number, elsewhere):
    """Put an item there, most of the sound ones as plain text, which is read fastest; its address."""
    path, kind = f"/{kind_of(number) or 'sound'}/{number}", kind_of(number)
    body = PAGE.format(f"Ferry {number}", WORDS.format(number))
    if kind == "failing":
        return server.put(path, 500)
    if kind == "private":
        return server.put(
            path, 302, Location=(f"http://{elsewhere.place}/{number}", "http://169.254.169.254/", "http://[::1]/")[number % 3]
        )
    if kind == "mis-encoded":
        # half of them are the letters of another table than is said, the others are no letters at all
        held = body.encode("cp1252") if number % 20 else b"<html><body>" + bytes(range(32)) * 40
        return server.put(path, 200, held, Content_Type="text/html; charset=utf-8")
    if number % 3:
        return server.put(path, 200, WORDS.format(number).encode(), Content_Type="text/plain")
    return server.put(path, 200, body.encode(), Content_Type="text/html")


@pytest.fixture(scope="module")
def watched(tmp_path_factory):
    """The case after three polls, the second of them broken off and begun again; then the server and the feed's items."""
    patch = pytest.MonkeyPatch()
    place = tmp_path_factory.mktemp("watch") / "story.db"
    with running(Server()) as server, running(Server()) as elsewhere:
        settings = {"FETCH_ALLOW": server.place, "FETCH_PAUSE_MILLISECONDS": "0", "FETCH_READ_MILLISECONDS": "200"}
        for name, value in (settings | {"FETCH_WHOLE_MILLISECONDS": "500", "FETCH_RETRY_MILLISECONDS": "5"}).items():
            patch.setenv(f"TWOSOURCE_{name}", value)
        links = [item(server, number, elsewhere) for number in range(ITEMS)]
        plan = Plan((f"http://{server.place}/feed",), "Port Ansel ferry")
        for turn, moment in enumerate(MOMENTS):
            rows = links[max(A_POLL * turn - 20, 0) : A_POLL * (turn + 1)]
            server.put("/feed", 200, FEED.format("".join(f"<item><link>{link}</link></item>" for link in rows)).encode())
            if turn == 1:
                with pytest.raises(KeyboardInterrupt), Case(place) as case:
                    poll(case, plan, (), at=moment, progress=breaking_at(40))
            with Case(place) as case:
                poll(case, plan, (), at=moment)
        yield place, links, server, elsewhere
    patch.undo()


def breaking_at(number):
    """A function that is told what is done, and breaks off at the annotating of that article."""
    told = []

    def tell(message):
        """Count the articles."""
        told.append(message)
        if sum("annotating" in row for row in told) == number:
            raise KeyboardInterrupt

    return tell


@pytest.fixture(scope="module")
def case(watched):
    """The case, open."""
    with Case(watched[0]) as opened:
        yield opened


@pytest.fixture(scope="module")
def articles(watched):
    """The articles of the case."""
    with Store(watched[0]) as store:
        return [document.article for document in store.documents()]


def test_everything_sound_is_in_the_case_once(articles, watched):
    """Wrong letters are read as what they are."""
    sound = [link for number, link in enumerate(watched[1]) if not kind_of(number) or (kind_of(number) == "mis-encoded" and number % 20)]
    assert sorted(row.url for row in articles) == sorted(sound) and len(sound) > 450
    assert all("café" in row.text for row in articles)


def test_everything_else_is_named_with_its_reason(case, watched):
    """In the case and in the list of what was watched."""
    bad = {link: kind_of(number) for number, link in enumerate(watched[1]) if kind_of(number)}
    bad = {link: kind for link, kind in bad.items() if kind != "mis-encoded" or int(link.rsplit("/", 1)[1]) % 20 == 0}
    why = {row.where: row.what for row in case.skipped()}
    said = {
        "failing": "status 500",
        "slow": "ReadTimeoutError",
        "endless": "takes longer than 0.5 seconds",
        "private": "is not on the open net",
        "mis-encoded": "is not text",
    }
    assert why.keys() == bad.keys()
    assert {kind for link, kind in bad.items() if said[kind] not in why[link]} == set()
    assert {row.url for row in case.watchbook.rows() if row.outcome == "failed"} == bad.keys()


def test_no_private_address_was_called(watched):
    """Not by a redirect either."""
    assert watched[3].asked == []


def test_what_was_taken_was_fetched_once_and_what_failed_was_asked_again_when_it_was_due(watched):
    """But for the one article that was broken off."""
    asked = [path for path, _ in watched[2].asked]
    sound = [path for path in asked if path.startswith("/sound")]
    assert len(sound) - len(set(sound)) <= 1
    assert asked.count("/failing/150") == 6 and asked.count("/failing/350") == 3


def test_each_taken_item_says_why_it_belongs(case):
    """And what was asked."""
    taken = [row for row in case.watchbook.rows() if row.outcome == "taken"]
    assert {row.why for row in taken} == {"relevance 1.00 (0.60 is asked): shares Port Ansel, ferry"}


def test_the_evidence_is_what_was_taken(case, articles):
    """With its bytes; the feed is none."""
    kept = [row.final for row in case.evidence()]
    assert len(kept) == len(set(kept)) and set(kept) == {article.url for article in articles}
