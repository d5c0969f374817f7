package io.github.twincitydigest.digest;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.interactions.PointerInput;
import org.openqa.selenium.interactions.Sequence;
import org.openqa.selenium.remote.RemoteWebDriver;

/** One browser with a profile of its own, for one thread. It reaches the loopback address and nothing else. */
abstract class Browser implements AutoCloseable {

    /** Of the page's view, in CSS pixels. */
    static final int HEIGHT = 800;

    /** How long a page may take to load. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final String CENTRE = "arguments[0].scrollIntoView({block: 'center', behavior: 'instant'});";

    /** What drives the browser now; another one after a setting that takes a new start. */
    abstract RemoteWebDriver driver();

    /** Makes the page's view so many CSS pixels wide. */
    abstract void width(int width);

    /** Makes the system's setting, from now on, {@code light} or {@code dark}. */
    abstract void scheme(String scheme);

    /** Allows or forbids the scripts of pages that are loaded from now on. Those of the tests run all the same. */
    abstract void scripts(boolean allowed);

    /**
     * What has been written to the console since the last call, violations of the security policy included; nothing,
     * ever, from a browser that keeps it to itself.
     */
    abstract List<String> takeConsole();

    /** Loads a page, and returns once everything that belongs to it has been loaded. */
    final void open(URI url) {
        driver().get(url.toString());
    }

    /** The address of the page that is shown. */
    final URI address() {
        return URI.create(Objects.requireNonNull(driver().getCurrentUrl()));
    }

    /** Goes to the page before, as the button does. */
    final void back() {
        driver().navigate().back();
    }

    final void press(Keys key) {
        new Actions(driver()).sendKeys(key).perform();
    }

    /** Puts the focus on an element, as the Tab key would. */
    final void focus(WebElement element) {
        driver().executeScript("arguments[0].focus();", element);
    }

    /** Scrolls an element to the middle of the view, at once. */
    final void centre(WebElement element) {
        driver().executeScript(CENTRE, element);
    }

    /** Runs a function body that returns nothing. */
    final void run(String script, Object... arguments) {
        driver().executeScript(script, arguments);
    }

    /** Presses the mouse in the middle of an element, once it has been scrolled to the middle of the view. */
    final void click(WebElement element) {
        centre(element);
        new Actions(driver()).moveToElement(element).click().perform();
    }

    /** Moves the mouse onto an element, and leaves it there. */
    final void rest(WebElement on) {
        new Actions(driver()).moveToElement(on).perform();
    }

    /** Touches an element with a finger. */
    final void tap(WebElement element) {
        PointerInput finger = new PointerInput(PointerInput.Kind.TOUCH, "finger");
        driver().perform(List.of(new Sequence(finger, 0)
                .addAction(finger.createPointerMove(Duration.ZERO, PointerInput.Origin.fromElement(element), 0, 0))
                .addAction(finger.createPointerDown(PointerInput.MouseButton.LEFT.asArg()))
                .addAction(finger.createPointerUp(PointerInput.MouseButton.LEFT.asArg()))));
    }

    /** The elements that a CSS selector names. */
    final List<WebElement> all(String selector) {
        return driver().findElements(By.cssSelector(selector));
    }

    /** The first of them. */
    final WebElement one(String selector) {
        return driver().findElement(By.cssSelector(selector));
    }

    /** Runs a function body that returns a list of texts. */
    final List<String> texts(String script, Object... arguments) {
        return listed(driver().executeScript(script, arguments), script);
    }

    /** Runs a function body that calls its last argument, some time, with a list of texts. */
    final List<String> textsLater(String script, Object... arguments) {
        return listed(driver().executeAsyncScript(script, arguments), script);
    }

    /** Runs a function body that returns a whole number. */
    final int number(String script, Object... arguments) {
        return ((Number) Objects.requireNonNull(driver().executeScript(script, arguments), script)).intValue();
    }

    private static List<String> listed(@Nullable Object result, String script) {
        return ((List<?>) Objects.requireNonNull(result, script))
                .stream().map(String::valueOf).toList();
    }

    @Override
    public abstract void close();
}
