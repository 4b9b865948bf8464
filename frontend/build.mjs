// Builds what the dashboard runs in a browser, and writes down from which inputs: `npm ci && npm run build`.
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { build } from "esbuild";

const out = "../src/shoals/web/static";
const notices = `${out}/licenses`;
const sha256 = (path) => createHash("sha256").update(readFileSync(path)).digest("hex");

mkdirSync(notices, { recursive: true });
await build({
  entryPoints: { charts: "src/charts.js", live: "src/live.js", page: "src/page.js" },
  bundle: true,
  minify: true,
  format: "iife",
  target: "es2020",
  legalComments: "none",
  banner: { js: "/* shoals, Apache-2.0; holds parts of others: see licenses/ beside this file */" },
  outdir: out,
});
copyFileSync("node_modules/htmx.org/dist/htmx.min.js", `${out}/htmx.js`);
writeFileSync(`${out}/htmx.js`, readFileSync(`${out}/htmx.js`, "utf8").replace(/\n?\/\/# sourceMappingURL=.*$/m, ""));
copyFileSync("node_modules/echarts/LICENSE", `${notices}/echarts-LICENSE.txt`);
copyFileSync("node_modules/echarts/NOTICE", `${notices}/echarts-NOTICE.txt`);
copyFileSync("node_modules/zrender/LICENSE", `${notices}/zrender-LICENSE.txt`);
copyFileSync("node_modules/htmx.org/LICENSE", `${notices}/htmx-LICENSE.txt`);
mkdirSync("../tests/browser/assets", { recursive: true });
copyFileSync("node_modules/axe-core/axe.min.js", "../tests/browser/assets/axe.min.js");

const inputs = ["build.mjs", "package.json", "package-lock.json", ...readdirSync("src").sort().map((n) => `src/${n}`)];
const outputs = ["charts.js", "live.js", "page.js", "htmx.js"];
const digests = {
  inputs: Object.fromEntries(inputs.map((name) => [name, sha256(name)])),
  outputs: Object.fromEntries(outputs.map((name) => [name, sha256(`${out}/${name}`)])),
};
writeFileSync("digests.json", JSON.stringify(digests, null, 1) + "\n");
