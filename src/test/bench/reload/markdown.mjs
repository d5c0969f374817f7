// The same texts as plain Markdown pages in Chinese and English, for generators that know nothing of digests.
import { mkdirSync, writeFileSync, readFileSync, readdirSync, existsSync } from "node:fs";
import { join } from "node:path";

/** What only this engine understands becomes what every Markdown knows. */
const plain = (text) =>
  text
    .replace(/\[@[^\]]*\]/g, "")
    .replace(/\{#[^}]*\}/g, "")
    .replace(/\]\((?!https?:)[^)]*\)/g, "](#)")
    .replace(/\{\{|\{%|\}\}|%\}/g, "");

function write(file, text) {
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, text);
}

/** Every text of a site: where it lies, its language and what it says. */
export function* texts(site) {
  for (const kind of ["digests", "topics"]) {
    for (const name of readdirSync(join(site, "content", kind))) {
      const folder = join(site, "content", kind, name);
      const meta = readFileSync(join(folder, kind === "digests" ? "digest.yaml" : "topic.yaml"), "utf8");
      const date = /^date: (\d{4}(?:-\d\d){0,2})/m.exec(meta)?.[1] ?? "2026";
      for (const [lang, file] of [["zh", "zh.md"], ["en", "en.md"]]) {
        if (existsSync(join(folder, file))) {
          const text = plain(readFileSync(join(folder, file), "utf8"));
          yield { path: `${lang}/${kind}/${name}`, title: name, date: (date + "-01-01").slice(0, 10), text };
        }
      }
    }
  }
}

const LAYOUT = (title, content, list) => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>${title}</title><link rel="stylesheet" href="/site.css"></head>
<body><nav><a href="/zh/digests/">zh</a> <a href="/en/digests/">en</a></nav><main><h1>${title}</h1>${content}${list}</main></body></html>
`;

const css = (site) => {
  const folder = join(site, "src/main/assets/css/site.css");
  return existsSync(folder)
    ? readdirSync(folder).sort().map((part) => readFileSync(join(folder, part), "utf8")).join("\n")
    : "";
};

export function hugo(site, folder) {
  if (existsSync(join(folder, "config.toml"))) return;
  write(join(folder, "config.toml"), `baseURL = "/"\ntitle = "Site"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n`);
  write(join(folder, "static/site.css"), css(site));
  write(join(folder, "layouts/_default/single.html"), LAYOUT("{{ .Title }}", "{{ .Content }}", ""));
  write(join(folder, "layouts/_default/list.html"),
    LAYOUT("{{ .Title }}", "", '<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>'));
  write(join(folder, "layouts/index.html"), LAYOUT("{{ .Title }}", "", ""));
  for (const { path, title, date, text } of texts(site)) {
    write(join(folder, "content", path + ".md"), `---\ntitle: "${title}"\ndate: ${date}\n---\n${text}`);
  }
}

export function eleventy(site, folder) {
  if (existsSync(join(folder, "eleventy.config.js"))) return;
  write(join(folder, "package.json"), `{"type": "module"}\n`);
  write(join(folder, "eleventy.config.js"), `export default function (config) {
  config.addPassthroughCopy({ "input/site.css": "site.css" });
  config.setServerOptions({ domDiff: false });
  return { dir: { input: "input", output: "_site" }, markdownTemplateEngine: false, htmlTemplateEngine: "liquid" };
}
`);
  write(join(folder, "input/site.css"), css(site));
  write(join(folder, "input/_includes/page.html"), LAYOUT("{{ title }}", "{{ content }}", ""));
  for (const { path, title, date, text } of texts(site)) {
    write(join(folder, "input", path + ".md"), `---\ntitle: "${title}"\ndate: ${date}\nlayout: page.html\n---\n${text}`);
  }
}
