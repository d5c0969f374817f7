package io.github.twincitydigest.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class PictureTest {

    @Test
    void readsWhatItWrites() {
        for (int colours : new int[] {2, 4, 16, 256, 1000}) {
            Picture picture = Picture.of(37, 50, (x, y) -> (y * 37 + x) % colours * 4321);
            assertSame(Picture.read(picture.png()), picture);
        }
        assertThatThrownBy(() -> Picture.read(new byte[] {1, 2, 3})).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void growsSmallerByMeans() {
        Picture picture = Picture.of(7, 6, (x, y) -> x < 3 ? 0x0900FF : y % 3 == 0 ? 0x300000 : 0x000000);
        assertSame(picture.reduced(3), Picture.of(2, 2, (x, y) -> x == 0 ? 0x0900FF : 0x100000));
    }

    @Test
    void isNeverFarFromTheColoursThatItHad() {
        Picture grey = Picture.of(256, 1, (x, y) -> x * 0x010101);
        Picture coarse = grey.coarse();
        for (int x = 0; x < 256; x++) {
            assertThat(coarse.channel(x, 0, 8)).isBetween(x - Picture.STEP / 2, x + Picture.STEP / 2);
        }
        assertThat(coarse.png()).hasSizeLessThan(200);
    }

    @Test
    void keepsTheColoursOfLines() {
        Picture lines = Picture.of(40, 40, (x, y) -> y == 7 ? 0x11687C : x == 9 ? 0xB53D26 : x * 40 + y);
        Picture coarse = lines.coarse();
        assertThat(coarse.at(30, 7)).isEqualTo(0x11687C);
        assertThat(coarse.at(9, 30)).isEqualTo(0xB53D26);
        assertThat(coarse.isRough(9, 30)).isFalse();
        assertThat(coarse.isRough(20, 20)).isTrue();
    }

    private static void assertSame(Picture picture, Picture expected) {
        assertThat(picture.width()).isEqualTo(expected.width());
        assertThat(picture.height()).isEqualTo(expected.height());
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                assertThat(picture.at(x, y)).as(x + ", " + y).isEqualTo(expected.at(x, y));
            }
        }
    }
}
