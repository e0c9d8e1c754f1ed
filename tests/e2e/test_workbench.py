"""What an analyst does, from the first look to handing over."""

import re

from playwright.sync_api import Page, expect


def test_a_finding_is_followed_to_its_words(open_page):
    """From the overview by the evidence drawer to the marked words of the source."""
    page = open_page("/")
    expect(page.get_by_role("heading", level=1)).to_contain_text("6 reports")
    page.get_by_role("link", name="3 origins").first.click()
    drawer = page.get_by_role("region", name="Evidence")
    expect(drawer.get_by_text(re.compile(r"^1 of \d+$"))).to_be_visible()
    words = drawer.locator("[aria-current=true] mark").inner_text()
    expect(page.locator("mark").filter(has_text=words).last).to_be_in_viewport()
    page.keyboard.press("ArrowRight")
    expect(drawer.get_by_text(re.compile(r"^2 of \d+$"))).to_be_visible()
    page.keyboard.press("Escape")
    expect(drawer).to_be_hidden()


def entity(page: Page, name: str) -> None:
    """Open the page of an entity by its name."""
    page.get_by_role("list", name="entities").get_by_role("link", name=re.compile(f"^{name}")).first.click()
    expect(page.get_by_role("heading", name=name).first).to_be_visible()


def test_two_names_are_merged_and_the_merge_is_undone(open_page):
    """The list follows, and the decision stays with who and why."""
    page = open_page("/entities")
    names = page.get_by_role("list", name="entities").get_by_role("link")
    expect(names.filter(has_text="Anna Kalvan")).to_have_count(1)
    entity(page, "Mira Kalvan")
    page.get_by_role("button", name="Same as…").click()
    page.get_by_role("searchbox", name="Same as which entity?").fill("Anna Kalvan")
    page.get_by_role("button", name=re.compile("Anna Kalvan")).click()
    page.get_by_placeholder(re.compile("^Why")).fill("one woman, a test")
    page.get_by_role("button", name="They are the same").click()
    page.goto("/decisions")
    decision = page.get_by_role("listitem").filter(has_text="one woman, a test")
    expect(decision).to_contain_text("are one")
    page.goto("/entities?q=Kalvan")
    expect(names.filter(has_text="Kalvan")).to_have_count(1)
    page.goto("/decisions")
    decision.get_by_role("button", name="Undo").click()
    expect(decision).to_contain_text("taken back")
    page.goto("/entities?q=Kalvan")
    expect(names.filter(has_text="Kalvan")).to_have_count(2)


def test_a_disagreement_is_dismissed_with_a_reason_and_stays_listed(open_page):
    """Nothing is deleted."""
    page = open_page("/disagreements")
    expect(page.get_by_role("button", name=re.compile("^Dismissed 0"))).to_be_visible()
    page.get_by_role("button", name="Dismiss…").first.click()
    page.get_by_placeholder(re.compile("^Why")).first.fill("a slip of the pen")
    page.get_by_role("button", name=re.compile("^Dismiss$")).click()
    page.get_by_role("button", name=re.compile("^Dismissed 1")).click()
    expect(page.get_by_text("a slip of the pen").first).to_be_visible()


def choose(page: Page, field: str, name: str) -> None:
    """Choose an actor by typing its name."""
    page.get_by_role("combobox", name=field, exact=True).fill(name)
    page.get_by_role("option", name=re.compile(name)).first.click()


def test_a_path_is_found_in_the_network(open_page):
    """From the commander to the union, each tie with its words."""
    page = open_page("/network")
    choose(page, "From", "Dario Venn")
    choose(page, "To", "Harbour Workers")
    page.get_by_role("button", name="Find the shortest path").click()
    region = page.get_by_role("region", name="How are two tied?")
    expect(region.get_by_role("listitem").filter(has_text="member of").first).to_contain_text("Free Coast Front")
    region.get_by_role("link", name=re.compile("origin")).first.click()
    expect(page.get_by_role("region", name="Evidence").get_by_role("listitem").first).to_be_visible()
    expect(page).to_have_url(re.compile("path="))


def test_brushing_the_time_line_narrows_every_list(open_page):
    """The chip says so, and clears it."""
    page = open_page("/events")
    count = page.get_by_role("list", name="events").get_by_role("listitem")
    expect(count.first).to_be_visible()
    all_of_them = count.count()
    page.goto("/timeline")
    band = page.locator("svg .overlay").first
    box = band.bounding_box()
    page.mouse.move(box["x"] + box["width"] * 0.05, box["y"] + box["height"] / 2)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] * 0.3, box["y"] + box["height"] / 2, steps=5)
    page.mouse.up()
    expect(page).to_have_url(re.compile("from=.*to="))
    page.get_by_role("navigation", name="Pages").get_by_role("link", name="Events").click()
    expect(page).to_have_url(re.compile("/events.*from="))
    expect(count).not_to_have_count(all_of_them)


def test_the_readers_brief_is_handed_over(open_page):
    """As a file with the finding and its evidence."""
    page = open_page("/brief")
    page.get_by_role("region", name="Pick findings").get_by_role("button", name="Add").first.click()
    with page.expect_download() as download:
        page.get_by_role("link", name="Markdown").click()
    text = download.value.path().read_text(encoding="utf-8")
    assert "Mira Kalvan" in text and len(text) > 500


def test_a_wrong_address_is_a_clear_page(open_page):
    """With the status that says so, and nothing else gone wrong."""
    page = open_page("/events")
    expect(page.get_by_role("list", name="events").get_by_role("listitem").first).to_be_visible()
    answer = page.request.get("/events/event-no-such")
    assert answer.status == 404 and page.request.get("/no-such-page").status == 404
    page.goto("/no-such-page")
    expect(page.get_by_role("heading", level=1)).to_contain_text(re.compile("no such|not|nothing", re.IGNORECASE))
