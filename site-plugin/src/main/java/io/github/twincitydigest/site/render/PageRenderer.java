package io.github.twincitydigest.site.render;

import io.github.twincitydigest.site.edition.EditionView;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.SourceTree;
import java.util.List;

/** What pages are set with: templates, messages and assets. Immutable. */
public final class PageRenderer {

    private final Templates templates;
    private final Messages messages;
    private final Assets assets;

    private PageRenderer(Templates templates, Messages messages, Assets assets) {
        this.templates = templates;
        this.messages = messages;
        this.assets = assets;
    }

    /** Reads templates, messages and assets; what is wrong with them is noted. */
    public static PageRenderer read(SourceTree templates, SourceTree assets, Problems problems) {
        return read(templates, assets, new RenderMemory(), problems);
    }

    /** The same, reading only what is not as it was when this memory last served. */
    public static PageRenderer read(SourceTree templates, SourceTree assets, RenderMemory memory, Problems problems) {
        return new PageRenderer(
                memory.templates(templates, problems),
                memory.messages(templates, problems),
                memory.assets(assets, problems));
    }

    /**
     * The pages of the editions of one site, each set when it is asked for.
     *
     * @param editions at least one, in the order in which readers are offered them
     */
    public PageSet pages(List<EditionView> editions) {
        return new PageSet(templates, messages, assets, editions);
    }
}
