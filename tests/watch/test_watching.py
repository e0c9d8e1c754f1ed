"""Turn by turn: what is new is told once on each channel, with who reports it and whether it is a new origin."""

import pytest

from loopback import FEED
from twosource import Case
from twosource.errors import InputError, OutputError
from twosource.watch import Channel, Plan, Watch

FIRST = (
    "Ada Brook, head of the ferry union, called a strike in Port Ansel on 4 May 2026. The ferries of Coast Lines stayed in the harbour. "
    "Mayor Tomas Relling said that 40 workers had joined the strike."
)
SECOND = (
    "A strike stopped the ferries in Port Ansel on 4 May 2026. Ada Brook of the ferry union said that 90 workers had joined the strike. "
    "Coast Lines asked a court to end it."
)
OTHER = "A bakery in Verrin won a prize for its rye bread on Monday. The baker said that the mayor was the first to eat it."
PAGE = """<html><head><title>{0}</title><meta property="og:site_name" content="{1}">
<meta property="article:published_time" content="{2}"></head><body><article><h1>{0}</h1><p>{3}</p></article></body></html>"""
ABOUT = "Port Ansel ferry strike"
EARLY, LATER, LAST = "2026-05-05T10:00:00Z", "2026-05-06T10:00:00Z", "2026-05-07T10:00:00Z"


class Feed:
    """A feed on the server, to which pages are added."""

    def __init__(self, server):
        """An empty feed."""
        self.server, self.links, self.url = server, [], f"http://{server.place}/feed"

    def add(self, path, publisher, text, day="2026-05-05"):
        """One more page in the feed."""
        self.links.append(
            self.server.put(path, 200, PAGE.format(f"From {publisher}", publisher, day, text).encode(), Content_Type="text/html")
        )
        self.server.put("/feed", 200, FEED.format("".join(f"<item><link>{link}</link></item>" for link in self.links)).encode())


@pytest.fixture
def feed(server):
    """A feed with a report of the story and another one."""
    made = Feed(server)
    made.add("/a", "Coast Press", FIRST)
    made.add("/c", "Verrin Daily", OTHER)
    return made


@pytest.fixture
def case(tmp_path):
    """An empty case."""
    with Case(tmp_path / "story.db") as opened:
        yield opened


def channel(name="lines"):
    """A channel that remembers what it was told."""
    told = []
    return Channel(name, told.append), told


def told_twice(case, feed, said):
    """The turns of a watch before and after a second report came."""
    watch = Watch(case, Plan((feed.url,), ABOUT), (said,), name="story")
    turns = [watch.turn(at=EARLY)]
    feed.add("/b", "Harbour Times", SECOND, "2026-05-06")
    return [*turns, watch.turn(at=LATER)]


def test_a_second_report_is_told_with_its_disagreement_and_its_new_origin(case, feed):
    """And what it only tells again is no new origin."""
    said, told = channel()
    told_twice(case, feed, said)
    first, second = told
    assert {row.kind for row in first.alerts} == {"report", "event"}
    by = {row.kind: row for row in second.alerts}
    assert "shares no text with the reports known before" in by["report"].line and by["report"].url.endswith("/b")
    assert "40 (Coast Press); 90 (Harbour Times)" in by["disagreement"].line
    assert by["origin"].origin == "a new independent origin: 1 → 2" and by["origin"].reports == ("Harbour Times",)


def test_nothing_new_is_nothing_told(case, feed):
    """And the other story was never told of."""
    said, told = channel()
    told_twice(case, feed, said)
    Watch(case, Plan((feed.url,), ABOUT), (said,)).turn(at=LAST)
    assert len(told) == 2 and "rye bread" not in str(told)


def test_a_channel_that_failed_is_told_the_rest_after_the_next_poll(case, feed):
    """The others are told at once."""
    lines, told = channel()
    hook, later = channel("webhook")

    def failing(news):
        """A server that is down."""
        raise OutputError("down")

    turns = told_twice(case, feed, lines)
    assert not turns[1].failed
    Watch(case, Plan((feed.url,), ABOUT), (lines, Channel("webhook", failing))).turn(at=LAST)
    feed.add("/d", "Island Post", "The strike of the ferry workers in Port Ansel goes on, said Ada Brook.", "2026-05-07")
    turn = Watch(case, Plan((feed.url,), ABOUT), (lines, Channel("webhook", failing))).turn(at=LAST)
    assert [str(error) for error in turn.failed] == ["down"] and len(told) == 3
    Watch(case, Plan((feed.url,), ABOUT), (lines, hook)).turn(at=LAST)
    assert len(told) == 3 and [row.reports for row in later[0].alerts if row.kind == "report"] == [("Island Post",)]


