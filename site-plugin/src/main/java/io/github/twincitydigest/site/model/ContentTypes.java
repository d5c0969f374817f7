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
import io.github.twincitydigest.site.source.Suggestion;
import io.github.twincitydigest.site.source.Words;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/** How each type of value in content is written. */
final class ContentTypes {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}(?:\\.\\d{1,30})?");
    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");

    /** A number with a unit or a scale behind it, which has a key of its own. */
    private static final Pattern WITH_UNIT = Pattern.compile("-?[\\d.]+ *[^\\d., ]+");

    private static final Pattern HOST = Pattern.compile("^(?:https?:?/*)?[a-z0-9-]+(?:\\.[a-z0-9-]+)+(?:[/:?#]|$)");

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
            throw new MalformedValueException(Words.of("value.number", text), numberHint(text));
        }
        return new BigDecimal(text);
    }

    private static Integer count(String text, @SuppressWarnings("unused") Location location)
            throws MalformedValueException {
        if (!COUNT.matcher(text).matches()) {
            throw new MalformedValueException(Words.of("value.whole-number", text), wholeNumberHint(text));
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
            if (isWeb(address)) {
                return address;
            }
        } catch (URISyntaxException e) {
            // Told below, in words for who has never read RFC 3986.
        }
        throw new MalformedValueException(Words.of("value.address", text), addressHint(text));
    }

    private static Hint numberHint(String text) {
        String plain = digits(text);
        if (NUMBER.matcher(plain).matches()) {
            return Suggestion.form(text, plain);
        }
        return WITH_UNIT.matcher(plain).matches() ? Hint.of("value.number.hint.unit") : Hint.of("value.number.hint");
    }

    private static Hint wholeNumberHint(String text) {
        String plain = digits(text);
        return COUNT.matcher(plain).matches() ? Suggestion.form(text, plain) : Hint.of("value.whole-number.hint");
    }

    /** Without what groups digits, and with plain ones for those of full width. */
    private static String digits(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("(?<=\\d)[, _'](?=\\d{3})", "");
    }

    private static Hint addressHint(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replace(" ", "");
        if (isAddress(plain)) {
            return Suggestion.form(text, plain);
        }
        String secure = "https://" + plain.replaceFirst("^(?:https?)?:?/*", "");
        return HOST.matcher(plain).find() && isAddress(secure)
                ? Suggestion.form(text, secure)
                : Hint.of("value.address.hint");
    }

    private static boolean isAddress(String text) {
        try {
            return isWeb(new URI(text));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean isWeb(URI address) {
        return ("https".equals(address.getScheme()) || "http".equals(address.getScheme())) && address.getHost() != null;
    }
}
