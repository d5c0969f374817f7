package io.github.twincitydigest.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The words of the published pages: their script, their language, and that no edition lost any. */
class PublishedTextTest {

    /** What dictionaries made of 安岳, 先进制造, 集群, 扩面, 社区, 重装 and a name, before the engine knew better. */
    private static final List<String> CONVERSION_FAULTS =
            List.of("安嶽", "先進位製造", "先進位制造", "叢集", "擴麵", "社羣", "重灌", "範吳瑕");

    /** Two forms of one character: an edition may have either, and never both. */
    private static final List<String> FORMS = List.of("為爲", "裡裏", "群羣", "眾衆", "啟啓", "線綫", "峰峯", "汙污");

    private static final Pattern PHRASE = Pattern.compile("(?:\\b[A-Za-z][a-z]+[\\s,]+){2,}[A-Za-z][a-z]+");

    @Test
    void hasNoKnownFaultOfConversion() throws IOException {
        List<String> faults = new ArrayList<>();
        for (Path file : textFiles()) {
            String text = Files.readString(file);
            CONVERSION_FAULTS.stream()
                    .filter(text::contains)
                    .forEach(fault -> faults.add(PublishedSite.FOLDER.relativize(file) + ": " + fault));
        }
        // Once more without markup, which may stand in the middle of a word.
        for (Page page : PublishedSite.pages()) {
            String text = page.document().text();
            CONVERSION_FAULTS.stream().filter(text::contains).forEach(fault -> faults.add(page + ": " + fault));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void keepsToOneFormOfACharacter() {
        List<String> faults = new ArrayList<>();
        for (Edition edition : Edition.traditional()) {
            for (String forms : FORMS) {
                List<Page> either = having(edition, forms.charAt(0));
                List<Page> other = having(edition, forms.charAt(1));
                if (!either.isEmpty() && !other.isEmpty()) {
                    faults.add(edition.tag + " has " + forms.charAt(0) + " " + either.size() + " times and "
                            + forms.charAt(1) + " on " + other);
                }
            }
            having(edition, '爲').forEach(page -> faults.add(page + ": 爲"));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void hasNoSimplifiedCharacterInTraditionalText() {
        List<String> faults = new ArrayList<>();
        for (Page page : PublishedSite.pages()) {
            List<Wording> words = new ArrayList<>(Wording.of(page));
            words.add(Wording.description(page));
            for (Wording wording : words) {
                if (wording.language().startsWith("zh-Hant")) {
                    Script.find(wording.text(), c -> Script.isSimplifiedOnly(c, wording.language()))
                            .ifPresent(found -> faults.add(page + ": " + found));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void marksChineseOnEnglishPages() {
        List<String> faults = new ArrayList<>();
        for (Page page : PublishedSite.pages(Edition.EN)) {
            for (Wording wording : Wording.of(page)) {
                if (!wording.language().startsWith("zh")) {
                    Script.find(wording.text(), Script::isHan).ifPresent(found -> faults.add(page + ": " + found));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    /** Three words in a row are a phrase; one or two may be a name that Chinese writes in Latin letters. */
    @Test
    void marksEnglishOnChinesePages() {
        List<String> faults = new ArrayList<>();
        for (Page page : PublishedSite.pages()) {
            for (Wording wording : Wording.of(page)) {
                Matcher phrase = PHRASE.matcher(wording.text());
                if (wording.language().startsWith("zh") && phrase.find()) {
                    faults.add(page + ": " + phrase.group());
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void losesNoPlaceInConversion() {
        List<String> faults = new ArrayList<>();
        for (Edition edition : Edition.traditional()) {
            for (Page simplified : PublishedSite.pages(Edition.ZH_HANS)) {
                @Nullable Page page = PublishedSite.page(edition, simplified.within());
                if (page == null) {
                    faults.add(simplified + ": not in " + edition.tag);
                } else if (!anchors(page).equals(anchors(simplified))) {
                    faults.add(page + ": has the places " + anchors(page) + " and not " + anchors(simplified));
                } else if (blocks(page) != blocks(simplified)) {
                    faults.add(page + ": has " + blocks(page) + " blocks and not " + blocks(simplified));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void isNotEmpty() {
        List<String> faults = new ArrayList<>();
        for (Page page : PublishedSite.pages()) {
            if (List.of("digests/*/", "topics/*/", "about/", "method/").contains(page.kind())
                    && page.document().select("main .prose p").isEmpty()) {
                faults.add(page + ": has no paragraph");
            }
        }
        assertThat(faults).isEmpty();
    }

    private static List<Page> having(Edition edition, char character) {
        return PublishedSite.pages(edition).stream()
                .filter(page -> Wording.of(page).stream()
                        .anyMatch(wording -> wording.language().startsWith("zh-Hant")
                                && wording.text().indexOf(character) >= 0))
                .toList();
    }

    private static List<String> anchors(Page page) {
        return page.document().select("main [id]").stream().map(Element::id).toList();
    }

    /** The index has headings by Pinyin in one script, by strokes in the other. */
    private static int blocks(Page page) {
        // Pinyin initials and numbers of strokes are not equally many.
        return (int) page.document().select("main :is(p, li, dt, dd, tr, h2, h3)").stream()
                .filter(block -> !block.is(".letter > h3"))
                .count();
    }

    /** Everything that is published as text, feeds and data included. */
    private static List<Path> textFiles() throws IOException {
        try (Stream<Path> files = Files.walk(PublishedSite.FOLDER)) {
            return files.filter(file -> file.toString().matches(".*\\.(html|xml|json|csv|svg|txt)"))
                    .sorted()
                    .toList();
        }
    }
}
