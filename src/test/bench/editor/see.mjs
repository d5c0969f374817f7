// What VS Code shows an editor of content: the language server of its YAML extension, asked about real files with the
// settings that `mvn site:schema` writes. Usage, from the root of the repository:
//   npm install --prefix FOLDER yaml-language-server
//   node src/test/bench/editor/see.mjs FOLDER/node_modules
// Prints what it shows, and fails if a file of the site is complained about, a mistake is not, or nothing is shown.
import { spawn } from "node:child_process";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const modules = resolve(process.argv[2] ?? "node_modules");
const root = resolve(process.argv[3] ?? ".");
const settings = JSON.parse(readFileSync(join(root, ".vscode/settings.json"), "utf8"));
const server = spawn("node", [join(modules, "yaml-language-server/bin/yaml-language-server"), "--stdio"], {
  stdio: ["pipe", "pipe", "inherit"],
});

let sent = 0;
let version = 0;
let received = Buffer.alloc(0);
const waiting = new Map();
const diagnostics = new Map();

const send = (message) => {
  const body = Buffer.from(JSON.stringify({ jsonrpc: "2.0", ...message }));
  server.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
  server.stdin.write(body);
};
const ask = (method, params) =>
  new Promise((answer) => {
    const id = ++sent;
    waiting.set(id, answer);
    send({ id, method, params });
  });
const tell = (method, params) => send({ method, params });

const handle = (message) => {
  if (message.method === "workspace/configuration") {
    const value = (section) => (section === "yaml" ? { schemas: settings["yaml.schemas"], schemaStore: { enable: false }, validate: true, hover: true, completion: true } : null);
    send({ id: message.id, result: message.params.items.map((item) => value(item.section)) });
  } else if (message.method === "textDocument/publishDiagnostics") {
    diagnostics.get(message.params.uri)?.(message.params.diagnostics);
  } else if (message.id !== undefined && message.method) {
    send({ id: message.id, result: null });
  } else if (waiting.has(message.id)) {
    if (message.error) console.error(message.error);
    waiting.get(message.id)(message.result);
  }
};
server.stdout.on("data", (chunk) => {
  received = Buffer.concat([received, chunk]);
  for (;;) {
    const end = received.indexOf("\r\n\r\n");
    if (end < 0) return;
    const length = Number(/Content-Length: (\d+)/.exec(received.subarray(0, end).toString())[1]);
    if (received.length < end + 4 + length) return;
    const body = received.subarray(end + 4, end + 4 + length).toString();
    received = received.subarray(end + 4 + length);
    handle(JSON.parse(body));
  }
});

const uri = (path) => pathToFileURL(join(root, path)).href;
const open = (path, text) =>
  new Promise((told) => {
    diagnostics.set(uri(path), told);
    tell("textDocument/didOpen", { textDocument: { uri: uri(path), languageId: "yaml", version: ++version, text } });
  });
const close = (path) => tell("textDocument/didClose", { textDocument: { uri: uri(path) } });
const at = (text, mark) => {
  const index = text.indexOf(mark);
  const before = text.slice(0, index).split("\n");
  return { text: text.replace(mark, ""), position: { line: before.length - 1, character: before.at(-1).length } };
};

let failed = false;
const fail = (message) => {
  failed = true;
  console.log(`FAILED: ${message}`);
};

const workspace = { uri: pathToFileURL(root).href, name: "site" };
await ask("initialize", {
  processId: process.pid,
  rootUri: workspace.uri,
  rootPath: root,
  workspaceFolders: [workspace],
  capabilities: {
    workspace: { configuration: true, workspaceFolders: true },
    textDocument: {
      completion: { completionItem: { documentationFormat: ["markdown"], snippetSupport: true } },
      hover: { contentFormat: ["markdown"] },
    },
  },
});
tell("initialized", {});
tell("workspace/didChangeConfiguration", { settings: { yaml: { schemas: settings["yaml.schemas"], validate: true, hover: true, completion: true, schemaStore: { enable: false } } } });
await new Promise((done) => setTimeout(done, 1500));

// 1. Every file of the site is right.
const yaml = (folder) =>
  readdirSync(join(root, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    return statSync(join(root, path)).isDirectory() ? yaml(path) : name.endsWith(".yaml") ? [path] : [];
  });
