// From a save to the reloaded page: see README.md beside this.
import { spawn, execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir, loadavg, cpus } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import puppeteer from "puppeteer-core";
import { corpus } from "./corpus.mjs";
import { eleventy, hugo } from "./markdown.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, "../../../..");
const option = (name, otherwise) =>
  process.argv.find((it) => it.startsWith(`--${name}=`))?.slice(name.length + 3) ?? otherwise;
const saves = Number(option("saves", 30));
const warm = Number(option("warm", 10));
const count = Number(option("digests", 10000));
const only = option("only", "ours,hugo,eleventy").split(",");
const sites = option("sites", "real,large").split(",");
const heap = option("heap", "");
const work = resolve(option("folder", join(tmpdir(), "digest-reload-bench")));
const pause = (millis) => new Promise((done) => setTimeout(done, millis));
const has = (program) => {
  try {
    execFileSync("which", [program], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
};

/** Starts a server, and waits for the address that it tells. */
async function start(command, args, options, pattern, patience = 600_000) {
  const child = spawn(command, args, { ...options, stdio: ["ignore", "pipe", "pipe"], detached: true });
  let said = "";
  const begin = performance.now();
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (said += text));
  while (!pattern.test(said)) {
    if (child.exitCode !== null || performance.now() - begin > patience) throw new Error(`${command} says:\n${said}`);
    await pause(50);
  }
  const started = performance.now() - begin;
  return { child, started, match: pattern.exec(said), said: () => said };
}

function stop(child) {
  try {
    process.kill(-child.pid, "SIGTERM");
  } catch {
    // It has ended by itself.
  }
}

/** The most memory that a process and all it started hold, in MB. */
function memory(pid) {
  const tree = execFileSync("ps", ["-eo", "pid=,ppid=,rss="], { encoding: "utf8" })
    .trim().split("\n").map((line) => line.trim().split(/\s+/).map(Number));
  const own = new Set([pid]);
  for (let grown = true; grown; ) {
    grown = false;
    for (const [it, parent] of tree) if (own.has(parent) && !own.has(it)) grown = own.add(it) && true;
  }
  return Math.round(tree.filter(([it]) => own.has(it)).reduce((sum, [, , rss]) => sum + rss, 0) / 1024);
}

/** Saves a file again and again, and takes the time until the page that shows it has been loaded with what was saved. */
async function measure(browser, url, file) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(url, { waitUntil: "load" });
  await pause(2000);
  const before = readFileSync(file, "utf8");
  const text = before.replace(/\s*$/, "\n");
  const times = [];
  for (let i = 0; i < warm + saves; i++) {
    const mark = `mark${i}x${Math.random().toString(36).slice(2, 8)}`;
    const changed = text.replace(/(。|\. )/, `$1${mark} `);
    const seen = new Promise((done, fail) => {
      const late = setTimeout(() => fail(new Error(`${url} does not show ${file}`)), 120_000);
      const look = async () => {
        // The load event of the page that shows what was saved.
        const there = await page.evaluate((it) => document.body.textContent.includes(it), mark).catch(() => false);
        if (there) {
          clearTimeout(late);
          page.off("load", look);
          done(performance.now());
        }
      };
      page.on("load", look);
    });
    const start = performance.now();
    writeFileSync(file, changed);
    const end = await seen;
    if (i >= warm) times.push(end - start);
    await pause(1000 + Math.random() * 500);
  }
  writeFileSync(file, before);
  await page.close();
  times.sort((a, b) => a - b);
  return { median: times[times.length >> 1], late: times[Math.ceil(times.length * 0.95) - 1], all: times };
}

