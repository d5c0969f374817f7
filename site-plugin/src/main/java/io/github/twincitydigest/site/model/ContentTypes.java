package io.github.twincitydigest.site.model;

import io.github.twincitydigest.site.parse.Binder;
import io.github.twincitydigest.site.parse.CitationText;
import io.github.twincitydigest.site.parse.MalformedValueException;
import io.github.twincitydigest.site.parse.Scalar;
import io.github.twincitydigest.site.prose.Citation;
import io.github.twincitydigest.site.prose.LineRange;
import io.github.twincitydigest.site.script.Term;
import io.github.twincitydigest.site.source.Hint;
import io.github.twincitydigest.site.source.Location;
import io.github.twincitydigest.site.source.Words;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.regex.Pattern;

/** How each type of value in content is written. */
final class ContentTypes {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}(?:\\.\\d{1,30})?");
    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");

    private ContentTypes() {}

    static Binder binder() {
        return new Binder(Map.ofEntries(
                scalar(Slug.class, Slug::read),
                scalar(PageName.class, PageName::read),
                scalar(SegmentRef.class, SegmentRef::read),
                scalar(PartialDate.class, PartialDate::read),
                scalar(Period.class, Period::read),
                scalar(InternalLink.class, InternalLink::read),
                scalar(Edition.class, Edition::read),
                scalar(Term.class, RuleText::read),
                scalar(AcceptedConversion.class, AcceptedConversion::read),
                scalar(AcceptedTranslation.class, AcceptedTranslation::read),
                scalar(Citation.class, CitationText::read),
                scalar(LineRange.class, (text, location) -> CitationText.lines(text)),
                scalar(BigDecimal.class, ContentTypes::number),
                scalar(Integer.class, ContentTypes::count),
                scalar(Boolean.class, ContentTypes::answer),
                scalar(URI.class, ContentTypes::address)));
    }

    private static <T> Map.Entry<Class<?>, Scalar<?>> scalar(Class<T> type, Scalar<T> scalar) {
        return Map.entry(type, scalar);
    }

    private static BigDecimal number(String text, @SuppressWarnings("unused") Location location)
            throws MalformedValueException {
        if (!NUMBER.matcher(text).matches()) {
            throw new MalformedValueException(Words.of("value.number", text), Hint.of("value.number.hint"));
        }
        return new BigDecimal(text);
    }

    private static Integer count(String text, @SuppressWarnings("unused") Location location)
            throws MalformedValueException {
        if (!COUNT.matcher(text).matches()) {
            throw new MalformedValueException(Words.of("value.whole-number", text), Hint.of("value.whole-number.hint"));
        }
        return Integer.valueOf(text);
    }

    private static Boolean answer(String text, @SuppressWarnings("unused") Location location)
            throws MalformedValueException {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new MalformedValueException(Words.of("value.answer", text), Hint.of("value.answer.hint"));
        };
    }

    private static URI address(String text, @SuppressWarnings("unused") Location location)
            throws MalformedValueException {
        try {
            URI address = new URI(text);
            if (("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && address.getHost() != null) {
                return address;
            }
        } catch (URISyntaxException e) {
            // Told below, in words for who has never read RFC 3986.
        }
        throw new MalformedValueException(Words.of("value.address", text), Hint.of("value.address.hint"));
    }
}
