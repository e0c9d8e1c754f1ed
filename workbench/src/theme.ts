import { store } from "./store";

const KEY = "twosource-theme";
export type Theme = "system" | "light" | "dark";

/** How the pages look: as the system does, light or dark. */
export const theme = store<Theme>(kept());

/** Chooses how the pages look and remembers it in this browser. */
export function chooseTheme(chosen: Theme): void {
  theme.set(chosen);
  show();
  try {
    localStorage.setItem(KEY, chosen);
  } catch {
    // A browser that keeps nothing: it holds until the page is closed.
  }
}

/** Shows the chosen theme. */
export function show(): void {
  const chosen = theme.get();
  if (chosen === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = chosen;
}

/** The theme that this browser kept. */
function kept(): Theme {
  try {
    const found = localStorage.getItem(KEY);
    return found === "light" || found === "dark" ? found : "system";
  } catch {
    return "system";
  }
}
