"""Every error that Twosource raises, as one tree. The text says what, where and what to do.

TwosourceError
├── InputError          an input cannot be read; the rest of the run goes on
├── CaseError           a case file cannot be opened or is of another version
├── NotFoundError       an id, a command's argument or a judgement names nothing in the case
├── JudgementError      a decision cannot be taken as asked
├── OutputError         a file cannot be written
├── ServerError         the workbench cannot be served
└── WorkerError         the work cannot be given to other processes or machines
"""


class TwosourceError(Exception):
    """Root of the tree: catch this one to catch all of ours."""


class InputError(TwosourceError):
    """An input cannot be read."""

    def __init__(self, where: str, what: str, remedy: str) -> None:
        """The error of an input.

        Args:
            where: the file, line or URL.
            what: what is wrong with it.
            remedy: what to do about it.
        """
        super().__init__(f"{where}: {what}; {remedy}")
        self.where, self.what, self.remedy = where, what, remedy


class CaseError(TwosourceError):
    """A case file cannot be opened, or was written by another version of the format."""


class NotFoundError(TwosourceError):
    """An id names nothing in the case."""


class JudgementError(TwosourceError):
    """A judgement cannot be taken as asked."""


class OutputError(TwosourceError):
    """A file cannot be written."""


class ServerError(TwosourceError):
    """The workbench cannot be served at that address."""


class WorkerError(TwosourceError):
    """The work cannot be given to other processes or machines, or they cannot do it."""
