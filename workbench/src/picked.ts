import { store } from "./store";

/** Rises whenever this reader put something into the brief, so that whoever shows it asks again. */
export const picked = store(0);
