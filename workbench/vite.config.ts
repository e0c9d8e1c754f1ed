import { env } from "node:process";
import { defineConfig } from "vite";

/** Pages are built into the Python package, so that an installed one needs no Node. No inline script or style: the policy forbids both. */
export default defineConfig({
  build: {
    outDir: "../src/twosource/web/pages",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: "es2022",
    cssTarget: ["chrome123", "firefox121", "safari17.5"],
    chunkSizeWarningLimit: 900,
  },
  server: { proxy: { "/api": env["TWOSOURCE_SERVER"] ?? "http://127.0.0.1:8000" } },
});
