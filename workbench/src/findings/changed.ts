import { store } from "../store";

/** Rises whenever this reader changed the findings, so that whoever shows them asks again. */
export const changed = store(0);
