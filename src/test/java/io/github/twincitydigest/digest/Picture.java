package io.github.twincitydigest.digest;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Opaque pixels, row by row, as {@code 0xRRGGBB}. Immutable. */
final class Picture {

    /** How far apart two neighbouring levels of a coarse picture's channel are. */
    static final int STEP = 24;

    /** So many pixels of one colour in a row or column are a line. */
    private static final int RUN = 6;

    private final int width;
    private final int height;
    private final int[] pixels;

    private Picture(int width, int height, int[] pixels) {
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    /** Paints what is not to be read from a file. */
    interface Paint {
        int at(int x, int y);
    }

    static Picture of(int width, int height, Paint paint) {
        int[] pixels = new int[width * height];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = paint.at(i % width, i / width) & 0xFFFFFF;
        }
        return new Picture(width, height, pixels);
    }

    static Picture read(byte[] png) {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
            if (image == null) {
                throw new IOException("not a PNG");
            }
            int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            return of(image.getWidth(), image.getHeight(), (x, y) -> pixels[y * image.getWidth() + x]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** A pixel; beyond the edges there is magenta, which no page has. */
    int at(int x, int y) {
        return x < width && y < height ? pixels[y * width + x] : 0xFF00FF;
    }

    /** So many times smaller: each pixel is the mean of a square. What is left over at the edges falls away. */
    Picture reduced(int times) {
        return of(width / times, height / times, (x, y) -> {
            int mean = 0;
            for (int shift = 0; shift <= 16; shift += 8) {
                int sum = 0;
                for (int i = 0; i < times * times; i++) {
                    sum += channel(x * times + i % times, y * times + i / times, shift);
                }
                mean |= (sum / (times * times)) << shift;
            }
            return mean;
        });
    }

    /**
     * With so few colours that it makes a small file: where colours change from pixel to pixel, as in text, no channel
     * is off by more than half a {@link #STEP}; lines and areas keep theirs.
     */
    Picture coarse() {
        return of(width, height, (x, y) -> run(x, y, 1, 0) >= RUN || run(x, y, 0, 1) >= RUN ? at(x, y) : nearest(x, y));
    }

    /** Whether a pixel of a coarse picture may have been another. */
    boolean isRough(int x, int y) {
        return at(x, y) == nearest(x, y);
    }

    private int nearest(int x, int y) {
        int coarse = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            coarse |= Math.min((channel(x, y, shift) + STEP / 2) / STEP * STEP, 0xFF) << shift;
        }
        return coarse;
    }

    /** How many pixels of one colour there are in a row. */
    private int run(int x, int y, int right, int down) {
        int run = 1;
        for (int sign = -1; sign <= 1; sign += 2) {
            for (int i = 1; i < RUN && same(x, y, x + sign * i * right, y + sign * i * down); i++) {
                run++;
            }
        }
        return run;
    }

    private boolean same(int x, int y, int otherX, int otherY) {
        return otherX >= 0 && otherY >= 0 && at(x, y) == at(otherX, otherY);
    }

    /** One channel of a pixel: red at 16, green at 8, blue at 0. */
    int channel(int x, int y, int shift) {
        return (at(x, y) >> shift) & 0xFF;
    }

    /** As a file, with a palette if 256 colours are enough. */
    byte[] png() {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(0); // as small as can be
            writer.setOutput(out);
            writer.write(null, new IIOImage(image(), null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private BufferedImage image() {
        int[] colours = Arrays.stream(pixels).distinct().sorted().toArray();
        if (colours.length > 256) {
            BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            image.setRGB(0, 0, width, height, pixels, 0, width);
            return image;
        }
        int bits = colours.length <= 2 ? 1 : colours.length <= 4 ? 2 : colours.length <= 16 ? 4 : 8;
        IndexColorModel model = new IndexColorModel(bits, colours.length, colours, 0, false, -1, DataBuffer.TYPE_BYTE);
        BufferedImage image = new BufferedImage(
                width, height, bits < 8 ? BufferedImage.TYPE_BYTE_BINARY : BufferedImage.TYPE_BYTE_INDEXED, model);
        for (int i = 0; i < pixels.length; i++) {
            image.getRaster().setSample(i % width, i / width, 0, Arrays.binarySearch(colours, pixels[i]));
        }
        return image;
    }
}
