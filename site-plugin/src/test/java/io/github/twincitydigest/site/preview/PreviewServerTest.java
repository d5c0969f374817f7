package io.github.twincitydigest.site.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.twincitydigest.site.SiteLayout;
import io.github.twincitydigest.site.TinySite;
import io.github.twincitydigest.site.source.Problem;
import io.github.twincitydigest.site.source.Tongue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 2, unit = TimeUnit.MINUTES)
class PreviewServerTest {

    private static final String TEXT = "content/digests/first/zh.md";

    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private TinySite site;
    private PreviewServer server;

    private final Teller teller = new Teller() {
        @Override
        public void ready(URI address) {
            told.add("ready " + address.getPath());
        }

        @Override
        public void rebuilt(Collection<Path> changed, long millis, boolean good) {
            told.add(good ? "shown" : "kept");
        }

        @Override
        public void problems(List<Problem> problems, Function<Problem, String> line) {
            told.add(problems.isEmpty() ? "mended" : problems.get(0) + " | " + line.apply(problems.get(0)));
        }

        @Override
        public void unreadable(String reason) {
            told.add("unreadable " + reason);
        }

        @Override
        public void failed(RuntimeException fault) {
            told.add("failed " + fault);
        }
    };

    @BeforeEach
    void start(@TempDir Path root) throws IOException {
        site = TinySite.in(root);
        server = PreviewServer.start(SiteLayout.of(root), 0, Tongue.EN, teller);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private void await(String beginning) throws InterruptedException {
        String last = "";
        while (!last.startsWith(beginning)) {
            last = told.take();
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(server.address().resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** The first line of the answer to a request as it is written. */
    private String raw(String request) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1))
                    .readLine();
        }
    }

    private String host() {
        return "localhost:" + server.address().getPort();
    }