def test_what_a_broken_off_turn_took_is_told_by_the_next(case, feed):
    """Nothing is lost, and nothing twice in the case."""
    feed.add("/b", "Harbour Times", SECOND, "2026-05-06")
    said, told = channel()
    going = []

    def breaking(message):
        """Break off at the second article."""
        going.extend([message] if "annotating" in message else [])
        if len(going) == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        Watch(case, Plan((feed.url,), ABOUT), (said,)).turn(at=EARLY, progress=breaking)
    Watch(case, Plan((feed.url,), ABOUT), (said,)).turn(at=LATER)
    assert [row.reports for row in told[0].alerts if row.kind == "report"] == [("Coast Press",), ("Harbour Times",)]


def test_a_report_that_was_changed_is_told_where_the_list_says_so(case, feed):
    """Both texts are kept."""
    said, told = channel()
    atom = '<feed xmlns="http://www.w3.org/2005/Atom"><entry><link href="{}"/><updated>{}</updated></entry></feed>'
    watch = Watch(case, Plan((feed.url,), ABOUT), (said,))
    for moment, text in ((EARLY, FIRST), (LATER, FIRST.replace("40 workers", "45 workers"))):
        feed.add("/a", "Coast Press", text)
        feed.server.put("/feed", 200, atom.format(f"http://{feed.server.place}/a", moment).encode())
        watch.turn(at=moment)
    assert "edit" in {row.kind for row in told[1].alerts} and len(case.picture().documents) == 2


def test_without_words_the_story_is_that_of_the_case(case, feed):
    """What is another story is not fetched again."""
    said, _ = channel()
    case.run([f"http://{feed.server.place}/a"], at=EARLY)
    feed.add("/b", "Harbour Times", SECOND, "2026-05-06")
    turn = Watch(case, Plan((feed.url,)), (said,)).turn(at=EARLY)
    assert {row.url[-2:]: row.outcome for row in turn.polled.rows} == {"/a": "taken", "/b": "taken", "/c": "apart"}
    assert Watch(case, Plan((feed.url,)), (said,)).turn(at=LATER).polled.rows == ()


def test_an_empty_case_and_no_words_is_one_clear_line(case, feed):
    """It says what to do."""
    with pytest.raises(InputError, match="say it with --about"):
        Watch(case, Plan((feed.url,)), ()).turn(at=EARLY)


def test_a_lower_threshold_takes_what_was_kept_apart(case, feed):
    """It is asked for again."""
    feed.add("/d", "Island Post", "A new lighthouse was opened in Port Ansel on Monday, and the mayor was there.")
    assert "/d" in str(Watch(case, Plan((feed.url,), ABOUT), ()).turn(at=EARLY).polled.of("apart"))
    turn = Watch(case, Plan((feed.url,), ABOUT, 0.3), ()).turn(at=LATER)
    assert [row.url[-2:] for row in turn.polled.rows] == ["/d"] and turn.polled.of("taken")
    assert "relevance 0.33 (0.30 is asked): shares Port Ansel; not ferry, strike" in turn.polled.rows[0].why


def test_pages_lists_of_feeds_and_sitemaps_are_watched_too(case, feed, tmp_path):
    """Each report once, whatever names it."""
    server = feed.server
    server.put("/map", 200, f"<urlset><url><loc>http://{server.place}/a</loc></url></urlset>".encode())
    (tmp_path / "feeds.opml").write_text(
        f'<opml><body><outline xmlUrl="{feed.url}"/><outline xmlUrl="http://{server.place}/map"/></body></opml>'
    )
    plan = Plan((str(tmp_path / "feeds.opml"), f"http://{server.place}/a"), ABOUT)
    assert [row.outcome for row in Watch(case, plan, ()).turn(at=EARLY).polled.rows] == ["taken", "apart"]


