"""The settings, as one table: name, default, what it does. The only place that reads the environment."""

import os
from typing import NamedTuple


class Setting(NamedTuple):
    """A setting: the environment's TWOSOURCE_<NAME> overrides the default."""

    name: str
    default: int
    help: str


SETTINGS = (
    Setting("max_file_bytes", 20_000_000, "a larger input file is refused"),
    Setting("max_article_characters", 400_000, "a longer article is refused"),
    Setting("max_html_depth", 400, "HTML nested deeper than this is refused"),
    Setting("max_pdf_pages", 500, "a longer PDF is refused"),
    Setting("max_archive_bytes", 4_000_000_000, "of a WARC file or a mailbox so many bytes are read, unpacked"),
    Setting("max_archive_items", 100_000, "of a WARC file or a mailbox so many answers or messages are read"),
    Setting("fetch_pause_milliseconds", 1000, "a host is asked at most once in so long"),
    Setting("fetch_read_milliseconds", 15_000, "a host that sends nothing for so long is let go"),
    Setting("fetch_whole_milliseconds", 60_000, "an answer that takes longer as a whole is cut off"),
    Setting("fetch_retry_milliseconds", 1000, "what failed is asked for again after so long, then twice as long"),
    Setting("extractor_characters", 12_000, "of an article so many characters are sent to the endpoint of --extractor"),
    Setting("extractor_milliseconds", 120_000, "an endpoint of --extractor that takes longer is let go"),
    Setting("encoder_threads", 2, "the encoder reads an article with so many threads"),
)

LISTS = {
    "fetch_allow": "hosts, as `host:port,host:port`, that may be fetched from though they are not on the open net",
    "webhook_allow": "hosts, as `host:port,host:port`, that a watch may tell what is new though they are not on the open net",
    "extractor_key": "the key that the endpoint of --extractor asks for, where it asks for one",
}


def names(name: str) -> tuple[str, ...]:
    """The values of a setting that is a list, empty by default.

    >>> names("fetch_allow")
    ()

    Raises:
        KeyError: no such setting.
    """
    if name not in LISTS:
        raise KeyError(name)
    return tuple(part.strip() for part in os.environ.get(f"TWOSOURCE_{name.upper()}", "").split(",") if part.strip())


def setting(name: str) -> int:
    """The value of a setting.

    >>> setting("max_pdf_pages")
    500

    Raises:
        KeyError: no such setting.
        ValueError: the environment's value is not a whole number.
    """
    found = {row.name: row.default for row in SETTINGS}[name]
    return int(os.environ.get(f"TWOSOURCE_{name.upper()}", found))


def share_cores() -> None:
    """Let every process that is started from now on compute in one thread, unless the environment says otherwise: there are several."""
    for name in ("TWOSOURCE_ENCODER_THREADS", "OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ.setdefault(name, "1")
