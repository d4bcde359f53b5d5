package io.guildhall.devhost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NodeTest {
    @Test
    void nodes_are_named_by_their_number() {
        assertThat(new Node(2, 3).name()).isEqualTo("node2");
        assertThat(new Node(2, 3).isAlone()).isFalse();
        assertThat(Node.ALONE.name()).isEqualTo("node1");
        assertThat(Node.ALONE.isAlone()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "2, 1", "1, 0", "5, 5"})
    void a_node_that_cannot_be_is_refused(int number, int of) {
        assertThatThrownBy(() -> new Node(number, of)).isInstanceOf(IllegalArgumentException.class);
    }
}
