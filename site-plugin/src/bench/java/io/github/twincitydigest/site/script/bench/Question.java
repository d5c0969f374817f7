package io.github.twincitydigest.site.script.bench;

import io.github.twincitydigest.site.script.opencc.OpenccCase;
import io.github.twincitydigest.site.script.opencc.OpenccConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One text to convert, and the right answer.
 *
 * @param table where it comes from: OpenCC's suite, or the name of a file of sentences
 * @param category what the table counts apart
 * @param config what to convert into
 * @param input Simplified text, one line
 * @param expected the right answer, one line
 */
record Question(String table, String category, OpenccConfig config, String input, String expected) {

    Question {
        if ((input + expected).matches("(?s).*[\\r\\n].*")) {
            throw new IllegalArgumentException(
                    table + ": " + input.strip() + ": converters are asked line by line, and this has several");
        }
    }

    /**
     * Whether an answer is right, quotation marks set aside: only some converters turn “ ” into 「 」, and that they do
     * is no merit of their dictionaries.
     */
    boolean isAnsweredBy(String answer) {
        return plainMarks(answer).equals(plainMarks(expected));
    }

    private static String plainMarks(String text) {
        return text.replace('「', '“').replace('」', '”').replace('『', '‘').replace('』', '’');
    }

    /** Every case of OpenCC's suite; each configuration is a category. */
    static List<Question> suite() {
        List<Question> questions = new ArrayList<>();
        for (OpenccCase each : OpenccCase.all()) {
            each.expected()
                    .forEach((config, expected) -> questions.add(
                            new Question("OpenCC’s test suite", config.id(), config, each.input(), expected)));
        }
        return questions;
    }

    /**
     * The sentences of a file: Simplified, Taiwan, Hong Kong, category and source of the answer, parted by tabs;
     * comments after {@code #} at the start of a line. A region's form may be empty, and then is not asked.
     */
    static List<Question> sentences(Path file) throws IOException {
        List<Question> questions = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (cells.length != 5) {
                problems.add("%s:%d:1: %d columns; write simplified, Taiwan, Hong Kong, category and source"
                        .formatted(file, number, cells.length));
                continue;
            }
            String table = file.getFileName().toString();
            add(questions, new Question(table, cells[3], OpenccConfig.S2TW, cells[0], cells[1]));
            add(questions, new Question(table, cells[3], OpenccConfig.S2HK, cells[0], cells[2]));
        }
        if (!problems.isEmpty()) {
            throw new IOException(String.join("\n", problems));
        }
        return questions;
    }

    private static void add(List<Question> questions, Question question) {
        if (!question.expected.isBlank()) {
            questions.add(question);
        }
    }
}
