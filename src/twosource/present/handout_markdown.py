"""A reader's brief as Markdown: footnotes are plain numbers, so that any editor shows them."""

from collections.abc import Iterator

from twosource.present.handout import Handout, Proof, Support, Told, made, numbers, stands_at, told_by
from twosource.present.labels import listed
from twosource.present.markdown import escaped


def render(row: Handout) -> bytes:
    """The whole brief, UTF-8."""
    lines = [f"# {escaped(row.heading.title)}", "", escaped(made(row)), "", "## Findings", ""]
    lines += ["No finding was chosen.", ""] if not row.findings else []
    lines += [line for told in row.findings for line in _told(told)]
    lines += ["## Evidence", ""]
    lines += [line for proof in row.annex for line in _proof(proof)]
    return ("\n".join(lines).rstrip("\n") + "\n").encode("utf-8", "replace")


def _told(row: Told) -> Iterator[str]:
    """One finding."""
    yield f"### {row.number}. {escaped(row.sentence)}"
    yield ""
    said = [" · ".join(row.facts), f"Rests on {row.support}." if row.support else "", row.why]
    said += [f"This disagreement was {row.status}." if row.status else ""]
    for line in (line for line in said if line):
        yield escaped(line)
        yield ""
    if row.note:
        yield f"> **Note{' by ' + escaped(row.by) if row.by else ''}:** {escaped(row.note)}"
        yield ""
    if row.sides:
        yield "| what is said | who says it | evidence |"
        yield "|---|---|---|"
        for side in row.sides:
            value = f"**{escaped(side.value)}** (adopted)" if side.adopted else escaped(side.value)
            yield f"| {value} | {escaped(listed(side.labels, 12))} | {_cited(side.support)} |"
        yield ""
    yield from (f"- {escaped(one.words)} {_cited(one)}" for one in row.supports)
    yield from [""] if row.supports else []


def _cited(row: Support) -> str:
    """The numbers of some evidence, as text and not as links."""
    return escaped(numbers(row))


def _proof(row: Proof) -> Iterator[str]:
    """One piece of evidence of the annex."""
    front, behind = (" " if row.before[-1:].isspace() else ""), (" " if row.after[:1].isspace() else "")
    yield f"**{row.number}.** {escaped(row.before)}{front}**{escaped(row.words)}**{behind}{escaped(row.after)}  "
    yield f"{escaped(told_by(row))}  "
    yield escaped(stands_at(row))
    yield ""
