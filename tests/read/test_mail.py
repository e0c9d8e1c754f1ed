import pytest

from small_files import REPORT, mail, mailbox, page, paragraph, word
from twosource import read
from twosource.types import Article

OTHER = "The harbour was shut on Tuesday because of the storm, and no ferry left Port Ansel before the evening, its master said."


def found_in(tmp_path, data, name="pier.eml"):
    (tmp_path / name).write_bytes(data if isinstance(data, bytes) else data.as_bytes())
    return list(read.articles([str(tmp_path / name)]))


def test_a_message_is_an_article_of_its_sender_and_day(tmp_path):
    [found] = found_in(tmp_path, mail(subject="Re: [coast-desk] The pier stays open"))
    assert (found.text, found.title, found.path) == (REPORT, "The pier stays open", "pier.eml")
    assert (found.published, found.publisher, found.authors) == ("2026-01-09T09:30:00+01:00", "Mara Lind", ("Mara Lind",))


def test_a_sender_without_a_name_is_an_address(tmp_path):
    [found] = found_in(tmp_path, mail(From="mara@coast.example"))
    assert found.publisher == "mara@coast.example"


def test_the_html_part_is_read_where_the_plain_one_says_little(tmp_path):
    shown = f"<div style='display:none'>Preview</div><p>{REPORT}</p><p>Rain fell<br>all day.</p>"
    [found] = found_in(tmp_path, mail("See the HTML part.", shown=shown))
    assert found.text == f"{REPORT}\n\nRain fell\nall day."


def test_a_quotation_in_html_is_kept_out_of_the_text_with_its_reason(tmp_path):
    quote = "<div>On Fri, Jan 9, 2026 at 9:30 AM Ola wrote:<blockquote type='cite'><p>Is it open?</p></blockquote></div>"
    [found] = found_in(tmp_path, mail("", shown=f"<p>{REPORT}</p>{quote}"))
    assert found.text == REPORT
    assert [(cut.reason, "Is it open?" in cut.text) for cut in found.cut] == [("quoted reply", True)]


def test_a_forwarded_message_has_the_sender_and_day_of_its_own_header(tmp_path):
    header = "From: Ola Brandt <ola@coast.example>\nDate: Thu, 8 Jan 2026 at 10:15\nSubject: The pier stays\nTo: Mara\n"
    [found] = found_in(
        tmp_path, mail(f"Look.\n\n---------- Forwarded message ---------\n{header}\n{REPORT}", subject="Fwd: The pier stays")
    )
    assert (found.text, found.title) == (REPORT, "The pier stays")
    assert (found.publisher, found.published) == ("Ola Brandt", "2026-01-08T10:15:00")


def test_attachments_of_a_known_kind_are_articles_and_the_others_one_line(tmp_path):
    made = mail()
    made.add_attachment(page(OTHER), maintype="text", subtype="html", filename="storm.html")
    made.add_attachment(word(paragraph(OTHER)), maintype="application", subtype="octet-stream", filename="storm.docx")
    made.add_attachment(b"\x89PNG", maintype="image", subtype="png", filename="a.png")
    made.add_attachment(b"\x89PNG", maintype="image", subtype="png", filename="b.png")
    body, html, docx, line = found_in(tmp_path, made)
    assert (body.text, html.path, docx.path, docx.text) == (REPORT, "storm.html", "storm.docx", OTHER)
    assert "(2 image/png)" in line.what


def test_a_message_that_only_carries_a_file_is_no_article_and_no_complaint(tmp_path):
    made = mail("\n")
    made.add_attachment(mail(OTHER, subject="The storm"))
    [found] = found_in(tmp_path, made)
    assert (found.text, found.title) == (OTHER, "The storm")


def test_a_mailbox_holds_an_article_a_message(tmp_path):
    one, two = found_in(tmp_path, mailbox(mail(), mail(f"{OTHER}\n\nFrom the pier nothing was seen.")), "desk.mbox")
    assert (one.text, two.text) == (REPORT, f"{OTHER}\n\nFrom the pier nothing was seen.")
    assert one.path == "desk.mbox"


def test_a_large_message_of_a_mailbox_leaves_the_others(tmp_path, monkeypatch):
    monkeypatch.setenv("TWOSOURCE_MAX_FILE_BYTES", "5000")
    line, found = found_in(tmp_path, mailbox(mail("long " * 2000), mail()), "desk.mbox")
    assert "message 1" in line.where and "larger than 5,000 bytes" in line.what
    assert isinstance(found, Article)


def test_more_messages_than_may_be_are_left(tmp_path, monkeypatch):
    monkeypatch.setenv("TWOSOURCE_MAX_ARCHIVE_ITEMS", "1")
    found, line = found_in(tmp_path, mailbox(mail(), mail(OTHER)), "desk.mbox")
    assert isinstance(found, Article) and "more than 1 messages" in line.what


def test_a_declared_encoding_is_used(tmp_path):
    head = b"From: mara@coast.example\nContent-Type: text/plain; charset=windows-1251\nContent-Transfer-Encoding: 8bit\n\n"
    [found] = found_in(tmp_path, head + f"{REPORT} Дождь.".encode("cp1251"))
    assert found.text.endswith("Дождь.")


def test_a_quotation_with_signs_that_xml_does_not_hold_is_read(tmp_path):
    [found] = found_in(tmp_path, mail("", shown=f"<p>{REPORT}</p><blockquote type='cite'>\x0cIs it &#1; open?</blockquote>"))
    assert found.text == REPORT


def nested(levels):
    """A message whose parts lie in one another, so many deep."""
    return b"Subject: x\n" + b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (level, level) for level in range(levels))


def carried(levels):
    """A message that lies in so many others."""
    made = mail()
    for _ in range(levels):
        outer = mail("\n")
        outer.add_attachment(made)
        made = outer
    return made.as_bytes()


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"", "is empty"),
        (b"Rain fell.", "no e-mail"),
        (bytes(range(256)) * 40, "no e-mail"),
        (b"Subject: x\n\n", "without text"),
        (b"Subject: x\n\n> Is it open?", "nothing but words of others"),
        (b"From: a\nContent-Type: multipart/encrypted; boundary=b\n\n--b--", "encrypted e-mail"),
        (b"From: a\nContent-Type: application/pkcs7-mime\n\nMIAG", "encrypted e-mail"),
        (nested(3000), "too many parts"),
        (carried(8), "lies in 5 e-mails"),
        (b"From: a\nContent-Type: text/plain; charset=punycode\n\n\xff-" + b"a" * 300_000, ""),
        (b"Subject: " + b"=?utf-8?q?x?= " * 100_000 + b"\n\n", "without text"),
    ],
    ids=["empty", "text", "binary", "bare", "quote", "pgp", "smime", "deep", "carried", "slow", "subject"],
)
def test_a_message_that_cannot_be_read_gives_one_line(tmp_path, data, what):
    [line] = found_in(tmp_path, data)
    assert isinstance(line, Article) if not what else what in line.what


@pytest.mark.parametrize(("data", "what"), [(b"Rain fell.", "holds no e-mail"), (b"", "is empty")])
def test_a_mailbox_without_a_message_gives_one_line(tmp_path, data, what):
    [line] = found_in(tmp_path, data, "desk.mbox")
    assert what in line.what
