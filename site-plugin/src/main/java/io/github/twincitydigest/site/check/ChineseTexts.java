package io.github.twincitydigest.site.check;

import io.github.twincitydigest.site.model.Figure;
import io.github.twincitydigest.site.model.GlossaryEntry;
import io.github.twincitydigest.site.model.Language;
import io.github.twincitydigest.site.model.LocalText;
import io.github.twincitydigest.site.prose.Inline;
import io.github.twincitydigest.site.prose.Prose;
import io.github.twincitydigest.site.prose.ProseText;
import io.github.twincitydigest.site.prose.ProseWalk;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Every Chinese text that a part of the model holds, line by line as conversion sees it. Walks over the components of
 * records, so that a new kind of content is never forgotten here.
 */
final class ChineseTexts {

    private final List<String> texts = new ArrayList<>();

    private final @Nullable Class<?> except;

    private ChineseTexts(@Nullable Class<?> except) {
        this.except = except;
    }

    static List<String> of(Object part) {
        ChineseTexts found = new ChineseTexts(null);
        found.collect(part);
        return found.texts;
    }

    /** The same without those of one kind of content. */
    static List<String> without(Object part, Class<?> except) {
        ChineseTexts found = new ChineseTexts(except);
        found.collect(part);
        return found.texts;
    }

    private void collect(@Nullable Object value) {
        if (value == null || value.getClass() == except) {
            return;
        }
        if (value instanceof LocalText text) {
            texts.add(text.zh());
        } else if (value instanceof Prose prose) {
            collect(prose);
        } else if (value instanceof Map<?, ?> map) {
            // Of what there is in several languages, the Chinese.
            collect(map.get(Language.ZH));
        } else if (value instanceof Iterable<?> items) {
            items.forEach(this::collect);
        } else if (value instanceof Record part) {
            collectOwn(part);
            for (RecordComponent component : part.getClass().getRecordComponents()) {
                collect(component(part, component));
            }
        }
    }

    /** What is Chinese without being a text in two languages. */
    private void collectOwn(Record part) {
        if (part instanceof GlossaryEntry entry) {
            texts.add(entry.zh());
        } else if (part instanceof Figure figure) {
            texts.add(figure.unit().value());
        }
    }

    private void collect(Prose prose) {
        ProseWalk.lines(prose, line -> texts.add(ProseText.of(line)));
        ProseWalk.inlines(prose, inline -> {
            if (inline instanceof Inline.Link link && link.title() != null) {
                texts.add(link.title());
            } else if (inline instanceof Inline.Image image && image.title() != null) {
                texts.add(image.title());
            }
        });
    }

    private static @Nullable Object component(Record part, RecordComponent component) {
        try {
            return component.getAccessor().invoke(part);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }
}
