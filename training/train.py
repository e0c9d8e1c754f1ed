"""Train the encoder that ships: `python training/train.py`, see README.md in this folder."""

import argparse
import random
import sys
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from statistics import fmean

import card
import export
import heard
import lessons
import network
import scores
import torch

from twosource.models import pieces

HERE = Path(__file__).resolve().parent
WEIGHTS = HERE.parent / "src" / "twosource" / "weights"
CHECKPOINT = "checkpoint.pt"
FINISHING = 0.4  # the part of the full rate with which the finish begins


def arguments() -> argparse.Namespace:
    """The command line."""
    root = HERE.parent
    parser = argparse.ArgumentParser(description=__doc__, epilog="Example: nice -n 19 python training/train.py --threads 1")
    parser.add_argument("--data", type=Path, default=root.parent / "shared" / "bench", help="the sets (default: ../shared/bench)")
    parser.add_argument("--out", type=Path, default=root / "out" / "training", help="checkpoints (default: out/training)")
    parser.add_argument("--weights", type=Path, default=WEIGHTS, help="where the result is written; scored only in its own place")
    parser.add_argument("--steps", type=int, default=5000, help="steps in all; a run goes on from its last checkpoint")
    parser.add_argument("--finish", type=int, default=1400, help="so many of them, the last, weigh the heads otherwise and begin slower")
    parser.add_argument("--pieces", type=int, default=1536, help="pieces of words a step")
    parser.add_argument("--threads", type=int, default=2, help="one is faster where others use the machine")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--limit", type=int, help="only the first articles of each set: to try the command out")
    parser.add_argument("--save", type=int, default=200, help="a checkpoint every so many steps")
    parser.add_argument("--export-only", action="store_true", help="write the weights from the last checkpoint")
    return parser.parse_args()


def main() -> None:
    """Train, or go on training, and write the weights."""
    args = arguments()
    torch.manual_seed(args.seed)
    torch.set_num_threads(args.threads)
    args.out.mkdir(parents=True, exist_ok=True)
    made = network.Network(network.encoder_folder())
    if args.export_only:
        made.load_state_dict(torch.load(args.out / CHECKPOINT, weights_only=True)["network"])
    else:
        train(made, args)
    export.write(made, args.weights)
    if args.weights == WEIGHTS:
        found = card.Measured(scores.measured(args.data), heard.measured(args.data))
        card.write(args.weights, card.Recipe(args.steps, args.finish, args.pieces, args.seed), found)


def optimizer(made: network.Network) -> torch.optim.Optimizer:
    """AdamW: the encoder slowly, what is new quickly."""
    new = [value for name, value in made.named_parameters() if name.startswith(("writing", "heads"))]
    old = [value for name, value in made.named_parameters() if not name.startswith(("writing", "heads")) and value.requires_grad]
    return torch.optim.AdamW([{"params": old, "lr": 2e-4}, {"params": new, "lr": 1e-3}], weight_decay=0.01, betas=(0.9, 0.98), fused=True)


def pace(step: int, steps: int, finish: int) -> float:
    """The part of the full rate at a step: up over the first twentieth, then evenly down to nothing; down again in the finish."""
    first = steps - finish
    if step >= first:
        return FINISHING * (steps - step) / finish
    return min((step + 1) / max(first / 20, 1), (first - step) / first)


def train(made: network.Network, args: argparse.Namespace) -> None:
    """All steps that are still to do, with a checkpoint now and then."""
    adam, file = optimizer(made), args.out / CHECKPOINT
    rates = [group["lr"] for group in adam.param_groups]
    done = restore(made, adam, file)
    started, losses = time.monotonic(), []
    for step, batch in islice(enumerate(stream(args)), done, args.steps):
        for group, rate in zip(adam.param_groups, rates, strict=True):
            group["lr"] = rate * pace(step, args.steps, args.finish)
        finishing = step >= args.steps - args.finish
        losses.append(learn(made, adam, batch, seed=args.seed * 1_000_003 + step, finishing=finishing))
        if (step + 1) % 20 == 0:
            each = (time.monotonic() - started) / len(losses)
            report(f"step {step + 1}: loss {fmean(losses[-50:]):.4f}, {each:.2f} s a step")
        if (step + 1) % args.save == 0 or step + 1 == args.steps:
            keep(made, adam, file, step=step + 1)


def restore(made: network.Network, adam: torch.optim.Optimizer, file: Path) -> int:
    """The number of steps done, with network and optimizer as they were then."""
    if not file.exists():
        return 0
    kept = torch.load(file, weights_only=True)
    made.load_state_dict(kept["network"])
    adam.load_state_dict(kept["adam"])
    return int(kept["step"])


def keep(made: network.Network, adam: torch.optim.Optimizer, file: Path, *, step: int) -> None:
    """Write a checkpoint; a run stopped while writing leaves the last one whole."""
    fresh = file.with_suffix(".new")
    torch.save({"network": made.state_dict(), "adam": adam.state_dict(), "step": step}, fresh)
    fresh.replace(file)


def learn(made: network.Network, adam: torch.optim.Optimizer, batch: list[lessons.Lesson], *, seed: int, finishing: bool) -> float:
    """One step; the loss before it. The seed is the step's own, so that a run that was stopped goes on as it would have."""
    torch.manual_seed(seed)
    made.train()
    with torch.autocast("cpu", dtype=torch.bfloat16):
        lost = network.loss(made, batch, finishing=finishing)
    lost.backward()
    torch.nn.utils.clip_grad_norm_(made.parameters(), 1.0)
    adam.step()
    adam.zero_grad(set_to_none=True)
    return float(lost.detach())


def stream(args: argparse.Namespace) -> Iterator[list[lessons.Lesson]]:
    """Batches without end, pass after pass."""
    made = lessons.school(args.data, args.limit)
    cut, number = pieces.cutter(pieces.vocabulary(network.vocabulary())), 0
    while True:
        found = lessons.one_pass(made, number, seed=args.seed, cut=cut)
        made_up = lessons.batches(found, pieces=args.pieces, chance=random.Random(f"{args.seed} {number} batches"))
        report(f"pass {number}: {len(found)} windows, {sum(len(one.window.firsts) for one in found)} words, {len(made_up)} steps")
        yield from made_up
        number += 1


def report(line: str) -> None:
    """A line of progress."""
    sys.stderr.write(line + "\n")
    sys.stderr.flush()


if __name__ == "__main__":
    main()
