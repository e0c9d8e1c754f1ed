import Graph from "graphology";
import Sigma from "sigma";
import { layerDashed } from "sigma/rendering";
import type { Drawing, Heard } from "./drawing";
import type { Inks } from "./inks";
import type { Scene, Stretch } from "./scene";

const GAP = 5;
const MOST_NUMBERED = 300;

/** Draws a net by WebGL: dots and lines stay fluid also with thousands of them. */
export function sigmaDrawing(box: HTMLElement, heard: Heard): Drawing {
  const graph = new Graph({ type: "undirected", multi: false });
  let sigma: Sigma | null = null;
  let shade = "";
  const show = (scene: Scene) => {
    const { inks } = scene;
    if (!inks) return;
    fill(graph, scene, inks);
    const next = JSON.stringify(inks);
    if (sigma && next === shade) return;
    sigma?.kill();
    shade = next;
    sigma = painted(graph, box, scene.dots.length > MOST_NUMBERED, inks);
    listen(sigma, graph, heard);
  };
  const camera = () => sigma?.getCamera();
  const seen = new ResizeObserver(() => sigma?.resize().scheduleRefresh());
  seen.observe(box);
  return {
    name: "WebGL",
    show,
    fit: () => void camera()?.setState({ x: 0.5, y: 0.5, ratio: 1, angle: 0 }),
    zoom: (by) => void camera()?.setState({ ratio: (camera()?.ratio ?? 1) / by }),
    end: () => {
      seen.disconnect();
      sigma?.kill();
    },
  };
}

/** Puts a scene into the graph that sigma watches; what is gone goes, what is new comes, the rest changes. */
function fill(graph: Graph, { dots, lines }: Scene, inks: Inks): void {
  const held = new Set(dots.map((dot) => dot.id));
  const kept = new Set(lines.map((line) => line.id));
  for (const edge of graph.edges()) if (!kept.has(edge)) graph.dropEdge(edge);
  for (const node of graph.nodes()) if (!held.has(node)) graph.dropNode(node);
  for (const dot of dots)
    graph.mergeNode(dot.id, { x: dot.x, y: -dot.y, size: dot.size, color: dot.ink, label: dot.name, shown: dot.bold ? "visible" : "auto" });
  for (const line of lines) put(graph, line, inks.paper);
}

/** One tie as an edge; between the dashes of a whole one lies its own colour. */
function put(graph: Graph, line: Stretch, paper: string): void {
  const looks = {
    size: 1.5 * line.size,
    color: line.ink,
    label: line.words,
    between: line.stroke === "dashed" || line.stroke === "struck" ? paper : line.ink,
  };
  if (graph.hasEdge(line.id)) graph.mergeEdgeAttributes(line.id, looks);
  else graph.addEdgeWithKey(line.id, line.left, line.right, looks);
}

/** Sigma over a box, in the colours of the page. */
function painted(graph: Graph, box: HTMLElement, crowded: boolean, inks: Inks): Sigma {
  return new Sigma(graph, box, {
    primitives: {
      edges: {
        variables: { between: { type: "color", default: inks.paper } },
        layers: [
          layerDashed({ dashSize: { value: 7, mode: "pixels" }, gapSize: { value: GAP, mode: "pixels" }, gapColor: { attribute: "between" } }),
        ],
        label: { textBorder: { width: 4, color: inks.paper } },
      },
    },
    styles: {
      nodes: {
        x: { attribute: "x" },
        y: { attribute: "y" },
        size: { attribute: "size" },
        color: { attribute: "color" },
        label: { attribute: "label" },
        labelColor: inks.ink,
        labelBackgroundColor: `${inks.paper}90`,
        labelBackgroundPadding: 1,
        labelSize: 13,
        labelFont: "system-ui, sans-serif",
        cursor: "pointer",
        labelVisibility: { whenState: "isHovered", then: "visible", else: { attribute: "shown", defaultValue: "auto" } },
        backdropColor: inks.paper,
        backdropVisibility: { whenState: "isHovered", then: "visible", else: "hidden" },
      },
      edges: {
        size: { attribute: "size" },
        color: { attribute: "color" },
        label: { attribute: "label" },
        between: { attribute: "between", defaultValue: inks.paper },
        labelColor: inks.ink,
        labelBackgroundColor: inks.paper,
        labelBackgroundPadding: 3,
        labelSize: 15,
        labelFont: "system-ui, sans-serif",
        labelPosition: "over",
        labelVisibility: "auto",
        cursor: "pointer",
      },
    },
    settings: {
      renderEdgeLabels: !crowded,
      enableEdgeEvents: !crowded,
      enableNodeDrag: true,
      enableCameraRotation: false,
      enableCameraMouseRotation: false,
      itemSizesReference: "screen",
      autoRescaleContent: "labels",
      labelDensity: 1.1,
      labelRenderedSizeThreshold: 4,
      stagePadding: 48,
      allowInvalidContainer: true,
      minCameraRatio: 0.02,
      maxCameraRatio: 3,
      gestureTarget: "graph",
    },
  }) as unknown as Sigma;
}

/** Tells what a reader does with dots and lines. */
function listen(sigma: Sigma, graph: Graph, heard: Heard): void {
  sigma.on("clickNode", ({ node }) => heard.actor(node));
  sigma.on("clickEdge", ({ edge }) => heard.tie(graph.source(edge), graph.target(edge)));
  sigma.on("nodeDragEnd", ({ node }) =>
    heard.moved(node, [graph.getNodeAttribute(node, "x") as number, -(graph.getNodeAttribute(node, "y") as number)]),
  );
}
