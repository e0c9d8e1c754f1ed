import pytest

from twosource.read import quoted
from twosource.text import table

REPORT = "The pier is shut."
BLOCK = "From: Ola Brandt <ola@coast.example>\nSent: Thursday, January 8, 2026 10:15 AM\nTo: Mara Lind\nSubject: The pier\n"


@pytest.mark.parametrize("row", table.rows("read_mail"), ids=lambda row: row["example"])
def test_the_example_of_a_rule_is_of_its_kind(row):
    if row["kind"] == "prefix":
        assert quoted.bare_subject(row["example"]) == "the pier"
    else:
        assert quoted.is_line(row["kind"], row["example"])


@pytest.mark.parametrize(
    "quotation",
    [
        "On Thu, 8 Jan 2026 at 10:15, Ola Brandt <ola@coast.example> wrote:\n> Is it open?\n>> I do not know.",
        "On Thu, 8 Jan 2026 at 10:15, Ola Brandt <ola@coast.example>\nwrote:\n\n> Is it open?",
        "On Thu, 8 Jan 2026 at 10:15, Ola Brandt <ola@coast.example> wrote:\n\nIs it open?",
        "-----Original Message-----\nIs it open?",
        f"{BLOCK}\nIs it open?",
    ],
)
def test_what_is_quoted_is_cut_with_its_reason(quotation):
    found = quoted.own(f"{REPORT}\n\n{quotation}", subject="Re: The pier")
    assert found.text == REPORT
    assert {cut.reason for cut in found.cut} == {"quoted reply"}


def test_answers_between_the_lines_of_a_quotation_are_kept():
    assert quoted.own("> Is it open?\nNo.\n> Till when?\nTill May.").text == "No.\nTill May."


@pytest.mark.parametrize("line", ["On 9 January 2026 the minister wrote:", "From the pier nothing was seen.", "To: all who read this"])
def test_a_line_of_a_report_is_no_quotation(line):
    text = f"{REPORT}\n{line}\n“It will stay shut.”"
    assert quoted.own(text) == (text, (), {})


def test_a_signature_is_cut():
    found = quoted.own(f"{REPORT}\n-- \nMara Lind\nCoast Courier")
    assert (found.text, [cut.reason for cut in found.cut]) == (REPORT, ["signature"])


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        (f"Look.\n\n---------- Forwarded message ---------\n{BLOCK}\n{REPORT}", ""),
        (f"Look.\n\n{BLOCK}\n{REPORT}", "Fwd: The pier"),
        (f"Look.\n\nBegin forwarded message:\n\n> {BLOCK.strip().replace(chr(10), chr(10) + '> ')}\n>\n> {REPORT}", "Fwd: The pier"),
        (
            f"Look.\n----- Forwarded message -----\nFrom: Bo\nSubject: x\n\n----- Forwarded message -----\n{BLOCK}\n{REPORT}",
            "Fwd: The pier",
        ),
    ],
    ids=["marker", "subject", "marked lines", "twice"],
)
def test_of_a_forwarded_message_its_own_text_is_read(text, subject):
    found = quoted.own(text, subject=subject)
    assert found.text == REPORT
    assert found.header["from"] == "Ola Brandt <ola@coast.example>"
    assert {cut.reason for cut in found.cut} == {"note above a forwarded message"}
