package io.github.twincitydigest.site.script;

/** Whether words are translated besides characters. */
public enum Vocabulary {
    /** Characters only: 软件 becomes 軟件. What a digest wants, where names and titles must carry over exactly. */
    KEEP,

    /**
     * Words of the mainland give way to those of the region: 软件 becomes 軟體 in Taiwan. From a list of words that are
     * safe in edited text. {@link Target#ZH_HANT} is of no region, and so has none.
     */
    LOCALIZE,

    /** The same from the whole of OpenCC's tables, which also change words such as 社区 and 程序 that often must stay. */
    OPENCC
}
