package io.github.twincitydigest.site.script.compile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * The words of modern Chinese and how often they are met, from the list in {@code nlp-common} (that of the segmenter
 * jieba): a word, its count and its part of speech a line.
 *
 * @param words in the order of UTF-16 units
 * @param total the sum of all counts
 */
record Frequencies(Map<String, Frequency> words, double total) {

    private static final String RESOURCE = "/nlp/word_freq_dict.txt";

    /** A count, and the part of speech as the list has it: {@code nr} for the names of persons. */
    record Frequency(int count, String partOfSpeech) {

        boolean isPerson() {
            return partOfSpeech.equals("nr");
        }
    }

    static Frequencies read() {
        Map<String, Frequency> words = new TreeMap<>();
        double total = 0;
        try (InputStream in = Frequencies.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + RESOURCE + "; nlp-common must be a dependency");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] columns = line.split(" ", -1);
                if (columns.length == 3) {
                    Frequency frequency = new Frequency(Integer.parseInt(columns[1]), columns[2]);
                    words.put(columns[0], frequency);
                    total += frequency.count();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
        return new Frequencies(words, total);
    }
}
