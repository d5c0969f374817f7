package io.github.twincitydigest.site.text;

import io.github.twincitydigest.site.script.TermBase;
import io.github.twincitydigest.site.source.Problems;
import java.io.IOException;
import java.util.Optional;

/** The names and terms of the site that a person works in. */
public interface TermSource {

    /** Whether there is a site at all. */
    boolean exist();

    /** Where the site is looked for, as its editor knows it. */
    String place();

    /**
     * Reads them.
     *
     * @return empty if anything is wrong with the site, which is then noted
     * @throws IOException if a file cannot be read
     */
    Optional<TermBase> read(Problems problems) throws IOException;
}
