package io.github.twincitydigest.site.prose;

/**
 * Lines of a source text, both ends included. Immutable.
 *
 * @param first counted from 1
 * @param last not before the first
 */
public record LineRange(int first, int last) implements Comparable<LineRange> {

    /** @throws IllegalArgumentException if the first line is below 1 or the last before it */
    public LineRange {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("no range of lines: " + first + "-" + last);
        }
    }

    /** Whether every line of the other lies in this one. */
    public boolean encloses(LineRange other) {
        return first <= other.first && other.last <= last;
    }

    @Override
    public int compareTo(LineRange other) {
        return first != other.first ? Integer.compare(first, other.first) : Integer.compare(last, other.last);
    }

    /** {@code 10-14}, or {@code 10} for a single line. */
    @Override
    public String toString() {
        return first == last ? Integer.toString(first) : first + "-" + last;
    }
}
