import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a picture of a page, some seconds after it has been loaded: what the preview tells comes later than the page,
 * and the browser's own {@code --screenshot} would not wait for it. Called by {@code make.sh}:
 * {@code java Shoot.java CHROMIUM PROFILE URL TO}.
 */
final class Shoot {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 640;
    private static final int SECONDS = 3;
    private static final Pattern DATA = Pattern.compile("\"data\":\"([^\"]+)\"");
    private static final Pattern SOCKET = Pattern.compile("\"webSocketDebuggerUrl\": ?\"([^\"]+)\"");

    public static void main(String[] arguments) throws Exception {
        Path profile = Path.of(arguments[1]);
        Path port = profile.resolve("DevToolsActivePort");
        Files.deleteIfExists(port);
        Process browser = new ProcessBuilder(List.of(
                        arguments[0],
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--hide-scrollbars",
                        "--force-device-scale-factor=1",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "--window-size=" + WIDTH + "," + HEIGHT,
                        arguments[2]))
                .redirectErrorStream(true)
                .redirectOutput(profile.resolveSibling("chromium.log").toFile())
                .start();
        try {
            TimeUnit.SECONDS.sleep(SECONDS);
            String host = "127.0.0.1:" + Files.readAllLines(port).get(0);
            Files.write(Path.of(arguments[3]), picture(socket(host)));
        } finally {
            browser.destroy();
            browser.waitFor(10, TimeUnit.SECONDS);
        }
    }

    /** Where the one page that is open can be talked to. */
    private static URI socket(String host) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://" + host + "/json/list")).build();
        String pages = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
        Matcher socket = SOCKET.matcher(pages.substring(pages.indexOf("\"type\": \"page\"")));
        if (!socket.find()) {
            throw new IOException("no page in " + pages);
        }
        return URI.create(socket.group(1));
    }

    private static byte[] picture(URI socket) throws Exception {
        CompletableFuture<String> answer = new CompletableFuture<>();
        WebSocket page = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(socket, new WebSocket.Listener() {
                    private final StringBuilder message = new StringBuilder();

                    @Override
                    public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
                        message.append(text);
                        if (last && message.indexOf("\"id\":2") >= 0) {
                            answer.complete(message.toString());
                        } else if (last) {
                            message.setLength(0);
                        }
                        from.request(1);
                        return null;
                    }
                })
                .get();
        String size = "{\"width\":" + WIDTH + ",\"height\":" + HEIGHT + ",\"deviceScaleFactor\":1,\"mobile\":false}";
        page.sendText("{\"id\":1,\"method\":\"Emulation.setDeviceMetricsOverride\",\"params\":" + size + "}", true)
                .get();
        TimeUnit.SECONDS.sleep(1);
        page.sendText("{\"id\":2,\"method\":\"Page.captureScreenshot\",\"params\":{\"format\":\"png\"}}", true)
                .get();
        String told = answer.get(20, TimeUnit.SECONDS);
        Matcher data = DATA.matcher(told);
        if (!data.find()) {
            throw new IOException(told);
        }
        return Base64.getDecoder().decode(data.group(1));
    }
}
