package io.github.twincitydigest.site.review;

import io.github.twincitydigest.site.model.Digest;
import io.github.twincitydigest.site.model.Topic;
import io.github.twincitydigest.site.model.Written;
import io.github.twincitydigest.site.parse.Gaps;
import io.github.twincitydigest.site.prose.Block;
import io.github.twincitydigest.site.prose.Citation;
import io.github.twincitydigest.site.prose.Inline;
import io.github.twincitydigest.site.prose.Prose;
import io.github.twincitydigest.site.prose.ProseText;
import io.github.twincitydigest.site.prose.ProseWalk;
import io.github.twincitydigest.site.source.Location;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A part of a text, from one block with an id up to the next, with the footnotes that it calls: what languages share,
 * and so what can be older in one of them. Immutable.
 *
 * @param location where it begins
 * @param fingerprint of its words, the same for the same words
 * @param citations what it cites
 * @param unfinished whether something of it is still to be written
 */
record TextPart(Location location, String fingerprint, Set<Citation> citations, boolean unfinished) {

    /** 48 bits: among a million parts, two that differ look alike with a chance of 1 in 500. */
    private static final int FINGERPRINT_DIGITS = 12;

    /** The folder of a text below the content folder. */
    static String folder(Written written) {
        String parent = written instanceof Digest ? "digests" : written instanceof Topic ? "topics" : "pages";
        return parent + "/" + written.id();
    }

    /** The parts of a text by the id that each begins with; what stands before the first id under the empty one. */
    static Map<String, TextPart> of(Prose prose) {
        Map<String, TextPart> parts = new LinkedHashMap<>();
        prose.parts().forEach((id, blocks) -> parts.put(id, of(blocks, prose.footnotes())));
        return parts;
    }

    private static TextPart of(List<Block> blocks, List<Prose.Footnote> footnotes) {
        StringBuilder words = new StringBuilder();
        Set<Citation> citations = new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));
        Set<String> called = new HashSet<>();
        ProseWalk.inlines(new Prose(blocks, List.of()), inline -> {
            if (inline instanceof Inline.FootnoteCall call) {
                called.add(call.label());
            }
        });
        Prose prose = new Prose(
                blocks,
                footnotes.stream()
                        .filter(footnote -> called.contains(footnote.label()))
                        .toList());
        ProseWalk.lines(prose, line -> words.append(ProseText.of(line)).append('\n'));
        ProseWalk.inlines(prose, inline -> {
            if (inline instanceof Inline.Citations cited) {
                citations.addAll(cited.citations());
            }
        });
        String text = words.toString();
        return new TextPart(blocks.get(0).location(), fingerprint(text), citations, Gaps.isIn(text));
    }

    private static String fingerprint(String words) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, FINGERPRINT_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
