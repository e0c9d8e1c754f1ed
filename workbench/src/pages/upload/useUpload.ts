import { useState } from "preact/hooks";
import { send } from "../../get";
import { look } from "../../state";
import { lots, sorted, type Refused } from "./files";

/** How an upload stands: files sent of all, what was taken, one line for each that was refused. */
export interface Standing {
  sent: number;
  of: number;
  accepted: string[];
  refused: Refused[];
  busy: boolean;
}

const STILL: Standing = { sent: 0, of: 0, accepted: [], refused: [], busy: false };

/** Sends files in lots, one after another, and keeps what became of each. */
export function useUpload(): { standing: Standing; upload(files: File[]): void } {
  const [standing, setStanding] = useState<Standing>(STILL);
  const upload = async (files: File[]) => {
    if (!files.length || standing.busy) return;
    const { send: good, refused } = sorted(files);
    let now: Standing = { ...STILL, of: good.length, refused, busy: good.length > 0 };
    setStanding(now);
    for (const lot of lots(good)) {
      now = joined(now, await sendLot(lot), lot.length);
      setStanding(now);
    }
    setStanding({ ...now, busy: false });
    await look();
  };
  return { standing, upload: (files) => void upload(files) };
}

/** What became of one lot. */
async function sendLot(lot: File[]): Promise<{ accepted: string[]; refused: Refused[] }> {
  const form = new FormData();
  for (const file of lot) form.append("files", file, file.name);
  const { value, failure } = await send<{ accepted: string[]; refused: Refused[] }>("POST", "/api/uploads", form);
  if (value) return value;
  return { accepted: [], refused: lot.map((file) => ({ where: file.name, what: failure.error, remedy: failure.remedy })) };
}

/** The standing with one more lot. */
function joined(now: Standing, lot: { accepted: string[]; refused: Refused[] }, count: number): Standing {
  return { ...now, sent: now.sent + count, accepted: [...now.accepted, ...lot.accepted], refused: [...now.refused, ...lot.refused] };
}
