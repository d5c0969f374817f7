package io.github.twincitydigest.site.starter;

import io.github.twincitydigest.site.SiteLayout;
import io.github.twincitydigest.site.model.Digest;
import io.github.twincitydigest.site.model.PartialDate;
import io.github.twincitydigest.site.model.Section;
import io.github.twincitydigest.site.model.SegmentRef;
import io.github.twincitydigest.site.model.Site;
import io.github.twincitydigest.site.model.SiteAssembler;
import io.github.twincitydigest.site.model.SiteSettings;
import io.github.twincitydigest.site.model.Slug;
import io.github.twincitydigest.site.model.SourceDocument;
import io.github.twincitydigest.site.parse.Constant;
import io.github.twincitydigest.site.parse.Located;
import io.github.twincitydigest.site.parse.MalformedValueException;
import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.SourceFile.Bytes;
import io.github.twincitydigest.site.source.SourceTree;
import io.github.twincitydigest.site.source.Suggestion;
import io.github.twincitydigest.site.source.Words;
import io.github.twincitydigest.site.theme.Theme;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Begins a digest, topic, page or source in a site: files that are sound but for marked gaps, with everything in them
 * that the site knows already. All files are written, or none. Immutable.
 */
public final class Draft {

    private final SiteLayout layout;

    /** What can be begun. */
    public enum Type {
        DIGEST,
        TOPIC,
        PAGE,
        SOURCE
    }

    /**
     * What is asked for.
     *
     * @param type one of {@link Type}, in lower case
     * @param slug the name in addresses
     * @param title in Chinese, or null if it is still to be found
     * @param titleEn the same in English
     * @param segment the article that a digest digests, as {@code source/article}, or null
     * @param date the day of publication, or null for today
     * @param today the day when this is asked for
     */
    public record Request(
            @Nullable String type,
            @Nullable String slug,
            @Nullable String title,
            @Nullable String titleEn,
            @Nullable String segment,
            @Nullable String date,
            LocalDate today) {}

    /** @param layout of the site */
    public Draft(SiteLayout layout) {
        this.layout = layout;
    }

    /**
     * Writes the files.
     *
     * @return their paths, below the site's root folder where they lie in it
     * @throws Refusal if something is wrong with the request or the site, or files are in the way
     * @throws IOException if a file cannot be read or written; everything is then as it was
     */
    public List<String> begin(Request request) throws Refusal, IOException {
        Refusal.Reasons reasons = new Refusal.Reasons();
        Optional<Type> type = type(request.type(), reasons);
        Optional<Slug> slug = slug(request.slug(), reasons);
        String title = title("title", request.title(), "TODO(标题)", reasons);
        String english = title("titleEn", request.titleEn(), "TODO(title)", reasons);
        LocalDate day = day(request, reasons);
        reasons.throwIfAny();
        Site site = site(reasons);
        Map<String, String> values = new HashMap<>();
        values.put("slug", slug.orElseThrow().value());
        values.put("title.zh", title);
        values.put("title.en", english);
        values.put("today", day.toString());
        values.put("date", day.toString());
        fill(values, type.orElseThrow(), slug.orElseThrow(), site, request.segment(), reasons);
        reasons.throwIfAny();

        NewFiles files = new NewFiles(files(type.orElseThrow(), slug.orElseThrow(), values));
        String root = SourceTree.relative(layout.root(), layout.content());
        for (String path : files.conflicts(layout.content())) {
            reasons.file(root + "/" + path, Words.of("new.exists"), Hint.of("new.exists.hint"));
        }
        reasons.throwIfAny();
        files.write(layout.content());
        return files.contents().keySet().stream().map(path -> root + "/" + path).toList();
    }

    private static Optional<Type> type(@Nullable String given, Refusal.Reasons reasons) {
        List<String> known = Arrays.stream(Type.values()).map(Constant::word).toList();
        if (given == null || given.isBlank()) {
            reasons.parameter("type", Words.of("new.no-type"), Hint.of("new.no-type.hint", Words.list(known)));
            return Optional.empty();
        }
        Optional<Type> type = Arrays.stream(Type.values())
                .filter(it -> Constant.word(it).equals(given.strip()))
                .findFirst();
        if (type.isEmpty()) {
            reasons.parameter(
                    "type",
                    Words.of("new.type", given),
                    Suggestion.hint(given, known, Hint.of("new.no-type.hint", Words.list(known))));
        }
        return type;
    }

    private static Optional<Slug> slug(@Nullable String given, Refusal.Reasons reasons) {
        if (given == null || given.isBlank()) {
            reasons.parameter("slug", Words.of("new.no-slug"), Hint.of("new.no-slug.hint"));
            return Optional.empty();
        }
        try {
            return Optional.of(Slug.read(given, Location.startOf("slug")));
        } catch (MalformedValueException e) {
            reasons.parameter("slug", e.fault(), e.advice());
            return Optional.empty();
        }
    }

    private static String title(String parameter, @Nullable String given, String gap, Refusal.Reasons reasons) {
        if (given == null || given.isBlank()) {
            return gap;
        }
        if (!Title.isPossible(given)) {
            reasons.parameter(parameter, Words.of("new.title"), Hint.of("new.title.hint"));
        }
        return new Title(given.strip()).yaml();
    }

    private static LocalDate day(Request request, Refusal.Reasons reasons) {
        String given = request.date();
        if (given == null || given.isBlank()) {
            return request.today();
        }
        try {
            return LocalDate.parse(given.strip());
        } catch (DateTimeParseException e) {
            reasons.parameter("date", Words.of("new.date", given), Hint.of("new.date.hint", request.today()));
            return request.today();
        }
    }

