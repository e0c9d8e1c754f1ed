import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Failed, Loading } from "./Status";

/** A page that is only fetched when it is gone to. */
export function later<Props extends object>(fetched: () => Promise<Record<string, unknown>>, name: string): ComponentType<Props> {
  return function Later(props: Props) {
    const [View, setView] = useState<ComponentType<Props> | null>(null);
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      fetched().then(
        (module) => setView(() => module[name] as ComponentType<Props>),
        () => setFailed(true),
      );
    }, []);
    if (failed) return <Failed failure={{ status: 0, error: "This page cannot be fetched.", remedy: "Reload it." }} />;
    return View ? <View {...props} /> : <Loading what="page" />;
  };
}
