package io.guildhall.membership;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.Place;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpotTest {
    @Test
    void a_spot_comes_back_from_its_cursor() {
        for (Spot spot : new Spot[] {
            Spot.BEGINNING,
            new Spot(Optional.empty(), 12),
            new Spot(Optional.of(new Place("\u00e4pfel: ~ und birnen", 7)), 0),
            new Spot(Optional.of(new Place("zebra", 9_000_000_000L)), 499)
        }) {
            assertThat(Spot.parse(spot.cursor())).contains(spot);
            assertThat(spot.cursor()).matches("[A-Za-z0-9_-]+");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "!!", "LTE", "MTIzNDU2Nzg5", "MH4", "MH54", "0", "1~abc"})
    void anything_else_is_no_spot(String cursor) {
        assertThat(Spot.parse(cursor)).isEmpty();
    }
}
