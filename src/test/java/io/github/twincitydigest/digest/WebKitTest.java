package io.github.twincitydigest.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.digest.Stages.Scene;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.WebDriverException;

/** WebKit, as in Safari, gets through every kind of page. */
@ExtendWith(SiteInBrowser.class)
class WebKitTest {

    private static final int PHONE = 390;

    private static final String WIDE = "return document.documentElement.scrollWidth;";

    @Test
    void showsEveryKindOfPage(Stages stages) {
        Scene scene = stages.scene(BrowserKind.WEBKIT);
        scene.server().takeMissed();
        List<String> faults = new ArrayList<>();
        for (Page page : PublishedSite.samples()) {
            try {
                scene.browser().width(PHONE);
                scene.browser().open(scene.server().url(page.address()));
                int width = scene.browser().number(WIDE);
                if (width > PHONE) {
                    faults.add(page + ": is " + width + " wide");
                }
            } catch (WebDriverException e) {
                faults.add(page + ": ends the browser");
                stages.scene(BrowserKind.WEBKIT);
            }
        }
        assertThat(faults).isEmpty();
        assertThat(scene.server().takeMissed()).isEmpty();
    }
}
