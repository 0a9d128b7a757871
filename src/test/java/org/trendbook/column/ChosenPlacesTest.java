package org.trendbook.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChosenPlacesTest {
    private static final int PLACES = 5_000;

    private static void eachIsAtItsIndex(IntPredicate chosen) {
        List<Integer> places = IntStream.range(0, PLACES).filter(chosen).boxed().toList();
        ChosenPlaces found = ChosenPlaces.of(IntStream.range(0, PLACES).filter(chosen));
        assertThat(IntStream.range(0, found.size()).map(found::at).boxed().toList())
                .isEqualTo(places);
        assertThat(found.stream().boxed().toList()).isEqualTo(places);
    }

    @Test
    void theyRiseHoweverManyAreChosen() {
        eachIsAtItsIndex(place -> true);
        eachIsAtItsIndex(place -> place % 3 == 1);
        eachIsAtItsIndex(place -> place == 0 || place == 63 || place == 64 || place > 4_000);
        eachIsAtItsIndex(place -> place == PLACES - 1);
        eachIsAtItsIndex(place -> false);
    }

    @Test
    void nothingIsBehindTheLast() {
        ChosenPlaces one = ChosenPlaces.of(IntStream.of(7));
        assertThatThrownBy(() -> one.at(1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> one.at(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
