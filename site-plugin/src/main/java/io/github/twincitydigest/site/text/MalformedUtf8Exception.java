package io.github.twincitydigest.site.text;

/** Bytes that are no UTF-8. */
final class MalformedUtf8Exception extends Exception {

    private final long offset;
    private final byte bad;

    /**
     * @param offset of the malformed sequence, in bytes from 0
     * @param bad its first byte
     */
    MalformedUtf8Exception(long offset, byte bad) {
        super("no UTF-8 at byte " + offset);
        this.offset = offset;
        this.bad = bad;
    }

    long offset() {
        return offset;
    }

    byte bad() {
        return bad;
    }
}
