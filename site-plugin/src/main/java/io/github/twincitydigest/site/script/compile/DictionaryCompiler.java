package io.github.twincitydigest.site.script.compile;

import io.github.twincitydigest.site.script.compile.Opencc.Chain;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Writes all tables.
 *
 * <p>{@code words.bin} has the words that a text is told apart into, and a file named for each target their forms
 * there. For strict conversion {@code opencc.bin} has OpenCC's words, and two files for each target their forms, with
 * and without the region's vocabulary.
 */
public final class DictionaryCompiler {

    private final Path engine;
    private final Path output;
    private final Opencc opencc;
    private final StrictTable strict;
    private final Regions regions;

    private DictionaryCompiler(Path dictionaries, Path output) {
        this.engine = dictionaries.resolve("engine");
        this.output = output;
        this.opencc = Opencc.read(dictionaries.resolve("opencc"));
        this.strict = new StrictTable(opencc);
        this.regions = Regions.read(engine.resolve("regions.tsv"), opencc);
    }

    /**
     * Compiles.
     *
     * @param args the folder of the dictionaries, and the folder to write to
     */
    public static void main(String... args) {
        DictionaryCompiler compiler = new DictionaryCompiler(Path.of(args[0]), Path.of(args[1]));
        compiler.writeStrict();
        compiler.writeWords();
    }

    private void writeStrict() {
        TreeSet<String> all = new TreeSet<>();
        for (Chain chain : Chain.values()) {
            all.addAll(strict.forms(chain).keySet());
            all.addAll(strict.looseForms(chain).keySet());
        }
        List<String> words = List.copyOf(all);
        int[] numbers = IntStream.range(0, words.size()).toArray();
        new Output().trie(DoubleArrayBuilder.build(words, numbers)).save(output.resolve("opencc.bin"));
        for (Region region : Region.values()) {
            writeStrict(words, region.keep(), region.tag() + ".strict.bin");
            writeStrict(words, region.localized(), region.tag() + ".strict-localized.bin");
        }
    }

    private void writeStrict(List<String> words, Chain chain, String file) {
        FormColumn forms = FormColumn.of(words, strict.forms(chain));
        FormColumn loose = FormColumn.of(words, strict.looseForms(chain));
        new Output().forms(forms).forms(loose).save(output.resolve(file));
    }

    private void writeWords() {
        Frequencies frequencies = Frequencies.read();
        PersonNames names = PersonNames.of(engine, frequencies, opencc);
        Map<Region, Vocabulary> vocabularies = new EnumMap<>(Region.class);
        for (Region region : Region.values()) {
            vocabularies.put(region, region.vocabulary(engine));
        }
        WordList list = new WordList(engine, opencc, strict, frequencies, names, List.copyOf(vocabularies.values()));
        List<String> words = List.copyOf(list.words().keySet());
        List<WordForms> columns = new ArrayList<>();
        vocabularies.forEach((region, vocabulary) -> columns.add(WordForms.of(region, list, vocabulary, regions)));
        Numbering numbering = Numbering.of(words.size(), i -> columns.stream().anyMatch(column -> column.has(i)));
        writeLexicon(words, List.copyOf(list.words().values()), numbering);
        for (WordForms column : columns) {
            Output out = new Output();
            column.add(out, numbering);
            addReadings(out, column.region());
            out.strings(names.surnameLines(form -> regions.form(form, column.region())));
            out.strings(names.givenLines(form -> regions.form(form, column.region())));
            out.strings(contexts(column.region()));
            out.save(output.resolve(column.region().tag() + ".bin"));
        }
    }

    private void writeLexicon(List<String> words, List<WordList.Word> entries, Numbering numbering) {
        char[] costs = new char[words.size()];
        byte[] sources = new byte[words.size()];
        for (int i = 0; i < costs.length; i++) {
            WordList.Word word = entries.get(numbering.order().get(i));
            costs[i] = (char) word.cost();
            sources[i] = (byte) (word.source().code() | (word.ambiguous() ? WordList.AMBIGUOUS : 0));
        }
        new Output()
                .trie(DoubleArrayBuilder.build(words, numbering.numbers()))
                .chars(costs)
                .bytes(sources)
                .strings(rows("name-evidence.tsv").stream()
                        .map(row -> row.at(0) + "\t" + row.at(1))
                        .toList())
                .save(output.resolve("words.bin"));
    }

    /** Contested characters, and their forms in a region. */
    private void addReadings(Output out, Region region) {
        List<String> lines = new ArrayList<>();
        opencc.characters().forEach((character, forms) -> {
            List<String> regional = forms.stream()
                    .map(form -> regions.form(form, region))
                    .distinct()
                    .toList();
            if (regional.size() > 1) {
                lines.add(character + "\t" + String.join(" ", regional));
            }
        });
        out.strings(lines);
    }

    private List<String> contexts(Region region) {
        return rows("contexts.tsv").stream()
                .map(row -> row.at(0) + "\t" + regions.form(row.at(1), region) + "\t" + row.orEmpty(2) + "\t"
                        + row.orEmpty(3))
                .toList();
    }

    private List<TextTable.Row> rows(String name) {
        return TextTable.read(engine.resolve(name)).rows();
    }
}