def test_a_page_is_read_again_when_its_bytes_changed(case, feed):
    """The words of the page that was named stand in the case in both forms."""
    plan = Plan((f"http://{feed.server.place}/a",), ABOUT)
    Watch(case, plan, ()).turn(at=EARLY)
    feed.add("/a", "Coast Press", FIRST.replace("40", "50"))
    assert len(Watch(case, plan, ()).turn(at=LATER).polled.report.added) == 1
    assert Watch(case, plan, ()).turn(at=LAST).polled.rows == ()


def test_a_list_that_cannot_be_had_is_named_and_asked_again_later(case, feed):
    """The others go on."""
    plan = Plan((f"http://{feed.server.place}/none", feed.url), ABOUT)
    turn = Watch(case, plan, ()).turn(at=EARLY)
    assert [row.why for row in turn.polled.of("list")] == [
        "is not there (status 404); open it in a browser, save the page and give the file"
    ]
    assert turn.polled.of("taken")
    feed.server.put("/none", 200, FEED.format(f"<item><link>{feed.links[0]}?x</link></item>").encode())
    assert Watch(case, plan, ()).turn(at="2026-05-05T10:05:00Z").polled.rows == ()


@pytest.mark.parametrize("content", ["<html></html>", None])
def test_a_file_that_names_nothing_is_one_clear_line(case, tmp_path, content):
    """So is one that is not there."""
    if content:
        (tmp_path / "feeds.opml").write_text(content)
    with pytest.raises(InputError, match=r"names no address|does not exist"):
        Watch(case, Plan((str(tmp_path / "feeds.opml"),), ABOUT), ()).turn(at=EARLY)


def test_two_watches_of_one_feed_for_two_stories_ask_for_each_page_once_each(case, feed):
    """What one keeps apart the other has judged too, and neither asks again."""
    one, other = Watch(case, Plan((feed.url,), ABOUT), ()), Watch(case, Plan((feed.url,), "Verrin rye bread prize, Dray"), ())
    assert len(one.turn(at=EARLY).polled.of("taken")) == 1
    assert len(other.turn(at=EARLY).polled.of("taken")) == 1
    feed.add("/d", "Island Post", "A new lighthouse was opened on Monday, and the mayor of Ulm was there with his wife.")
    assert [len(watch.turn(at=LATER).polled.rows) for watch in (one, other, one, other)] == [1, 1, 0, 0]


def test_a_feed_is_asked_only_whether_it_has_changed(case, feed):
    """By what it said of itself the last time."""
    watch = Watch(case, Plan((feed.url,), ABOUT), ())
    feed.server.put("/feed", 200, feed.server.pages["/feed"][2], ETag='"1"')
    watch.turn(at=EARLY)
    assert watch.turn(at=LATER).polled.rows == ()
    assert [headers.get("If-None-Match") for path, headers in feed.server.asked if path == "/feed"] == [None, '"1"']


def test_of_a_front_page_its_feed_is_watched(case, feed):
    """The page itself is no report."""
    link = '<link rel="alternate" type="application/rss+xml" href="/feed">'
    page = f"<html><head>{link}</head><body><p>Port Ansel ferry strike</p></body></html>"
    front = feed.server.put("/", 200, page.encode(), Content_Type="text/html")
    turn = Watch(case, Plan((front,), ABOUT), ()).turn(at=EARLY)
    assert [row.url[-2:] for row in turn.polled.rows] == ["/a", "/c"]


def test_a_front_page_without_a_feed_is_told_to_be_one(case, feed):
    """In one line."""
    front = feed.server.put("/", 200, b"<html><body><p>Port Ansel ferry strike</p></body></html>", Content_Type="text/html")
    (row,) = Watch(case, Plan((front,), ABOUT), ()).turn(at=EARLY).polled.rows
    assert row.why == "is a front page that names no feed; give the address of a feed or a sitemap"


def test_a_copy_is_told_as_one(case, feed):
    """It shares its text, and what it tells is on no new origin."""
    said, told = channel()
    watch = Watch(case, Plan((feed.url,), ABOUT), (said,))
    watch.turn(at=EARLY)
    feed.add("/b", "Island Post", FIRST, "2026-05-06")
    watch.turn(at=LATER)
    by = {row.kind: row for row in told[1].alerts}
    assert by["report"].origin == "shares its text with Coast Press"
    assert by["again"].reports == ("Island Post",) and "no new independent origin" in by["again"].origin and "origin" not in by
