package io.github.twincitydigest.digest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/**
 * The Nu HTML Checker, as at the W3C, for files on this machine. Errors alone count: its warnings are of what a page's
 * own policy might refuse, which it cannot tell for a page without an address, and browsers can.
 */
final class NuChecker {

    private static final String HTML = "http://s.validator.nu/html5-rdfalite.rnc";

    /** The grammar is read by recursion. */
    private static final long STACK = 64 << 20;

    private NuChecker() {}

    /** What is wrong with HTML files, each error with its place. */
    static List<String> html(List<Path> files) {
        return deep(() -> {
            Errors errors = new Errors();
            SimpleDocumentValidator checker = checker(errors);
            for (Path file : files) {
                errors.of = file.toString();
                checker.checkHtmlFile(file.toFile(), true);
            }
            return errors.found;
        });
    }

    /** What is wrong with a style sheet. */
    static List<String> css(Path sheet) {
        return deep(() -> {
            Errors errors = new Errors();
            SimpleDocumentValidator checker = checker(errors);
            errors.of = sheet.toString();
            errors.before = 1; // it begins a page of its own for the sheet
            checker.setAllowCss(true);
            checker.checkCssFile(sheet.toFile(), true);
            return errors.found;
        });
    }

    private static SimpleDocumentValidator checker(ErrorHandler errors) throws Exception {
        SimpleDocumentValidator checker = new SimpleDocumentValidator();
        checker.setUpMainSchema(HTML, errors);
        checker.setUpValidatorAndParsers(errors, false, false);
        return checker;
    }

    private static <T> T deep(Callable<T> task) {
        FutureTask<T> result = new FutureTask<>(task);
        new Thread(null, result, "nu-checker", STACK).start();
        try {
            return result.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static final class Errors implements ErrorHandler {

        private final List<String> found = new ArrayList<>();
        private String of = "";
        private int before;

        @Override
        public void warning(SAXParseException warning) {
            // See above.
        }

        @Override
        public void error(SAXParseException error) {
            found.add(of + ":" + (error.getLineNumber() - before) + ":" + error.getColumnNumber() + ": "
                    + error.getMessage());
        }

        @Override
        public void fatalError(SAXParseException error) {
            error(error);
        }
    }
}
