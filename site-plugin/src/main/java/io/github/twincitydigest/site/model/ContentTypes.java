package io.github.twincitydigest.site.model;

import io.github.twincitydigest.site.parse.Binder;
import io.github.twincitydigest.site.parse.CitationText;
import io.github.twincitydigest.site.parse.MalformedValueException;
import io.github.twincitydigest.site.parse.Scalar;
import io.github.twincitydigest.site.parse.ValueForm;
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
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How each type of value in content is written. */
public final class ContentTypes {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}(?:\\.\\d{1,30})?");
    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");

    /** A number with a unit or a scale behind it, which has a key of its own. */
    private static final Pattern WITH_UNIT = Pattern.compile("-?[\\d.]+ *[^\\d., ]+");

    private static final Pattern HOST = Pattern.compile("^(?:https?:?/*)?[a-z0-9-]+(?:\\.[a-z0-9-]+)+(?:[/:?#]|$)");
    private static final ValueForm NUMBER_WRITTEN =
            ValueForm.matching(NUMBER.pattern()).exactly().orNumber();
    private static final ValueForm COUNT_WRITTEN =
            ValueForm.matching(COUNT.pattern()).exactly().orWhole(0, 999_999_999);

    /** Lets through hosts and paths that no address has. */
    private static final ValueForm ADDRESS_WRITTEN = ValueForm.matching("https?://[^\\s/?#]\\S*");

    private static final List<Type<?>> TYPES = List.of(
            new Type<>(Slug.class, Slug.WRITTEN, Slug::read),
            new Type<>(PageName.class, PageName.WRITTEN, PageName::read),
            new Type<>(SegmentRef.class, SegmentRef.WRITTEN, SegmentRef::read),
            new Type<>(PartialDate.class, PartialDate.WRITTEN, PartialDate::read),
            new Type<>(Period.class, Period.WRITTEN, Period::read),
            new Type<>(InternalLink.class, InternalLink.WRITTEN, InternalLink::read),
            new Type<>(Edition.class, Edition.WRITTEN, Edition::read),
            new Type<>(Term.class, RuleText.WRITTEN, RuleText::read),
            new Type<>(AcceptedConversion.class, ConversionUnit.WRITTEN, AcceptedConversion::read),
            new Type<>(AcceptedTranslation.class, AcceptedTranslation.WRITTEN, AcceptedTranslation::read),
            new Type<>(Citation.class, CitationText.WRITTEN, CitationText::read),
            new Type<>(LineRange.class, CitationText.LINES_WRITTEN, (text, location) -> CitationText.lines(text)),
            new Type<>(BigDecimal.class, NUMBER_WRITTEN, ContentTypes::number),
            new Type<>(Integer.class, COUNT_WRITTEN, ContentTypes::count),
            new Type<>(Boolean.class, ValueForm.ANSWER, ContentTypes::answer),
            new Type<>(URI.class, ADDRESS_WRITTEN, ContentTypes::address));

    private ContentTypes() {}

    /** A type of value, what it looks like and how it is read. */
    private record Type<T>(Class<T> type, ValueForm form, Scalar<T> scalar) {}

    /** What reads content. */
    public static Binder binder() {
        return new Binder(TYPES.stream().collect(Collectors.toMap(Type::type, Type::scalar)));
    }

    /** What each type of single value looks like. */
    public static Map<Class<?>, ValueForm> forms() {
        return TYPES.stream().collect(Collectors.toMap(Type::type, Type::form));
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
