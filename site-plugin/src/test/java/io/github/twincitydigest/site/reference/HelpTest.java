package io.github.twincitydigest.site.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.site.maven.HelpMojo;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.SortedMap;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;

/** What Maven tells of the goals: everything, and of each something. */
class HelpTest {

    private final SortedMap<String, Descriptor.Goal> goals;

    HelpTest() throws IOException {
        this.goals = Descriptor.goals();
    }

    @Test
    void everyGoalAndParameterIsDescribed() {
        assertThat(goals).isNotEmpty();
        goals.values().forEach(goal -> {
            assertThat(goal.description()).as(goal.name()).isNotBlank();
            goal.parameters().forEach(parameter -> {
                String name = goal.name() + " " + parameter.name();
                assertThat(parameter.description()).as(name).isNotBlank().endsWith(".");
                assertThat(parameter.property()).as(name).isNotBlank();
            });
        });
    }

    @Test
    void helpNamesEveryGoalAndParameter() throws ReflectiveOperationException, MojoExecutionException {
        String told = help(true);

        goals.values().forEach(goal -> {
            assertThat(told).contains("site:" + goal.name() + "\n");
            String section = told.substring(told.indexOf("site:" + goal.name() + "\n"));
            goal.parameters()
                    .forEach(parameter -> assertThat(section)
                            .contains("    " + parameter.name())
                            .contains("User property: " + parameter.property()));
        });
        assertThat(help(false)).contains(goals.keySet());
    }

    private static String help(boolean detail) throws ReflectiveOperationException, MojoExecutionException {
        HelpMojo mojo = new HelpMojo();
        set(mojo, "detail", detail);
        set(mojo, "lineLength", 120);
        set(mojo, "indentSize", 2);
        StringBuilder told = new StringBuilder();
        mojo.setLog(new SystemStreamLog() {
            @Override
            public void info(CharSequence content) {
                told.append(content).append('\n');
            }
        });
        mojo.execute();
        return told.toString();
    }

    private static void set(HelpMojo mojo, String name, Object value) throws ReflectiveOperationException {
        Field field = HelpMojo.class.getDeclaredField(name);
        field.setAccessible(true);
        field.set(mojo, value);
    }
}
