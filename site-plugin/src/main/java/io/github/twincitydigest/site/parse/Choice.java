package io.github.twincitydigest.site.parse;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which of several keys stand together. The record's constructor makes sure of it, in words of its own; this says it to
 * programs that help editors while they type.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Repeatable(Choice.Choices.class)
public @interface Choice {

    /** The keys. */
    String[] keys();

    /** How many of them stand there. */
    HowMany howMany();

    /** How many of several keys. */
    enum HowMany {
        EXACTLY_ONE,
        AT_LEAST_ONE,
        ALL_OR_NONE
    }

    /** Several choices. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface Choices {
        /** Each of them. */
        Choice[] value();
    }
}
