package io.github.twincitydigest.site.schema;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is wrong with a site and cannot be told from the form of one YAML file: the engine alone finds it. */
final class UnseenMistakes {

    private static final Map<String, List<String>> SITES_BY_REASON = Map.ofEntries(
            Map.entry(
                    "names something that stands in another file, or not at all",
                    List.of(
                            "asset-name",
                            "charts-wrong",
                            "citation-missing-segment",
                            "citation-missing-source",
                            "citation-outside-segment",
                            "dead-anchor",
                            "dead-link",
                            "diagram-in-link",
                            "diagram-references",
                            "highlight-charts",
                            "image-missing",
                            "link-to-empty-corrections",
                            "link-to-empty-section",
                            "link-to-no-changes",
                            "place-within-itself",
                            "places-in-a-circle",
                            "places-in-a-wide-circle",
                            "segment-beyond-the-text",
                            "unit-of-unknown-unit",
                            "unknown-footer-entry",
                            "unknown-kinds",
                            "unknown-names-in-links",
                            "unknown-navigation-entry",
                            "unknown-place",
                            "unknown-references-of-names",
                            "unknown-segment",
                            "unknown-segment-kind",
                            "unknown-series",
                            "unknown-topic",
                            "unknown-topic-nothing-near",
                            "unknown-unit",
                            "variants-of-the-wrong-figure")),
            Map.entry(
                    "stands in a text",
                    List.of(
                            "anchor-in-one-language",
                            "citation-malformed",
                            "claim-in-one-language",
                            "claim-misspelt",
                            "claim-named-like-a-reference",
                            "claim-twice",
                            "crlf",
                            "fixed-text-malformed",
                            "footnote-missing",
                            "heading-level-one",
                            "image-from-elsewhere",
                            "image-without-text",
                            "link-javascript",
                            "link-no-url",
                            "link-relative",
                            "link-scheme-misspelt",
                            "span-named-like-a-reference")),
            Map.entry(
                    "is a template, or a message",
                    List.of(
                            "message-in-one-language",
                            "message-is-a-list",
                            "message-missing",
                            "template-missing",
                            "template-stray",
                            "template-syntax",
                            "template-unclosed-tag",
                            "template-unknown-asset",
                            "template-unknown-message",
                            "template-unknown-variable")),
            Map.entry(
                    "is a file of a wrong name, or none",
                    List.of(
                            "corrections-misnamed",
                            "event-named-like-the-page",
                            "invalid-utf8",
                            "invalid-utf8-cut-off",
                            "ledger-misnamed",
                            "missing-chinese-text",
                            "missing-digest-yaml",
                            "missing-site-yaml",
                            "misspelt-file",
                            "page-named-like-a-register",
                            "page-named-like-a-section",
                            "slug-in-capitals",
                            "slug-in-chinese",
                            "slug-with-dots",
                            "source-in-capitals",
                            "stray-file",
                            "translation-ledger-misnamed")),
            Map.entry(
                    "is the same twice, or two in two ways; of doubled keys, every reader of YAML tells",
                    List.of(
                            "alias-with-two-forms",
                            "doubled-kinds",
                            "duplicate-id",
                            "duplicate-ids-of-names",
                            "duplicate-key",
                            "duplicate-segment",
                            "duplicate-source",
                            "duplicate-unit",
                            "rule-twice",
                            "term-with-two-forms")),
            Map.entry(
                    "is the wrong order of two values",
                    List.of("figure-range-backwards", "period-backwards", "states-out-of-order", "until-before-date")));

    private UnseenMistakes() {}

    /** The invalid sites of which the schemas find nothing, and what is wrong with each. */
    static SortedMap<String, String> sites() {
        SortedMap<String, String> sites = new TreeMap<>();
        SITES_BY_REASON.forEach((reason, names) -> names.forEach(name -> sites.put(name, reason)));
        return sites;
    }
}
