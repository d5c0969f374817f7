package io.github.twincitydigest.site.parse.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;

/** Finds the blocks of a text with flexmark. Thread-safe. */
final class BlockTree {

    private final Parser parser;

    BlockTree() {
        MutableDataSet options = new MutableDataSet();
        // Comments must vanish and other HTML must stay, which flexmark's own parser for it does not tell apart.
        options.set(Parser.HTML_BLOCK_PARSER, false);
        parser = Parser.builder(options)
                .customInlineParserFactory(UnparsedInlines::new)
                .customBlockParserFactory(new OwnBlockParsers())
                .build();
    }

    Document parse(String text) {
        return parser.parse(text);
    }
}
