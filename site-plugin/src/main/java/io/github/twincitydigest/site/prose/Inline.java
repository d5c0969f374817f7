package io.github.twincitydigest.site.prose;

import io.github.twincitydigest.site.source.Location;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A part of a line of prose. All kinds are immutable. */
public sealed interface Inline {

    /** A part that holds other parts. */
    sealed interface Holder extends Inline {
        /** What it holds. */
        List<Inline> inlines();
    }

    /** Plain text, entities and escapes resolved, soft line breaks already joined. */
    record Text(String text) implements Inline {}

    /** Stress emphasis. */
    record Emphasis(List<Inline> inlines) implements Holder {
        public Emphasis {
            inlines = List.copyOf(inlines);
        }
    }

    /** Strong emphasis. */
    record Strong(List<Inline> inlines) implements Holder {
        public Strong {
            inlines = List.copyOf(inlines);
        }
    }

    /** Text with attributes, above all with a language of its own: {@code [TEU]{lang=en}}. */
    record Span(Attributes attributes, List<Inline> inlines) implements Holder {
        public Span {
            inlines = List.copyOf(inlines);
        }
    }

    /** Code, which no conversion touches. */
    record Code(String text) implements Inline {}

    /**
     * Text that an editor has fixed, past all conversion: {@code -{…}-}.
     *
     * @param variants what is written in which script, in the order as written; one at least
     */
    record Fixed(Location location, List<Variant> variants) implements Inline {

        /** @throws IllegalArgumentException if there is no variant */
        public Fixed {
            variants = List.copyOf(variants);
            if (variants.isEmpty()) {
                throw new IllegalArgumentException("a fixed text without a text: " + location);
            }
        }

        /** The variant for a language tag, found as BCP 47 lookup (RFC 4647, 3.4) shortens the tag. */
        public Optional<Variant> variant(String tag) {
            String range = tag;
            while (true) {
                String wanted = range;
                Optional<Variant> found = variants.stream()
                        .filter(variant -> variant.tag().equals(wanted))
                        .findFirst();
                int hyphen = range.lastIndexOf('-');
                if (found.isPresent() || hyphen < 0) {
                    return found;
                }
                range = range.substring(0, hyphen);
            }
        }

        /** The variant for who knows nothing of scripts: the Simplified one, else the first. */
        public Variant plain() {
            return variant("zh-Hans").orElse(variants.get(0));
        }
    }

    /**
     * What a fixed text is in one script.
     *
     * @param tag a BCP 47 tag; {@code zh} for all scripts
     * @param text possibly empty: then it only parts the words around it
     */
    record Variant(String tag, String text) {}

    /**
     * A link.
     *
     * @param location where its destination is written
     * @param destination as written: a URL, {@code type:slug#anchor} or {@code #anchor}
     * @param title the tooltip, or null
     */
    record Link(
            Location location, String destination, @Nullable String title, List<Inline> inlines) implements Holder {
        public Link {
            inlines = List.copyOf(inlines);
        }
    }

    /**
     * A picture.
     *
     * @param location where it begins
     * @param place where its destination is written
     * @param destination as written
     * @param alternative the text that stands for it
     * @param title the tooltip, or null
     */
    record Image(
            Location location,
            Location place,
            String destination,
            String alternative,
            @Nullable String title) implements Inline {}

    /** One pair of brackets with one or more citations in it. */
    record Citations(Location location, List<Citation> citations) implements Inline {
        public Citations {
            citations = List.copyOf(citations);
        }
    }

    /**
     * A call of a footnote.
     *
     * @param label the footnote's label
     */
    record FootnoteCall(Location location, String label) implements Inline {}

    /** A line break that the editor asked for. */
    record HardBreak() implements Inline {}
}
