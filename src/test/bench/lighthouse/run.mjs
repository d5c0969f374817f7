// Runs Lighthouse on pages of the published site, prints what it measured, and ends with 1 if a page falls short. The
// settings are Lighthouse's own: a phone with a quarter of this machine's speed on a slow line (150 ms, 1.6 Mbit/s), whose
// times are worked out from a visit that is not slowed down.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { serve } from './server.mjs';

const PROJECT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../..');
const ROOT = '/twin-city-digest/';
const REPORTS = path.join(PROJECT, 'target', 'lighthouse');

/** The longest page of five types: it has most to go wrong. */
const PAGES = [
  'zh-hans/',
  'zh-hans/digests/feature-2023-opening/',
  'zh-hans/digests/feature-2023-opening/parallel/',
  'zh-hans/topics/joint-conference/',
  'zh-hans/timeline/',
];

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const TIMES = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift'];

/** Of a digest and the same beside its translation, which are what a phone is sent to most. */
const MAX_LCP = 1000;
const isDigest = page => page.includes('/digests/');


const BROWSERS = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];
const FLAGS = [
  '--headless',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
  '--mute-audio',
  '--ignore-certificate-errors', // of the server here, which nobody has vouched for
];

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    site: { type: 'string', default: path.join(PROJECT, 'target', 'site') },
    runs: { type: 'string', default: '3' },
    http2: { type: 'boolean', default: false },
  },
});
const runs = Number(options.runs);
if (!Number.isInteger(runs) || runs < 1) {
  fail(`--runs is ${options.runs}; write a whole number from 1 on.`);
}
const pages = positionals.length > 0 ? positionals : PAGES;
const missing = pages.filter(page => !fs.existsSync(path.join(options.site, page, 'index.html')));
if (missing.length > 0) {
  fail(`${options.site} has no page ${missing.join(', ')}: run mvn site:generate first, or name other pages.`);
}

const server = await serve(path.resolve(options.site), ROOT, !options.http2).catch(error => fail(error.message));
const results = [];
try {
  for (const page of pages) {
    const visits = [];
    for (let run = 0; run < runs; run++) {
      visits.push(await visit(new URL(page, server.url).href));
    }
    results.push(middle(page, visits));
    progress(`${results.length} of ${pages.length} pages`);
  }
} finally {
  server.close();
}
progress('');
report(results);
const short = results.flatMap(shortcomings);
for (const line of short) {
  console.log(line);
}
if (short.length > 0) {
  console.log(`Reports: ${path.relative(process.cwd(), REPORTS) || '.'}`);
  process.exitCode = 1;
}

/** One visit, by a browser that has never been here. */
async function visit(url) {
  const browser = await launch({
    chromePath: program(),
    chromeFlags: [...FLAGS, ...(os.userInfo().uid === 0 ? ['--no-sandbox'] : [])],
    ignoreDefaultFlags: true,
  });
  try {
    const { lhr, report } = await lighthouse(url, {
      port: browser.port,
      output: 'html',
      logLevel: 'silent',
      onlyCategories: CATEGORIES,
    });
    if (lhr.runtimeError) {
      fail(`${url}: ${lhr.runtimeError.message}`);
    }
    return { lhr, report };
  } finally {
    browser.kill();
  }
}

/** The visit with the middle LCP; of the scores, the middle of each. Its report is kept. */
function middle(page, visits) {
  const byLcp = [...visits].sort((a, b) => time(a, TIMES[1]) - time(b, TIMES[1]));
  const chosen = byLcp[Math.floor((visits.length - 1) / 2)];
  fs.mkdirSync(REPORTS, { recursive: true });
  fs.writeFileSync(path.join(REPORTS, `${page.replaceAll('/', '_')}.html`), chosen.report);
  const requests = chosen.lhr.audits['network-requests'].details.items;
  return {
    page,
    scores: CATEGORIES.map(id => median(visits.map(({ lhr }) => Math.round(lhr.categories[id].score * 100)))),
    times: TIMES.map(id => median(visits.map(visit => time(visit, id)))),
    bytes: requests.reduce((sum, request) => sum + request.transferSize, 0),
    requests: requests.length,
    speed: median(visits.map(({ lhr }) => lhr.environment.benchmarkIndex)),
    failed: failed(chosen.lhr),
  };
}

/** What a category lost points for. */
function failed(lhr) {
  return CATEGORIES.flatMap(id =>
    lhr.categories[id].auditRefs
      .filter(ref => ref.weight > 0 && (lhr.audits[ref.id].score ?? 1) < 0.9)
      .map(ref => `${id}: ${lhr.audits[ref.id].title}`),
  );
}

function shortcomings({ page, scores, times, failed }) {
  const lines = [];
  scores.forEach((score, i) => {
    if (score < 100) {
      lines.push(`${page}: ${CATEGORIES[i]} is ${score}, not 100`);
    }
  });
  if (isDigest(page) && times[1] >= MAX_LCP) {
    lines.push(`${page}: LCP is ${Math.round(times[1])} ms, not below ${MAX_LCP}`);
  }
  return lines.length > 0 ? [...lines, ...failed.map(title => `  ${title}`)] : [];
}

function report(rows) {
  const head = ['page', ...CATEGORIES, 'FCP ms', 'LCP ms', 'TBT ms', 'CLS', 'KB', 'requests'];
  const lines = rows.map(({ page, scores, times, bytes, requests }) => [
    page,
    ...scores,
    ...times.slice(0, 3).map(Math.round),
    times[3].toFixed(3),
    (bytes / 1000).toFixed(1),
    requests,
  ]);
  const table = [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...lines];
  console.log(table.map(cells => `| ${cells.join(' | ')} |`).join('\n'));
  console.log(
    `\nMedians of ${runs} visits each; Lighthouse's index of this machine's speed: ${median(rows.map(row => row.speed))}`,
  );
}

function time({ lhr }, id) {
  return lhr.audits[id].numericValue;
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)];
}

function program() {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const found = BROWSERS.flatMap(name => folders.map(folder => path.join(folder, name))).find(fs.existsSync);
  return process.env.CHROME_PATH ?? found; // If there is none, the launcher looks where systems put it.
}

function progress(text) {
  if (process.stderr.isTTY) {
    process.stderr.write(`\r${text.padEnd(40)}${text === '' ? '\r' : ''}`);
  }
}

function fail(message) {
  console.error(message);
  process.exit(2);
}
