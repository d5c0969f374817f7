package io.github.twincitydigest.site.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.site.source.SourceFile.Bytes;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureSizeTest {

    private static final PictureSize SIZE = new PictureSize(301, 47);

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void isReadFromThePicture(String format) throws IOException {
        assertThat(PictureSize.of(Bytes.copyOf(picture(format)))).contains(SIZE);
    }

    /** The first bytes of files that ImageMagick made, in each of the format's three forms. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "52494646 6e000000 57454250 56503820 62000000 5006009d 012a2d01 2f003e91",
                "52494646 22000000 57454250 5650384c 16000000 2f2c810b 000710fd 8ffe8701",
                "52494646 92000000 57454250 56503858 0a000000 10000000 2c01002e 0000414c",
            })
    void isReadFromWebp(String head) {
        byte[] bytes = HexFormat.of().parseHex(head.replace(" ", ""));
        assertThat(PictureSize.of(Bytes.copyOf(bytes))).contains(SIZE);
    }

    /** A file that ends too early, wherever, is a picture of no known size and never an exception. */
    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void isUnknownOfABrokenPicture(String format) throws IOException {
        byte[] whole = picture(format);
        for (int length = 0; length < 20; length++) {
            assertThat(PictureSize.of(Bytes.copyOf(Arrays.copyOf(whole, length))))
                    .isEmpty();
        }
    }

    @Test
    void isUnknownOfOtherFiles() {
        assertThat(PictureSize.of(Bytes.copyOf("<svg/>".getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
    }

    private static byte[] picture(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BufferedImage image = new BufferedImage(SIZE.width(), SIZE.height(), BufferedImage.TYPE_INT_RGB);
        assertThat(ImageIO.write(image, format, out)).isTrue();
        return out.toByteArray();
    }
}
