package io.github.twincitydigest.site.parse;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What else must or must not stand beside a key. Like {@link Choice}, it says what the record's constructor makes sure
 * of. A key of the items of a list is written {@code list.key}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Repeatable(When.Whens.class)
public @interface When {

    /** The key. */
    String key();

    /** The values of it for which this holds; none for all. */
    String[] is() default {};

    /** Keys that must be there. */
    String[] needs() default {};

    /** Keys that must not. */
    String[] forbids() default {};

    /** Several of them. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface Whens {
        /** Each of them. */
        When[] value();
    }
}
