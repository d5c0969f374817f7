package io.github.twincitydigest.digest;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;

/** Somebody before a browser, who waits until something has happened before going on. */
final class Reader {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final String LOADED = "return document.readyState === 'complete' ? 1 : 0;";

    private final Browser browser;

    Reader(Browser browser) {
        this.browser = browser;
    }

    /** Clicks a link, and waits until its page is there. */
    void follow(WebElement link) {
        URI target = URI.create(Objects.requireNonNull(link.getDomProperty("href")));
        browser.click(link);
        arrive(target);
    }

    /** Waits for a page, and fails if it does not come. */
    void arrive(URI target) {
        await(
                () -> browser.address().equals(target) && browser.number(LOADED) == 1,
                "the page " + target + " did not come; the browser is at ");
    }

    /** Goes back to a page, at whatever place of it. */
    void back(URI page) {
        browser.back();
        await(
                () -> browser.address().toString().replaceFirst("#.*", "").equals(page.toString())
                        && browser.number(LOADED) == 1,
                "did not come back to " + page + ", but is at ");
    }

    /** Unfolds what hides an element, if anything does. */
    void open(WebElement element) {
        if (!element.isDisplayed()) {
            browser.driver()
                    .executeScript(
                            "const fold = arguments[0].closest('details'); if (fold) fold.open = true;", element);
        }
    }

    /** The first element that a selector names, once it is to be seen and stands still: what still moves is missed. */
    WebElement shown(String selector) {
        Object[] last = {new Object()};
        await(
                () -> {
                    Object now = seen(selector).map(WebElement::getRect).orElse(null);
                    boolean still = now != null && now.equals(last[0]);
                    last[0] = now == null ? new Object() : now;
                    return still;
                },
                "nothing to be seen is " + selector + " at ");
        return seen(selector).orElseThrow();
    }

    private Optional<WebElement> seen(String selector) {
        return browser.all(selector).stream().filter(WebElement::isDisplayed).findFirst();
    }

    /** How far the page is scrolled down, once it stands still. */
    int scrolledTo() {
        int[] last = {-1, 0};
        await(
                () -> {
                    int now = browser.number("return Math.round(scrollY);");
                    last[1] = now == last[0] ? last[1] + 1 : 0;
                    last[0] = now;
                    return last[1] == 3;
                },
                "the page does not stand still: ");
        return last[0];
    }

    private void await(BooleanSupplier condition, String otherwise) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            try {
                if (condition.getAsBoolean()) {
                    return;
                }
                Thread.sleep(50);
            } catch (StaleElementReferenceException e) {
                // The page changed meanwhile.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        throw new AssertionError(otherwise + browser.address());
    }
}
