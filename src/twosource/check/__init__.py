"""check: is everything in a case what it says it is? Each check takes values and gives the faults that it finds."""

from twosource.check.documents import of_document
from twosource.check.kept import of_kept
from twosource.check.pictures import of_picture

__all__ = ["of_document", "of_kept", "of_picture"]
