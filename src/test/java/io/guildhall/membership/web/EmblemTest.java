package io.guildhall.membership.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.CommunityType;
import io.guildhall.kernel.SpaceKey;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EmblemTest {
    @Test
    void is_the_same_for_the_same_community() {
        assertThat(of("GARDEN", CommunityType.PRACTICE)).isEqualTo(of("GARDEN", CommunityType.PRACTICE));
    }

    @Test
    void shows_the_type_in_its_ground() {
        assertThat(of("GARDEN", CommunityType.PRACTICE).ground())
                .isNotEqualTo(of("GARDEN", CommunityType.NETWORK).ground());
    }

    @Test
    void differs_between_most_communities() {
        long different = IntStream.range(0, 100)
                .mapToObj(i -> of("SPACE" + i, CommunityType.PRACTICE))
                .distinct()
                .count();

        assertThat(different).isGreaterThan(75);
    }

    @Test
    void is_made_of_numbers_and_path_letters_whatever_the_key_is() {
        Emblem emblem = of("\"><script>", CommunityType.ACTION);

        assertThat(emblem.figure()).matches("[MQAZ0-9. ]+");
        assertThat(emblem.ground()).matches("[MLCAZ0-9. ]+");
        assertThat(emblem.tone()).isBetween(0, 7);
    }

    private static Emblem of(String key, CommunityType type) {
        return Emblem.of(new SpaceKey(key), type);
    }
}
