package io.github.twincitydigest.site.script.bench;

import io.github.twincitydigest.site.script.opencc.OpenccConfig;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Counts how many questions each converter answers right, and prints a Markdown table for each table of questions.
 *
 * <p>Converters that are no Java answer through files. {@code questions FOLDER SENTENCES...} writes the texts for each
 * configuration to {@code FOLDER/questions/CONFIG.txt}; whoever answers writes the same lines converted to
 * {@code FOLDER/answers/NAME/CONFIG.txt}; {@code table FOLDER SENTENCES...} reads them and prints.
 */
final class Comparison {

    private final Path folder;
    private final Map<OpenccConfig, List<Question>> questions = new EnumMap<>(OpenccConfig.class);

    private Comparison(Path folder, List<Path> sentences) throws IOException {
        this.folder = folder;
        List<Question> all = new ArrayList<>(Question.suite());
        for (Path file : sentences) {
            all.addAll(Question.sentences(file));
        }
        all.forEach(question -> questions
                .computeIfAbsent(question.config(), config -> new ArrayList<>())
                .add(question));
    }

    public static void main(String[] args) throws IOException {
        List<Path> sentences =
                List.of(args).subList(2, args.length).stream().map(Path::of).toList();
        Comparison comparison = new Comparison(Path.of(args[1]), sentences);
        switch (args[0]) {
            case "questions" -> comparison.writeQuestions();
            case "table" -> System.out.print(comparison.tables());
            default -> throw new IllegalArgumentException(args[0] + ": neither questions nor table");
        }
    }

    private void writeQuestions() throws IOException {
        Path target = Files.createDirectories(folder.resolve("questions"));
        for (Map.Entry<OpenccConfig, List<Question>> asked : questions.entrySet()) {
            Files.write(
                    target.resolve(asked.getKey().id() + ".txt"),
                    asked.getValue().stream().map(Question::input).toList());
        }
    }

    private String tables() throws IOException {
        Map<String, Map<Question, String>> answers = new LinkedHashMap<>();
        for (Converter converter : Converter.values()) {
            answers.put(converter.title(), ask(converter));
        }
        for (Path program : programs()) {
            answers.put(program.getFileName().toString(), read(program));
        }
        writeWrong(answers);
        return counted(answers);
    }

    private Map<Question, String> ask(Converter converter) {
        Map<Question, String> answers = new LinkedHashMap<>();
        questions.forEach((config, asked) -> {
            UnaryOperator<String> open = converter.open(config);
            asked.forEach(question -> answers.put(question, open.apply(question.input())));
        });
        return answers;
    }

    private List<Path> programs() throws IOException {
        List<Path> programs = new ArrayList<>();
        Path answers = folder.resolve("answers");
        if (Files.isDirectory(answers)) {
            try (DirectoryStream<Path> folders = Files.newDirectoryStream(answers)) {
                folders.forEach(programs::add);
            }
        }
        programs.sort(null);
        return programs;
    }

    /** A configuration without a file is one that the program does not have. */
    private Map<Question, String> read(Path program) throws IOException {
        Map<Question, String> answers = new LinkedHashMap<>();
        for (Map.Entry<OpenccConfig, List<Question>> asked : questions.entrySet()) {
            Path file = program.resolve(asked.getKey().id() + ".txt");
            if (!Files.exists(file)) {
                continue;
            }
            List<String> lines = Files.readAllLines(file);
            if (lines.size() != asked.getValue().size()) {
                throw new IOException("%s: %d lines for %d questions; begin with an empty folder %s"
                        .formatted(file, lines.size(), asked.getValue().size(), program.getParent()));
            }
            for (int i = 0; i < lines.size(); i++) {
                answers.put(asked.getValue().get(i), lines.get(i));
            }
        }
        return answers;
    }

    private void writeWrong(Map<String, Map<Question, String>> answers) throws IOException {
        List<String> wrong = new ArrayList<>();
        wrong.add("# converter\ttable\tcategory\tconfiguration\tinput\tright\tanswer");
        answers.forEach((converter, given) -> given.forEach((question, answer) -> {
            if (!question.isAnsweredBy(answer)) {
                wrong.add(String.join(
                        "\t",
                        converter,
                        question.table(),
                        question.category(),
                        question.config().id(),
                        question.input(),
                        question.expected(),
                        answer));
            }
        }));
        Files.write(Files.createDirectories(folder).resolve("wrong.tsv"), wrong);
    }

    private String counted(Map<String, Map<Question, String>> answers) {
        Map<String, List<Question>> tables = new TreeMap<>();
        questions
                .values()
                .forEach(asked ->
                        asked.forEach(question -> tables.computeIfAbsent(question.table(), table -> new ArrayList<>())
                                .add(question)));
        StringBuilder text = new StringBuilder();
        tables.forEach((table, asked) -> {
            text.append(text.isEmpty() ? "" : "\n").append("| ").append(table).append(" | of");
            answers.keySet().forEach(converter -> text.append(" | ").append(converter));
            text.append(" |\n| --- | ---:")
                    .append(" | ---:".repeat(answers.size()))
                    .append(" |\n");
            Map<String, List<Question>> categories = new LinkedHashMap<>();
            for (Question question : asked) {
                // A sentence may be of several kinds, and counts in each.
                for (String category : question.category().split("[+,]", -1)) {
                    categories
                            .computeIfAbsent(category.strip(), name -> new ArrayList<>())
                            .add(question);
                }
            }
            categories.forEach((category, some) -> appendRow(text, category, some, answers));
            appendRow(text, "**all**", asked, answers);
        });
        return text.toString();
    }

    private static void appendRow(
            StringBuilder text, String title, List<Question> asked, Map<String, Map<Question, String>> answers) {
        text.append("| ").append(title).append(" | ").append(asked.size());
        answers.values().forEach(given -> {
            long answered = asked.stream().filter(given::containsKey).count();
            long right = asked.stream()
                    .filter(given::containsKey)
                    .filter(question -> question.isAnsweredBy(given.getOrDefault(question, "")))
                    .count();
            text.append(" | ").append(answered == 0 ? "–" : String.valueOf(right));
            if (answered > 0 && answered < asked.size()) {
                text.append(" of ").append(answered);
            }
        });
        text.append(" |\n");
    }
}
