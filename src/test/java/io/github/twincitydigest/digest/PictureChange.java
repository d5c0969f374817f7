package io.github.twincitydigest.digest;

import java.util.BitSet;

/**
 * Where a picture differs from a coarse one that was accepted, in blocks of 8 × 8 pixels. Text that a processor smooths
 * a little differently is no difference; another word, colour or place is.
 */
final class PictureChange {

    static final int BLOCK = 8;

    /**
     * What the pixels of a block must differ by in the mean, of 255, for the block to have changed: a slightly other
     * colour of a rule of two pixels is more.
     */
    private static final double LEAST = 0.5;

    /** What a channel of a pixel may differ by. */
    private static final int UNSEEN = 2;

    private final Picture accepted;
    private final Picture now;
    private final int columns;
    private final int rows;
    private final BitSet changed = new BitSet();

    private PictureChange(Picture accepted, Picture now) {
        this.accepted = accepted;
        this.now = now;
        columns = blocks(Math.max(accepted.width(), now.width()));
        rows = blocks(Math.max(accepted.height(), now.height()));
        for (int block = 0; block < columns * rows; block++) {
            changed.set(block, difference(block) >= LEAST);
        }
    }

    /**
     * @param accepted as {@link Picture#coarse} made it: by how much it may be off is no difference
     * @param now as it was taken, of the same size
     */
    static PictureChange between(Picture accepted, Picture now) {
        return new PictureChange(accepted, now);
    }

    /** Whether anything has changed that can be seen. */
    boolean matters() {
        return !changed.isEmpty();
    }

    /** How much has changed, for a reader of a failed test. */
    @Override
    public String toString() {
        return changed.cardinality() + " of " + columns * rows + " blocks";
    }

    Picture accepted() {
        return accepted;
    }

    Picture now() {
        return now;
    }

    /** The picture as it is now, pale, with what has changed in its colours, framed. */
    Picture map() {
        return Picture.of(now.width(), now.height(), (x, y) -> {
            int block = y / BLOCK * columns + x / BLOCK;
            if (!changed.get(block)) {
                return pale(now.at(x, y));
            }
            return frames(x, y, block) ? 0xD0021B : now.at(x, y);
        });
    }

    private double difference(int block) {
        int left = block % columns * BLOCK;
        int top = block / columns * BLOCK;
        int sum = 0;
        for (int y = top; y < top + BLOCK; y++) {
            for (int x = left; x < left + BLOCK; x++) {
                sum += difference(x, y);
            }
        }
        return (double) sum / (BLOCK * BLOCK);
    }

    private int difference(int x, int y) {
        int most = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            most = Math.max(most, Math.abs(accepted.channel(x, y, shift) - now.channel(x, y, shift)));
        }
        return Math.max(0, most - (accepted.isRough(x, y) ? Picture.STEP / 2 : UNSEEN));
    }

    /** Whether a pixel of a changed block lies at an edge beyond which nothing has changed. */
    private boolean frames(int x, int y, int block) {
        boolean start = x % BLOCK == 0 && (x == 0 || !changed.get(block - 1));
        boolean end = x % BLOCK == BLOCK - 1 && !changed.get(block + 1);
        boolean top = y % BLOCK == 0 && (block < columns || !changed.get(block - columns));
        boolean bottom = y % BLOCK == BLOCK - 1 && !changed.get(block + columns);
        return start || end || top || bottom;
    }

    /** Towards grey, light or dark, so that both schemes can be seen. */
    private static int pale(int colour) {
        return 0x555555 + ((colour >> 2) & 0x3F3F3F);
    }

    private static int blocks(int pixels) {
        return (pixels + BLOCK - 1) / BLOCK;
    }
}
