import type { Why } from "../api";
import { Decide } from "./Decide";

const FEW = 4;

/** Why things were taken for one, each reason with both sides' words; a reader who sees that it is wrong parts them. */
export function WhyList({ reasons }: { reasons: Why[] }) {
  const first = reasons.slice(0, FEW),
    rest = reasons.slice(FEW);
  return (
    <>
      <ul class="reasons">
        {first.map((why) => (
          <Reason key={why.left + why.right} why={why} />
        ))}
      </ul>
      {rest.length > 0 && (
        <details>
          <summary>{rest.length} more</summary>
          <ul class="reasons">
            {rest.map((why) => (
              <Reason key={why.left + why.right} why={why} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** One reason. */
function Reason({ why }: { why: Why }) {
  return (
    <li>
      <p>
        <q>{why.left_words}</q> = <q>{why.right_words}</q>
      </p>
      <p class="support">{why.text}</p>
      <Decide
        label="Not the same"
        question={`“${why.left_words}” and “${why.right_words}” are not one`}
        decision="different"
        named={[why.left, why.right]}
      />
    </li>
  );
}
