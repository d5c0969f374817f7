package io.github.twincitydigest.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A digest is read in a minute or two: long enough to be one, and not the article over again. */
class DigestLengthTest {

    private static final Pattern BLANK = Pattern.compile("[\\s\\u00A0\\u2060]+");

    @Test
    void keepsChineseBetween250And700Characters() {
        assertThat(outside(
                        Edition.ZH_HANS,
                        text -> BLANK.matcher(text).replaceAll("").length(),
                        250,
                        700))
                .isEmpty();
    }

    @Test
    void keepsEnglishBetween150And450Words() {
        assertThat(outside(Edition.EN, text -> BLANK.split(text.strip()).length, 150, 450))
                .isEmpty();
    }

    private interface Measure {
        int of(String text);
    }

    private static List<String> outside(Edition edition, Measure measure, int least, int most) {
        List<Page> digests = PublishedSite.pages(edition).stream()
                .filter(page -> page.kind().equals("digests/*/"))
                .toList();
        assertThat(digests).isNotEmpty();
        List<String> outside = new ArrayList<>();
        for (Page page : digests) {
            String text = page.document().select("main .prose p").clone().stream()
                    .map(paragraph -> {
                        paragraph.select(".citations, .permalink").remove();
                        return paragraph.text();
                    })
                    .collect(Collectors.joining(" "));
            int length = measure.of(text);
            if (length < least || length > most) {
                outside.add(page + ": " + length);
            }
        }
        return outside;
    }
}
