package io.github.twincitydigest.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.twincitydigest.site.source.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules of conversion that no text needs: told to who checks, and to nobody else. */
class UnusedRulesTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void aRuleOfATextIsUsedInThatText() throws IOException {
        TinySite site = TinySite.in(folder)
                .replace("content/digests/first/digest.yaml", "places: [town]", """
                        conversion: {rules: [第一篇, 多长, 河流长, 公里, 小站, 流长1]}
                        places: [town]""")
                .replace("content/digests/first/zh.md", "河流长", "河**流**\n长")
                .replace("content/topics/rivers/topic.yaml", "order: 10", "conversion: {rules: [河, 第一篇]}");

        assertThat(warnings(site))
                .containsExactly(
                        "content/digests/first/digest.yaml:7:40: \"小站\" does not occur in this text;"
                                + " correct the rule, or delete it",
                        "content/topics/rivers/topic.yaml:3:25: \"第一篇\" does not occur in this text;"
                                + " correct the rule, or delete it");
    }

    /** The texts are those of every kind of content, and the messages of the templates. */
    @Test
    void aRuleOfTheSiteIsUsedAnywhere() throws IOException {
        TinySite site = TinySite.in(folder).replace("content/site.yaml", "highlights: [river-length]", """
                        highlights: [river-length]
                        conversion:
                          rules:
                            - 小站
                            - 两地
                            - 报纸
                            - 第一篇
                            - 100公里
                            - 关于小站
                            - 头版
                            - 流长
                            - 公里
                            - 小镇
                            - 渡口
                            - 王小明
                            - 镇长
                            - 流动
                            - 桥通
                            - 一座桥
                            - 本报
                            - 截至
                            - The""");

        assertThat(warnings(site))
                .containsExactly("content/site.yaml:27:7: \"The\" does not occur in the site;"
                        + " correct the rule, or delete it");
    }

    private static List<String> warnings(TinySite site) throws IOException {
        assertThat(site.generate().problems()).isEmpty();
        return site.builder().check().problems().stream()
                .map(Problem::toString)
                .filter(problem -> problem.contains("does not occur"))
                .toList();
    }
}