    @Test
    void servesUnderThePathOfTheSite() throws IOException, InterruptedException {
        assertThat(server.address().getPath()).isEqualTo("/tiny/");
        assertThat(told).contains("ready /tiny/");
        assertThat(get("/").headers().firstValue("Location")).hasValue("/tiny/");
        HttpResponse<String> page = get("zh-hans/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(page.body()).contains("小站", "/_preview/preview.js");
        assertThat(get("zh-hans/digests").headers().firstValue("Location")).hasValue("/tiny/zh-hans/digests/");
        assertThat(get("assets/dot.svg?v=1").headers().firstValue("Content-Type"))
                .hasValue("image/svg+xml");
        assertThat(get("zh-hans/feed.xml").statusCode()).isEqualTo(200);
        assertThat(get("/_preview/preview.js").body()).contains("EventSource");
        assertThat(get("/_preview/other.js").statusCode()).isEqualTo(404);
    }

    @Test
    void wherePagesAreMissingTheEditionSaysSo() throws IOException, InterruptedException {
        HttpResponse<String> page = get("en/nothing/");
        assertThat(page.statusCode()).isEqualTo(404);
        site.published();
        assertThat(page.body()).contains("lang=\"en\"");
        assertThat(get("nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsServedIsWhatIsPublishedButForTheScript() throws IOException, InterruptedException {
        site.published();
        String served = get("zh-hans/digests/first/").body();
        assertThat(served.replaceAll("<script src=\"/_preview/[^>]*></script>", ""))
                .isEqualTo(site.page("zh-hans/digests/first/index.html"));
    }

    @Test
    void answersThisMachineByItsNamesAlone() throws IOException {
        String request = "GET /tiny/ HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n";
        int port = server.address().getPort();
        for (String name : List.of("localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port, "LOCALHOST:" + port)) {
            assertThat(raw(request.formatted(name))).as(name).contains(" 200 ");
        }
        for (String name : List.of(
                "localhost",
                "evil.example:" + port,
                "localhost:" + (port - 1),
                "localhost.evil.example:" + port,
                "evil.example",
                "127.0.0.1.nip.io:" + port,
                "x@localhost:" + port,
                "")) {
            assertThat(raw(request.formatted(name))).as(name).containsPattern(" 4[02][01] ");
        }
        assertThat(raw("GET /tiny/ HTTP/1.0\r\n\r\n")).contains(" 421 ");
    }

    @Test
    void readsNothingFromTheDisk() throws IOException {
        Files.writeString(site.root().resolve("secret.txt"), "secret");
        for (String path : List.of(
                "/tiny/../secret.txt",
                "/tiny/%2e%2e/secret.txt",
                "/tiny/..%2fsecret.txt",
                "/tiny/..%5csecret.txt",
                "/tiny/assets/../../secret.txt",
                "/secret.txt",
                "//secret.txt",
                "/_preview/../secret.txt",
                "/tiny/content/site.yaml",
                "/tiny/%00",
                "file:///etc/passwd")) {
            assertThat(raw("GET %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n".formatted(path, host())))
                    .as(path)
                    .containsPattern(" (404|302|400) ");
        }
    }

    @Test
    void onlyReads() throws IOException {
        for (String method : List.of("POST", "PUT", "DELETE", "OPTIONS", "TRACE")) {
            assertThat(raw("%s /tiny/ HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n".formatted(method, host())))
                    .as(method)
                    .contains(" 405 ");
        }
        assertThat(raw("HEAD /tiny/ HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n".formatted(host())))
                .contains(" 200 ");
    }

    @Test
    void aSaveIsShown() throws IOException, InterruptedException {
        site.replace(TEXT, "河流", "大河");
        await("shown");
        assertThat(get("zh-hans/digests/first/").body()).contains("大河长");
    }

    @Test
    void aMistakeLeavesTheLastGoodSite() throws IOException, InterruptedException {
        site.replace(TEXT, "paper/front", "paper/frnt");
        await("kept");
        await(TEXT + ":1:");
        assertThat(get("zh-hans/digests/first/").statusCode()).isEqualTo(200);
        site.replace(TEXT, "paper/frnt", "paper/front");
        await("shown");
        await("mended");
    }

    @Test
    void aTemplateThatFailsLeavesThePageAsItWas() throws IOException, InterruptedException {
        String good = get("zh-hans/digests/first/").body();
        site.append("templates/pages/digest.ftlh", "${nothing}");
        await("shown");
        HttpResponse<String> page = get("zh-hans/digests/first/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).isEqualTo(good);
        await("templates/pages/digest.ftlh:");
    }

    @Test
    void theWholeSiteIsCheckedInTheBackground() throws IOException, InterruptedException {
        site.append("templates/pages/places.ftlh", "<a href=\"nowhere.html\">x</a>");
        await("shown");
        await("en/places/index.html:");
    }

    @Test
    void pagesHearOfSaves() throws IOException, InterruptedException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
            socket.getOutputStream()
                    .write(
                            ("GET /_preview/events?page=/tiny/zh-hans/digests/first/&content=old&sheets=x HTTP/1.1\r\nHost: "
                                            + host() + "\r\n\r\n")
                                    .getBytes(StandardCharsets.ISO_8859_1));
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            assertThat(line(in, "data: ")).contains("\"action\":\"reload\"", "\"problems\":[]");
            site.replace(TEXT, "paper/front", "paper/frnt");
            assertThat(line(in, "data: ")).contains("\"1 problem\"", "frnt", TEXT + ":1:");
        }
    }

    private static String line(BufferedReader in, String beginning) throws IOException {
        String line = in.readLine();
        while (line != null && !line.startsWith(beginning)) {
            line = in.readLine();
        }
        return String.valueOf(line);
    }

    @Test
    void aSiteThatIsBrokenFromTheStartTellsWhy(@TempDir Path folder) throws IOException, InterruptedException {
        TinySite broken =
                TinySite.in(Files.createDirectory(folder.resolve("broken"))).replace(TEXT, "paper/front", "paper/frnt");
        try (PreviewServer other = PreviewServer.start(SiteLayout.of(broken.root()), 0, Tongue.ZH, teller)) {
            HttpResponse<String> page =
                    client.send(HttpRequest.newBuilder(other.address()).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(page.statusCode()).isEqualTo(500);
            assertThat(page.body()).contains("1个问题", TEXT + ":1:", "/_preview/preview.js");
            broken.replace(TEXT, "paper/frnt", "paper/front");
            await("shown");
            assertThat(other.address().getPath()).isEqualTo("/tiny/");
        }
    }

    @Test
    void thePortIsFreeAgainAfterwards() throws IOException {
        int port = server.address().getPort();
        assertThatThrownBy(() -> PreviewServer.start(SiteLayout.of(site.root()), port, Tongue.EN, teller))
                .isInstanceOf(BindException.class);
        server.close();
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThat(socket.getLocalPort()).isEqualTo(port);
        }
    }

    @Test
    void whoWaitsForItIsReleasedWhenItCloses() throws InterruptedException {
        Thread closer = new Thread(server::close);
        closer.start();
        server.await();
        closer.join();
    }
}
