package io.github.twincitydigest.site.parse;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the record's constructor asks of a value beyond its type. Like {@link Choice}, it is for other programs. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Narrowed {

    /** What the text must match besides; empty for no more. */
    String pattern() default "";

    /** The least number, or that of the items of a list. */
    int least() default Integer.MIN_VALUE;

    /** The number that a number must be above. */
    int above() default Integer.MIN_VALUE;

    /** The greatest number, or that of the items of a list. */
    int greatest() default Integer.MAX_VALUE;

    /** The fewest items of a list. */
    int fewest() default 0;

    /** The most items of a list. */
    int most() default Integer.MAX_VALUE;
}
