package org.trendbook.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trendbook.crosscheck.Recorded.model;
import static org.trendbook.model.Relation.AFTER;
import static org.trendbook.model.Relation.BREAKS_RECORD_OF;
import static org.trendbook.model.Relation.EQUAL_TO;
import static org.trendbook.model.Relation.RATIO_TO;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.trendbook.model.Claim;

/** Against all sources a claim is judged by the one of highest priority; what another would change is told. */
class BelievedFirstTest {
    private static final Recorded WUDAO = model("Wudao 2.0").released("2021-06").sized("1.75E12");
    private static final Records SURVEY = new Records(
            Recorded.records(WUDAO, model("Switch").released("2022-01").sized("1.6E12")));
    private static final Records EPOCH = new Records(Recorded.records(
            WUDAO, model("Switch").from("epoch").released("2021-01-11").sized("1.571E12")));

    private static String judged(Claim claim) {
        return new ClaimJudge(Map.of("survey", SURVEY), SURVEY, Map.of("epoch", EPOCH), Set.of())
                .judge(claim)
                .map(row -> row.recordsOf().key() + ": " + row.verdict().key() + "\n"
                        + row.reasons().stream().map(Plain::spell).collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void aVerdictThatAnotherSourceWouldTurnIsToldWithItsReason() {
        assertThat(judged(Said.of("Wudao 2.0", BREAKS_RECORD_OF, "Switch").claim()))
                .isEqualTo("""
                        own: contradicted
                        record_came_later(Wudao 2.0, 2021-06-01/2021-06-30, Switch, 2022-01-01/2022-01-31)
                        all: contradicted
                        record_came_later(Wudao 2.0, 2021-06-01/2021-06-30, Switch, 2022-01-01/2022-01-31)
                        believed_first(epoch, supported)
                        record_broken(Wudao 2.0, 1.75E+12, 2021-06-01/2021-06-30, Switch, 1.571E+12, 2021-01-11)""");
    }

    @Test
    void ofSeveralSubjectsTheOneThatTurnsItIsTold() {
        assertThat(judged(Said.of("Wudao 2.0;Switch", AFTER).at("2021-01-31").claim()))
                .endsWith("""
                        believed_first(epoch, contradicted)
                        earlier_than_date(Switch, 2021-01-11, 2021-01-31)""");
    }

    @Test
    void namesAreToldAsTheRecordsSpellThem() {
        ClaimJudge judge = new ClaimJudge(Map.of(), SURVEY, Map.of(), Set.of());
        assertThat(judge.judge(Said.of("wudao2.0;Wudao-2.0", RATIO_TO, "SWITCH", "nobody")
                                .ratio("1")
                                .claim())
                        .map(JudgedClaim::claim))
                .allSatisfy(claim -> {
                    assertThat(claim.subjects()).containsExactly("Wudao 2.0");
                    assertThat(claim.objects()).containsExactly("Switch", "nobody");
                });
    }

    @Test
    void aNameWithASizeMeansThatSizeInEachSource() {
        Records all = new Records(Recorded.records(
                model("PaLM").from("google").released("2022-04").sized("540E9")));
        Records own =
                new Records(Recorded.records(model("PaLM").released("2022-04").sized("8E9")));
        Claim claim = Said.of("PaLM 540B", EQUAL_TO).sized("540E9").claim();
        assertThat(new ClaimJudge(Map.of("survey", own), all, Map.of(), Set.of())
                        .judge(claim)
                        .map(row -> row.recordsOf().key() + ": " + row.verdict().key()))
                .as("the survey records another size of PaLM and none of that")
                .containsExactly("own: unverifiable", "all: supported");
    }

    @Test
    void aVerdictThatStandsEitherWayIsToldOnce() {
        List<String> rows = judged(
                        Said.of("Wudao 2.0", RATIO_TO, "Switch").ratio("1.1").claim())
                .lines()
                .toList();
        assertThat(rows).hasSize(4).noneMatch(row -> row.startsWith("believed_first"));
    }

    @Test
    void aModelThatNoStatisticUsesIsToldWhereItIsNamed() {
        ClaimJudge judge = new ClaimJudge(Map.of(), SURVEY, Map.of(), Set.of("Switch"));
        Claim named = Said.of("Wudao 2.0", RATIO_TO, "Switch").ratio("1").claim();
        Claim other = Said.of("Wudao 2.0", EQUAL_TO).sized("1.75E12").claim();
        assertThat(keys(judge, named)).endsWith(ReasonKey.EXCLUDED_COUNTED);
        assertThat(keys(judge, other)).isNotEmpty().doesNotContain(ReasonKey.EXCLUDED_COUNTED);
    }

    private static List<ReasonKey> keys(ClaimJudge judge, Claim claim) {
        return judge.judge(claim)
                .filter(row -> row.recordsOf() == RecordsOf.ALL)
                .flatMap(row -> row.reasons().stream())
                .map(Reason::key)
                .toList();
    }
}
