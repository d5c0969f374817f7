package io.github.twincitydigest.site.model;

/** A language that editors write in. */
public enum Language {
    /** Chinese, written in Simplified script. */
    ZH("zh-Hans", "zh.md"),
    /** English. */
    EN("en", "en.md");

    private final String tag;
    private final String proseFile;

    Language(String tag, String proseFile) {
        this.tag = tag;
        this.proseFile = proseFile;
    }

    /** The language that a text of this one is read beside. */
    public Language other() {
        return this == ZH ? EN : ZH;
    }

    /** The BCP 47 tag of text as it is written. */
    public String tag() {
        return tag;
    }

    /** The name of the Markdown file that holds this language's prose. */
    public String proseFile() {
        return proseFile;
    }
}
