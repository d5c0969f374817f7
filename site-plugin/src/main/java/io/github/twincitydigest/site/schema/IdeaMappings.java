package io.github.twincitydigest.site.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The file in which IntelliJ IDEA and its kin keep which schema is for which files. They write it line by line. */
final class IdeaMappings {

    /** How our entries are told from those that an editor has made. */
    private static final String OURS = "site: ";

    private static final Pattern OUR_ENTRY =
            Pattern.compile("[ \\t]*<entry key=\"" + OURS + "[^\"]*\">.*?</entry>\\n?", Pattern.DOTALL);
    private static final Pattern MAP = Pattern.compile(
            "(<component name=\"JsonSchemaMappingsProjectConfiguration\">\\s*<state>\\s*)(?:<map ?/>|<map>\\n?(.*?)[ \\t]*</map>)",
            Pattern.DOTALL);

    private IdeaMappings() {}

    /** The file where there is none. */
    static String file(Map<String, List<String>> schemas) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <project version="4">
                  <component name="JsonSchemaMappingsProjectConfiguration">
                    <state>
                      <map>
                """ + entries(schemas) + """
                      </map>
                    </state>
                  </component>
                </project>
                """;
    }

    /** The file with our entries among the others; empty if it is none. */
    static Optional<String> with(String text, Map<String, List<String>> schemas) {
        Matcher map = MAP.matcher(text);
        if (!map.find()) {
            return Optional.empty();
        }
        String inner = map.group(2) == null ? "" : map.group(2);
        String others = OUR_ENTRY.matcher(inner).replaceAll("");
        return Optional.of(text.substring(0, map.start()) + map.group(1) + "<map>\n" + others + entries(schemas)
                + "      </map>" + text.substring(map.end()));
    }

    private static String entries(Map<String, List<String>> schemas) {
        StringBuilder entries = new StringBuilder();
        schemas.forEach((schema, places) -> {
            String name = OURS + schema.substring(schema.lastIndexOf('/') + 1, schema.lastIndexOf('.'));
            entries.append("""
                            <entry key="%1$s">
                              <value>
                                <SchemaInfo>
                                  <option name="name" value="%1$s" />
                                  <option name="relativePathToSchema" value="%2$s" />
                                  <option name="schemaVersion" value="JSON Schema version 7" />
                                  <option name="patterns">
                                    <list>
                    """.replace("%1$s", escaped(name)).replace("%2$s", escaped(schema)));
            places.forEach(place -> entries.append(
                    """
                                      <Item>
                                        <option name="pattern" value="true" />
                                        <option name="path" value="%s" />
                                        <option name="mappingKind" value="Pattern" />
                                      </Item>
                    """.replace("%s", escaped(place.replace("**/*", "*").replace("**", "*")))));
            entries.append("""
                                    </list>
                                  </option>
                                </SchemaInfo>
                              </value>
                            </entry>
                    """);
        });
        return entries.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
