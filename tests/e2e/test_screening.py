"""A hit of a list is decided in the browser."""

import re

from playwright.sync_api import expect


def test_a_namesake_is_said_to_be_one_and_stays_to_be_seen(open_page):
    """With who and why; last in the list; and it can be taken back."""
    page = open_page("/screening")
    hit = page.get_by_role("region", name=re.compile("^Anna Kalvan"))
    expect(hit).to_contain_text("possible namesake")
    hit.get_by_role("button", name="A namesake").click()
    hit.get_by_placeholder(re.compile("^Why")).fill("a hospital director")
    hit.get_by_role("button", name="Keep").click()
    decision = hit.get_by_role("listitem").filter(has_text="a hospital director")
    expect(decision).to_contain_text("a namesake")
    expect(page.get_by_role("region", name=re.compile(", IN-")).last).to_contain_text("Anna Kalvan")
    page.goto("/decisions")
    expect(page.get_by_role("listitem").filter(has_text="a hospital director")).to_contain_text("OpenSanctions: IN-2")
    page.goto("/screening")
    decision.get_by_role("button", name="Undo").click()
    expect(hit).to_contain_text("possible namesake")