async function ours(folder, port) {
  for (const part of ["pom.xml", ".mvn"]) cpSync(join(root, part), join(folder, part), { recursive: true });
  const args = ["-o", "-B", "site:serve", `-Dsite.port=${port}`, "-Dsite.locale=en"];
  const repository = option("repository", "");
  if (repository) args.push(`-Dmaven.repo.local=${repository}`);
  const env = { ...process.env, MAVEN_OPTS: `${process.env.MAVEN_OPTS ?? ""} ${heap ? "-Xmx" + heap : ""}` };
  return start("mvn", args, { cwd: folder, env }, /http:\/\/localhost:\d+(\S+)/);
}

const rows = [];

async function one(browser, tool, name, server, url, file) {
  try {
    const { median, late, all } = await measure(browser, url, file);
    rows.push({ site: name, tool, started: server.started, median, late, memory: memory(server.child.pid) });
    console.error(`${name} ${tool}: ${all.map((time) => time.toFixed(0)).join(" ")} ms`);
  } finally {
    stop(server.child);
    await pause(500);
  }
}

async function site(browser, name, folder, digest, base) {
  const zh = join(folder, "content/digests", digest, "zh.md");
  if (only.includes("ours")) {
    const server = await ours(folder, 8431);
    await one(browser, "site:serve", name, server, `http://localhost:8431${base}zh-hans/digests/${digest}/`, zh);
  }
  if (only.includes("hugo") && has("hugo")) {
    const copy = join(work, `${name}-hugo`);
    hugo(folder, copy);
    const server = await start("hugo", ["server", "--port", "8432", "--bind", "127.0.0.1", "--navigateToChanged=false"],
      { cwd: copy }, /Web Server is available at/);
    await one(browser, "hugo server", name, server, `http://localhost:8432/zh/digests/${digest}/`,
      join(copy, "content/zh/digests", digest + ".md"));
  }
  if (only.includes("eleventy")) {
    const copy = join(work, `${name}-eleventy`);
    eleventy(folder, copy);
    const server = await start("node", ["--max-old-space-size=6144", join(here, "node_modules/@11ty/eleventy/cmd.cjs"), "--serve", "--incremental", "--quiet", "--port=8433"],
      { cwd: copy }, /Server at http/);
    await one(browser, "eleventy --serve --incremental", name, server, `http://localhost:8433/zh/digests/${digest}/`,
      join(copy, "input/zh/digests", digest + ".md"));
  }
}

mkdirSync(work, { recursive: true });
const chromium = process.env.CHROME_PATH ?? ["chromium", "chromium-browser", "google-chrome"].find(has);
const browser = await puppeteer.launch({
  executablePath: existsSync(chromium) ? chromium : execFileSync("which", [chromium], { encoding: "utf8" }).trim(),
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});
try {
  if (sites.includes("real")) {
    const copy = join(work, "real");
    rmSync(copy, { recursive: true, force: true });
    for (const part of ["content", "templates", "src/main/assets"]) {
      if (existsSync(join(root, part))) cpSync(join(root, part), join(copy, part), { recursive: true });
    }
    const digest = readdirSync(join(copy, "content/digests")).sort()[0];
    const base = new URL(/^baseUrl:\s*(\S+)/m.exec(readFileSync(join(copy, "content/site.yaml"), "utf8"))[1]).pathname;
    await site(browser, "real", copy, digest, base);
  }
  if (sites.includes("large")) {
    const copy = join(work, `large-${count}`);
    corpus(copy, count, root);
    await site(browser, "large", copy, "digest-77", "/large/");
  }
} finally {
  await browser.close();
}
console.log(`${saves} saves each after ${warm}; ${cpus().length} cores, load ${loadavg()[0].toFixed(1)} at the end`);
console.log("| site | server | starts in | median | 95th percentile | memory |");
console.log("| --- | --- | ---: | ---: | ---: | ---: |");
for (const row of rows) {
  console.log(`| ${row.site} | ${row.tool} | ${(row.started / 1000).toFixed(1)} s | ${row.median.toFixed(0)} ms | ${row.late.toFixed(0)} ms | ${row.memory} MB |`);
}
