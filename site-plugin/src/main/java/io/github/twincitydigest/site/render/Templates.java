package io.github.twincitydigest.site.render;

import freemarker.cache.StringTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Problems;
import io.github.twincitydigest.site.source.SourceFile;
import io.github.twincitydigest.site.source.SourceTree;
import io.github.twincitydigest.site.source.Words;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * The site's FreeMarker templates. Every {@code .ftlh} file is escaped as HTML; templates reach the components of views
 * and nothing else: no class, no method, no file outside their folder. Immutable once made.
 */
final class Templates {

    static final String SUFFIX = ".ftlh";

    private final SourceTree tree;
    private final Configuration configuration;

    private Templates(SourceTree tree, Configuration configuration) {
        this.tree = tree;
        this.configuration = configuration;
    }

    /** Reads every template, so that all syntax errors are found, also in those that no page uses. */
    static Templates read(SourceTree tree, Problems problems) {
        StringTemplateLoader loader = new StringTemplateLoader();
        Configuration configuration = configuration(loader);
        Templates templates = new Templates(tree, configuration);
        for (SourceFile file : tree.files()) {
            if (file.name().endsWith(SUFFIX)) {
                String text = file.text(problems);
                if (text != null) {
                    loader.putTemplate(tree.below(file), text, 0);
                    templates.parse(tree.below(file), problems);
                }
            } else if (!isOther(tree.below(file))) {
                problems.error(
                        Location.startOf(file.path()),
                        Words.of("file.stranger"),
                        Hint.of("file.stranger.hint.templates", SUFFIX));
            }
        }
        TemplateUse.of(tree).warn(problems);
        return templates;
    }

    private static boolean isOther(String path) {
        return path.startsWith("messages/") || path.equals("theme.yaml");
    }

    /** How all templates are set, wherever they come from. */
    static Configuration configuration(TemplateLoader loader) {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
        configuration.setTemplateLoader(loader);
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setFallbackOnNullLoopVariable(false);
        configuration.setLocalizedLookup(false);
        // Nothing of the machine may show in a page.
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("computer");
        configuration.setBooleanFormat("c");
        configuration.setDefaultEncoding("UTF-8");
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        DefaultObjectWrapperBuilder wrapper = new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_35);
        wrapper.setMemberAccessPolicy(new ComponentsOnly());
        configuration.setObjectWrapper(new ViewWrapper(wrapper));
        return configuration;
    }

    private void parse(String name, Problems problems) {
        try {
            configuration.getTemplate(name);
        } catch (ParseException e) {
            problems.error(
                    location(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber())
                            .orElseGet(() -> start(name)),
                    Words.of("template.syntax", firstLine(e.getEditorMessage())),
                    Hint.of("hint.freemarker"));
        } catch (IOException e) {
            throw new UncheckedIOException("templates lie in memory", e);
        }
    }

    /**
     * Sets one page; empty, with the reasons noted, if the template fails.
     *
     * @param name of the template, without its ending
     */
    Optional<String> render(String name, Map<String, ?> model, Problems problems) {
        String file = name + SUFFIX;
        StringWriter out = new StringWriter();
        try {
            Template template = configuration.getTemplate(file);
            template.process(model, out);
            return Optional.of(out.toString());
        } catch (TemplateException e) {
            fails(e, file, problems);
        } catch (TemplateNotFoundException e) {
            problems.error(start(file), Words.of("file.missing"), Hint.of("file.missing.hint.template"));
        } catch (ParseException e) {
            // Noted when the templates were read.
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("templates lie in memory", e);
        }
        return Optional.empty();
    }

    private void fails(TemplateException e, String file, Problems problems) {
        Location place = location(e.getTemplateSourceName(), e.getLineNumber(), e.getColumnNumber())
                .orElseGet(() -> start(file));
        String blamed = String.valueOf(e instanceof InvalidReferenceException ? e.getBlamedExpressionString() : null);
        Optional<SourceFile> lacking =
                place.isInEngine() ? TemplateUse.of(tree).lacking(e.getTemplateSourceName(), blamed) : Optional.empty();
        if (lacking.isPresent()) {
            problems.error(
                    Location.startOf(lacking.get().path()),
                    Words.of("template.lacks", blamed, e.getTemplateSourceName()),
                    Hint.of("template.lacks.hint"));
        } else if (place.isInEngine() && tree.own().size() > 0) {
            Words reason = fault(e).map(TemplateFault::fault)
                    .orElseGet(() -> Words.verbatim(firstLine(e.getMessageWithoutStackTop())));
            problems.error(place, Words.of("template.engine", reason), Hint.of("template.engine.hint"));
        } else {
            note(place, e, problems);
        }
    }

    private Location start(String name) {
        return Location.startOf(path(name));
    }

    /** Where a template stands, or would have to stand. */
    private String path(String name) {
        SourceFile file = tree.file(name);
        return file == null ? tree.root() + "/" + name : file.path();
    }

    private Optional<Location> location(@Nullable String name, @Nullable Integer line, @Nullable Integer column) {
        return name == null || line == null || column == null || line < 1 || column < 1
                ? Optional.empty()
                : Optional.of(new Location(path(name), line, column));
    }

    private static void note(Location place, TemplateException e, Problems problems) {
        Optional<TemplateFault> fault = fault(e);
        if (fault.isPresent()) {
            problems.error(place, fault.get().fault(), fault.get().advice());
            return;
        }
        String missing = e instanceof InvalidReferenceException ? e.getBlamedExpressionString() : null;
        if (missing == null) {
            String reason = firstLine(e.getMessageWithoutStackTop());
            problems.error(place, Words.of("template.fails", reason), Hint.of("hint.freemarker"));
        } else {
            problems.error(place, Words.of("template.unknown-name", missing), Hint.of("template.unknown-name.hint"));
        }
    }

    /** What the engine's own functions found. */
    private static Optional<TemplateFault> fault(TemplateException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof TemplateFault fault) {
                return Optional.of(fault);
            }
        }
        return Optional.empty();
    }

    private static String firstLine(@Nullable String message) {
        return message == null
                ? "unknown reason"
                : message.strip().lines().findFirst().orElse("unknown reason").replaceAll(":$", "");
    }
}
