package io.github.twincitydigest.site.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PolicyTest {

    private static String relaxed(String policy) {
        String page = "<html><head><meta http-equiv=\"Content-Security-Policy\" content=\"%s\"></head></html>";
        String relaxed = Policy.relax(page.formatted(policy));
        assertThat(relaxed).startsWith(page.substring(0, page.indexOf('%'))).endsWith("\"></head></html>");
        return relaxed.substring(page.indexOf('%'), relaxed.indexOf("\"></head>"));
    }

    @Test
    void aPolicyThatAllowsEnoughStays() {
        String policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";
        assertThat(relaxed(policy)).isEqualTo(policy);
        assertThat(relaxed("default-src 'self'")).isEqualTo("default-src 'self'");
        assertThat(relaxed("img-src 'none'")).isEqualTo("img-src 'none'");
    }

    @Test
    void whatItForbidsIsAllowedFromHere() {
        assertThat(relaxed("default-src 'none'; img-src data:"))
                .isEqualTo(
                        "default-src 'none'; img-src data:; script-src 'self'; style-src 'self'; connect-src 'self'");
        assertThat(relaxed("connect-src https://example.org")).isEqualTo("connect-src https://example.org 'self'");
        assertThat(relaxed("script-src &#39;none&#39;;")).isEqualTo("script-src 'self'");
    }

    @Test
    void aPageWithoutOneStays() {
        assertThat(Policy.relax("<p>x</p>")).isEqualTo("<p>x</p>");
    }
}
