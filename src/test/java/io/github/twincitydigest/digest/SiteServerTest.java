package io.github.twincitydigest.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That the server does as GitHub Pages does. */
class SiteServerTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(folder.resolve("site/page"));
        Files.writeString(folder.resolve("secret.txt"), "secret");
        Files.writeString(folder.resolve("site/404.html"), "not found");
        Files.writeString(folder.resolve("site/page/index.html"), "page");
        Files.writeString(folder.resolve("site/style.css"), "a {}");
    }

    @Test
    void servesFilesAndTheIndexOfAFolder() throws Exception {
        assertThat(get("page/").body()).isEqualTo("page");
        HttpResponse<String> style = get("style.css?v=1");
        assertThat(style.body()).isEqualTo("a {}");
        assertThat(style.headers().firstValue("Content-Type")).hasValue("text/css; charset=utf-8");
    }

    @Test
    void sendsToTheSlashOfAFolder() throws Exception {
        HttpResponse<String> answer = get("page");
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).hasValue(SiteServer.ROOT + "page/");
    }

    @Test
    void answersWithTheSitesOwnPageWhereNothingIs() throws Exception {
        for (String address : new String[] {"none", "page/none/", "", "/page/", "%2e%2e/secret.txt"}) {
            HttpResponse<String> answer = get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(404);
            assertThat(answer.body()).as(address).isEqualTo("not found");
        }
    }

    @Test
    void remembersOnceWhatWasMissed() throws Exception {
        try (SiteServer server = new SiteServer(folder.resolve("site"))) {
            get(server.url("page/"));
            get(server.url("none"));
            assertThat(server.takeMissed()).containsExactly(SiteServer.ROOT + "none");
            assertThat(server.takeMissed()).isEmpty();
        }
    }

    private HttpResponse<String> get(String address) throws Exception {
        try (SiteServer server = new SiteServer(folder.resolve("site"))) {
            return get(server.url(address));
        }
    }

    private static HttpResponse<String> get(URI url) throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(url).build(), BodyHandlers.ofString());
    }
}
