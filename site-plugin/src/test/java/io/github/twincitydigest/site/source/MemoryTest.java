package io.github.twincitydigest.site.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class MemoryTest {

    private final AtomicInteger made = new AtomicInteger();
    private final Object one = new Object();
    private final Object other = new Object();

    @Test
    void whatIsMadeOfTheSameIsMadeOnce() {
        Memory<String, Integer> memory = new Memory<>();
        assertThat(memory.get("a", made::incrementAndGet, one, other)).isEqualTo(1);
        assertThat(memory.get("a", made::incrementAndGet, one, other)).isEqualTo(1);
        assertThat(memory.get("b", made::incrementAndGet, one, other)).isEqualTo(2);
    }

    @Test
    void whatIsMadeOfSomethingElseIsMadeAnew() {
        Memory<String, Integer> memory = new Memory<>();
        memory.get("a", made::incrementAndGet, one);
        assertThat(memory.get("a", made::incrementAndGet, other)).isEqualTo(2);
        assertThat(memory.get("a", made::incrementAndGet, other, one)).isEqualTo(3);
        // Only the newest is kept.
        assertThat(memory.get("a", made::incrementAndGet, one)).isEqualTo(4);
    }

    @Test
    void equalIsNotTheSame() {
        Memory<String, Integer> memory = new Memory<>();
        memory.get("a", made::incrementAndGet, new String("x"));
        assertThat(memory.get("a", made::incrementAndGet, new String("x"))).isEqualTo(2);
    }

    @Test
    void whatNobodyAsksForIsForgotten() {
        Memory<String, Integer> memory = new Memory<>();
        memory.get("a", made::incrementAndGet, one);
        memory.tidy();
        assertThat(memory.get("a", made::incrementAndGet, one)).isEqualTo(1);
        memory.tidy();
        memory.tidy();
        assertThat(memory.get("a", made::incrementAndGet, one)).isEqualTo(2);
    }

    @Test
    void itHoldsNoMoreThanItsLimit() {
        Memory<String, Integer> memory = new Memory<>(2);
        memory.get("a", made::incrementAndGet, one);
        memory.get("b", made::incrementAndGet, one);
        memory.get("c", made::incrementAndGet, one);
        assertThat(memory.get("a", made::incrementAndGet, one)).isEqualTo(4);
        assertThat(memory.get("c", made::incrementAndGet, one)).isEqualTo(3);
    }

    @Test
    void theLatestOfEqualsIsTheFirst() {
        Latest<String> latest = new Latest<>("");
        String first = new String("x");
        assertThat(latest.of(first)).isSameAs(first);
        assertThat(latest.of(new String("x"))).isSameAs(first);
        assertThat(latest.of("y")).isEqualTo("y");
    }
}
