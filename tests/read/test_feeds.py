"""Lists of addresses, and what chance made of some (`make fuzz`)."""

import pytest

from twosource.errors import InputError
from twosource.read.feeds import addresses, kind
from twosource.read.sanctions import sanctions
from twosource.types import Fetched


def test_a_namespace_with_a_brace_is_no_error():
    """The name of an element is what stands behind the last one."""
    assert kind(b"<urlset xmlns='http://x.example/a}b'/>") == "sitemap"


def test_a_list_in_such_a_namespace_is_told_to_be_none(tmp_path):
    """One line."""
    (tmp_path / "list.xml").write_text("<other xmlns='http://x.example/a}b'/>")
    with pytest.raises(InputError, match="no list of designated people"):
        sanctions(str(tmp_path / "list.xml"))


def test_a_list_names_each_address_once_in_its_order():
    """What is no address of the web is left."""
    rows = "".join(
        f"<url><loc> {name} </loc></url>" for name in ("https://b.example/", "ftp://c.example/", "https://a.example/", "https://b.example/")
    )
    found = Fetched("u", "u", "", 200, (), "", f"<urlset>{rows}</urlset>".encode())
    assert addresses(found) == ("https://b.example/", "https://a.example/")