    /** The site as it is: what is begun names things of it, so it must be sound. */
    private Site site(Refusal.Reasons reasons) throws Refusal, IOException {
        Problems problems = new Problems();
        SourceTree content = SourceTree.read(layout.root(), layout.content(), problems);
        Theme theme = Theme.of(
                SourceTree.read(layout.root(), layout.templates(), problems),
                SourceTree.read(layout.root(), layout.assets(), problems),
                problems);
        Optional<Site> site = SiteAssembler.assemble(content, theme.assets().paths(), null, problems);
        reasons.problems(problems.list());
        reasons.throwIfAny();
        return site.orElseThrow();
    }

    private static void fill(
            Map<String, String> values,
            Type type,
            Slug slug,
            Site site,
            @Nullable String segment,
            Refusal.Reasons reasons) {
        switch (type) {
            case DIGEST -> {
                segment(values, site, segment, reasons);
                List<String> topics =
                        site.topics().stream().map(topic -> topic.id().value()).toList();
                choice(values, "topic", topics);
                if (topics.isEmpty()) {
                    reasons.parameter(
                            "type", Words.of("new.nothing-there.topic"), Hint.of("new.nothing-there.topic.hint"));
                }
            }
            case TOPIC -> {
                cite(values, site, undigested(site).stream().findFirst().or(() -> any(site)));
                choice(values, "group", ids(site.settings().topicGroups()));
            }
            case PAGE -> {
                if (Section.of(slug.value()).isPresent()) {
                    reasons.parameter("slug", Words.of("new.section", slug), Hint.of("new.section.hint"));
                }
            }
            case SOURCE -> {
                choice(values, "kind", ids(site.settings().sourceKinds()));
                choice(values, "segmentKind", ids(site.settings().segmentKinds()));
                if (site.settings().sourceKinds().isEmpty()
                        || site.settings().segmentKinds().isEmpty()) {
                    reasons.parameter(
                            "type", Words.of("new.nothing-there.kind"), Hint.of("new.nothing-there.kind.hint"));
                }
            }
        }
    }

    private static List<String> ids(List<SiteSettings.Kind> kinds) {
        return kinds.stream().map(kind -> kind.id().value()).toList();
    }

    /** The first of several, and all of them for who wants another. */
    private static void choice(Map<String, String> values, String name, List<String> known) {
        if (!known.isEmpty()) {
            values.put(name, known.get(0));
        }
        values.put(name + "s", known.size() > 1 ? String.join(", ", known) : "");
    }

    private static void segment(
            Map<String, String> values, Site site, @Nullable String wanted, Refusal.Reasons reasons) {
        List<SegmentRef> open = undigested(site);
        values.put("segments", "");
        if (wanted == null || wanted.isBlank()) {
            Optional<SegmentRef> first = open.stream().findFirst().or(() -> any(site));
            if (first.isEmpty()) {
                reasons.parameter(
                        "type", Words.of("new.nothing-there.source"), Hint.of("new.nothing-there.source.hint"));
            }
            values.put("segments", open.isEmpty() ? "…" : names(open));
            cite(values, site, first);
            return;
        }
        List<SegmentRef> known = segments(site);
        Optional<SegmentRef> meant = known.stream()
                .filter(it -> it.toString().equals(wanted.strip()))
                .findFirst();
        if (meant.isEmpty()) {
            reasons.parameter(
                    "segment",
                    Words.of("new.segment", wanted),
                    Suggestion.hint(
                            wanted,
                            known.stream().map(SegmentRef::toString).toList(),
                            Hint.of("new.segment.hint", names(open))));
        }
        cite(values, site, meant);
    }

    private static String names(List<SegmentRef> segments) {
        return segments.stream().map(SegmentRef::toString).collect(Collectors.joining(", "));
    }

    /** Of the sources, the newest first. */
    private static List<SegmentRef> segments(Site site) {
        List<SegmentRef> segments = new ArrayList<>();
        site.sources().stream()
                .sorted(Comparator.comparing(
                        (SourceDocument source) -> String.valueOf(source.meta().date()), Comparator.reverseOrder()))
                .forEach(source -> source.meta()
                        .segments()
                        .forEach(segment -> segments.add(new SegmentRef(source.id(), segment.id()))));
        return segments;
    }

    private static List<SegmentRef> undigested(Site site) {
        Set<SegmentRef> digested = site.digests().stream()
                .flatMap((Digest digest) -> digest.meta().segments().stream())
                .map(Located::value)
                .collect(Collectors.toSet());
        return segments(site).stream().filter(it -> !digested.contains(it)).toList();
    }

    private static Optional<SegmentRef> any(Site site) {
        return segments(site).stream().findFirst();
    }

    /** An article, with its first line for citations and its date. */
    private static void cite(Map<String, String> values, Site site, Optional<SegmentRef> segment) {
        segment.ifPresent(it -> {
            SourceDocument source = Site.get(site.sources(), it.source());
            SourceDocument.Segment article =
                    source.segment(it.segment().value()).orElseThrow();
            values.put("segment", it.toString());
            values.put("cite", it + " l." + article.lines().get(0).value().first());
            PartialDate date = article.date() == null ? source.meta().date() : article.date();
            if (date != null) {
                values.put("date", date.toString());
            }
        });
    }

    private static SortedMap<String, Bytes> files(Type type, Slug slug, Map<String, String> values) {
        String word = Constant.word(type);
        SortedMap<String, Bytes> files = new TreeMap<>();
        FileTemplates.files("new/" + word, values)
                .forEach((name, content) -> files.put(
                        type == Type.SOURCE ? "sources/" + slug + ".yaml" : word + "s/" + slug + "/" + name, content));
        return files;
    }
}
