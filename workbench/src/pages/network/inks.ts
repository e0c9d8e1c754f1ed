// The colours of the pages for what is drawn on a canvas, which cannot read a style sheet.

/** The colours that a drawing needs, as the browser computed them. */
export interface Inks {
  ink: string;
  rule: string;
  faint: string;
  paper: string;
  person: string;
  body: string;
  place: string;
  clash: string;
}

const FROM: Record<keyof Inks, string> = {
  ink: "--ink",
  rule: "--edge",
  faint: "--rule",
  paper: "--paper",
  person: "--accent",
  body: "--warn",
  place: "--edge",
  clash: "--clash",
};

/** Reads the colours as they are where an element stands, in light or dark. */
export function inksOf(element: HTMLElement): Inks {
  const probe = document.createElement("span");
  element.append(probe);
  const made = Object.fromEntries(
    Object.entries(FROM).map(([name, variable]) => {
      probe.style.color = `var(${variable})`;
      return [name, hexadecimal(getComputedStyle(probe).color)];
    }),
  );
  probe.remove();
  return made as unknown as Inks;
}

/** rgb(1, 2, 3) as #010203; anything else as it is. */
export function hexadecimal(colour: string): string {
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(colour);
  return parts
    ? `#${parts
        .slice(1, 4)
        .map((part) => Number(part).toString(16).padStart(2, "0"))
        .join("")}`
    : colour;
}

const PEOPLE = new Set(["Person"]);
const BODIES = new Set(["Organization", "PublicBody", "Company"]);

/** The colour of an actor by its type. */
export function inkOf(type: string, inks: Inks): string {
  if (PEOPLE.has(type)) return inks.person;
  return BODIES.has(type) ? inks.body : inks.place;
}
