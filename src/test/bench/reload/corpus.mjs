// Writes a site of many digests, for measuring: valid, and the same for the same seed.
import { mkdirSync, writeFileSync, cpSync, existsSync } from "node:fs";
import { join } from "node:path";

const TOPICS = 30;
const SOURCES = 40;
const SEGMENTS = 50;
const PLACES = 120;

/** Numbers that look random: mulberry32. */
function numbers(seed) {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below);
  };
}

const ZH = {
  who: ["报道称", "会议提出", "两地有关部门", "该公司负责人", "规划写明，这条线路", "园区"],
  does: ["计划在年内完成", "已经开始", "将继续进行", "打算共同建设", "以后会公布", "准备改造"],
  what: ["连接两地的道路", "村里的水利设施", "面向老人的服务", "发电和输电的项目", "合作的办法", "干线的后期工程"],
  more: ["，预计需要两年以后才能使用", "，其中一半在山里", "，费用由双方分担", "，但没有写明时间", "，并且征求了意见", ""],
};
const EN = {
  who: ["The report says that both sides", "The conference decided that they", "According to the plan, the park", "The company", "The office", "The two districts"],
  does: ["will finish", "have begun", "are to continue", "plan to build", "will publish", "prepare to rebuild"],
  what: ["the road between them", "waterworks in the villages", "services for the elderly", "a power line", "rules of cooperation", "the later works on the main line"],
  more: [", which takes two years", ", half of it in the mountains", ", and share the cost", ", without a date", ", after hearing opinions", ""],
};
const HAN = "东南西北山河江湖桥塘坪坝场沟岭溪湾寺店铺";

const pick = (random, list) => list[random(list.length)];
const sentence = (random, words, stop) =>
  pick(random, words.who) + (stop === "." ? " " : "") + pick(random, words.does) + (stop === "." ? " " : "") +
  pick(random, words.what) + pick(random, words.more) + stop;

/** A digest: paragraphs with the same ids in both languages, each with its citation and sometimes a place. */
function digest(i, random, places) {
  const paragraphs = 5 + random(3);
  const zh = [];
  const en = [];
  for (let p = 0; p < paragraphs; p++) {
    const segment = random(SEGMENTS);
    const first = segment * 20 + 1 + random(10);
    const cite = `[@paper-${random(SOURCES)}/article-${segment} l.${first}-${first + 5}] {#c-${p}}`;
    const place = places[random(places.length)];
    const sentences = 3 + random(3);
    let chinese = "";
    let english = [];
    for (let s = 0; s < sentences; s++) {
      chinese += sentence(random, ZH, "。");
      english.push(sentence(random, EN, "."));
    }
    zh.push(`在${place.zh}，${chinese}${cite}`);
    en.push(`In ${place.en}, as follows. ${english.join(" ")} ${cite}`);
  }
  return { zh: zh.join("\n\n") + "\n", en: en.join("\n\n") + "\n" };
}

function write(folder, path, text) {
  const file = join(folder, path);
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, text);
}

/**
 * @param folder to write to; need not exist
 * @param count of digests
 * @param site whose templates and assets are used
 */
export function corpus(folder, count, site, seed = 1) {
  if (existsSync(join(folder, "content/site.yaml"))) return;
  const random = numbers(seed);
  for (const part of ["templates", "src/main/assets"]) {
    if (existsSync(join(site, part))) cpSync(join(site, part), join(folder, part), { recursive: true });
  }
  const places = Array.from({ length: PLACES }, (_, i) => ({
    id: `place-${i}`,
    zh: HAN[i % HAN.length] + HAN[(i * 7 + 3) % HAN.length] + HAN[Math.floor(i / HAN.length)] + "镇",
    en: `Place${String.fromCharCode(65 + (i % 26))}${String.fromCharCode(97 + Math.floor(i / 26))}`,
  }));
  write(folder, "content/site.yaml", `title: {zh: 大站, en: Large Site}
description: {zh: 用来测量的网站。, en: A site for measuring.}
baseUrl: https://example.org/large/
editions: [zh-Hans, zh-Hant-TW, zh-Hant-HK, en]
navigation: [digests, topics, places, sources]
license: {name: CC BY 4.0, url: "https://creativecommons.org/licenses/by/4.0/"}
sourceKinds: [{id: newspaper, name: {zh: 报纸, en: Newspaper}}]
segmentKinds: [{id: news, name: {zh: 消息, en: News}}]
placeKinds: [{id: settlement, name: {zh: 城镇, en: Settlement}}]
topicGroups: [{id: all, name: {zh: 全部, en: All}}]
`);
  write(folder, "content/data/places.yaml", places
    .map((place) => `- {id: ${place.id}, name: {zh: ${place.zh}, en: ${place.en}}, kind: settlement}\n`).join(""));
  write(folder, "content/glossary.yaml", "- {id: main-line, zh: 干线, zh-Hant: 幹線, en: main line}\n");
  for (let s = 0; s < SOURCES; s++) {
    const segments = Array.from({ length: SEGMENTS }, (_, i) =>
      `  - {id: article-${i}, title: {zh: 第${i}篇, en: Article ${i}}, kind: news, lines: [${i * 20 + 1}-${i * 20 + 20}]}\n`);
    write(folder, `content/sources/paper-${s}.yaml`, `title: {zh: 第${s}号报纸, en: Paper ${s}}
publisher: {zh: 某报, en: A paper}
kind: newspaper
date: 2024-01-01
text: paper-${s}.txt
lines: ${SEGMENTS * 20}
segments:
${segments.join("")}`);
  }
  for (let t = 0; t < TOPICS; t++) {
    write(folder, `content/topics/topic-${t}/topic.yaml`,
      `title: {zh: 专题${t}, en: Topic ${t}}\nsummary: {zh: 第${t}个专题。, en: Topic number ${t}.}\ngroup: all\n`);
    const text = digest(t, random, places);
    write(folder, `content/topics/topic-${t}/zh.md`, text.zh);
    write(folder, `content/topics/topic-${t}/en.md`, text.en);
  }
  for (let i = 0; i < count; i++) {
    const text = digest(i, random, places);
    const day = `20${String(10 + random(14)).padStart(2, "0")}-${String(1 + random(12)).padStart(2, "0")}-${String(1 + random(28)).padStart(2, "0")}`;
    const topics = [...new Set([random(TOPICS), random(TOPICS)])].map((t) => `topic-${t}`);
    write(folder, `content/digests/digest-${i}/digest.yaml`, `title: {zh: 第${i}篇摘要, en: Digest ${i}}
summary: {zh: ${sentence(random, ZH, "。")}, en: "${sentence(random, EN, ".")}"}
date: ${day}
published: 2026-11-22
topics: [${topics.join(", ")}]
segments: [paper-${random(SOURCES)}/article-${random(SEGMENTS)}]
places: [place-${random(PLACES)}]
`);
    write(folder, `content/digests/digest-${i}/zh.md`, text.zh);
    write(folder, `content/digests/digest-${i}/en.md`, text.en);
  }
}

if (process.argv[1]?.endsWith("corpus.mjs")) {
  const [folder, count, site] = process.argv.slice(2);
  corpus(folder, Number(count), site);
}