const files = [...yaml("content"), ...yaml("templates/messages")];
for (const path of files) {
  const told = await open(path, readFileSync(join(root, path), "utf8"));
  if (told.length > 0) fail(`${path}: ${told.map((it) => `${it.range.start.line + 1}: ${it.message}`).join("; ")}`);
  close(path);
}
console.log(`${files.length} files of the site opened`);

// 2. Mistakes are marked where they stand.
const wrong = [
  ["content/digests/new/digest.yaml", "title: {zh: 甲}\nsumary: {zh: 乙}\ndate: 2023-2-1\npublished: 2023-02\ntopics: []\nsegments: [a]\n", [0, 1, 2, 3, 4, 5]],
  ["content/data/figures/new.yaml", "- id: A B\n  indicator: x\n  label: {zh: 甲}\n  value: many\n  unit: 元\n  place: p\n  status: sure\n  cite: [a/b l.1]\n", [0, 3, 6]],
  ["content/data/charts/new.yaml", "- id: a\n  kind: bars\n  title: {zh: 甲}\n  unit: [元]\n  groups: [{figures: [{figure: b}]}]\n", [3]],
  ["content/site.yaml", "title: {zh: 甲}\ndescription: {zh: 甲}\nbaseUrl: https://example.org\neditions: [zh-Hans, de]\n", [2, 3]],
  ["templates/messages/en.yaml", "home@zh-Hant: x\n", [0]],
];
for (const [path, text, lines] of wrong) {
  const told = await open(path, text);
  console.log(`\n${path}`);
  told.forEach((it) => console.log(`  ${it.range.start.line + 1}:${it.range.start.character + 1}: ${it.message.replaceAll("\n", " ")}`));
  for (const line of lines) {
    if (!told.some((it) => it.range.start.line === line)) fail(`line ${line + 1} of ${path} is not marked`);
  }
  close(path);
}

// 3. Keys and words are completed.
const completed = [
  ["content/digests/new/digest.yaml", "title: {zh: 甲}\n¦\n", ["summary", "updated"]],
  ["content/data/figures/new.yaml", "- id: a\n  ¦\n", ["period", "asOf"]],
  ["content/data/figures/new.yaml", "- id: a\n  status: ¦\n", ["target", "planned"]],
  ["content/data/projects.yaml", "- id: a\n  states:\n    - stage: ¦\n", ["in-operation"]],
  ["content/data/places/x.yaml", "- id: a\n  name:\n    ¦\n", ["zh", "zh-Hant"]],
  ["content/site.yaml", "editions: [¦]\n", ["zh-Hant-TW"]],
  ["content/digests/new/digest.yaml", "date: ¦\n", []],
];
for (const [path, marked, wanted] of completed) {
  const { text, position } = at(marked, "¦");
  await open(path, text);
  const list = await ask("textDocument/completion", { textDocument: { uri: uri(path) }, position });
  const labels = (list?.items ?? []).map((item) => item.label);
  console.log(`\n${path} ${JSON.stringify(marked)}\n  ${labels.join(", ")}`);
  wanted.filter((word) => !labels.includes(word)).forEach((word) => fail(`${word} is not offered`));
  const first = (list?.items ?? []).find((item) => item.label === wanted[0]);
  if (first) console.log(`  inserts ${JSON.stringify(first.insertText)}; says ${JSON.stringify(first.documentation?.value ?? first.documentation)}`);
  close(path);
}

// 4. Keys are explained.
for (const [path, mark] of [
  ["content/digests/new/digest.yaml", "segm¦ents: [a/b]\n"],
  ["content/digests/new/digest.yaml", "tit¦le: {zh: 甲}\n"],
  ["content/digests/new/digest.yaml", "title: {z¦h: 甲}\n"],
  ["content/data/figures/new.yaml", "- id: a\n  sta¦tus: target\n"],
  ["content/data/figures/new.yaml", "- id: a\n  status: tar¦get\n"],
]) {
  const { text, position } = at(mark, "¦");
  await open(path, text);
  const hover = await ask("textDocument/hover", { textDocument: { uri: uri(path) }, position });
  console.log(`\n${path} ${JSON.stringify(mark)}\n${hover?.contents?.value ?? "nothing"}`);
  if (!hover?.contents?.value) fail(`nothing is said of ${mark}`);
  close(path);
}

server.kill();
process.exit(failed ? 1 : 0);
