package io.guildhall.recognition.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.PersonalData;
import io.guildhall.kernel.Tombstone;
import io.guildhall.kernel.UserId;
import io.guildhall.storage.Storage;
import io.guildhall.storage.Tables;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What somebody is told of nominations in their own data, and what remains of them once they are erased. */
class ForgettingNominationsTest {
    private static final CommunityId GARDEN = new CommunityId(7);
    private static final UserId ANA = new UserId("key-ana");
    private static final UserId ANABEL = new UserId("key-anabel");
    private static final UserId BEN = new UserId("key-ben");
    private static final UserId CLEO = new UserId("key-cleo");
    private static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");
    private static final String REASON = "Your beds feed the whole street.";

    @ParameterizedTest
    @EnumSource(Storage.class)
    void whoever_is_nominated_is_told_of_it_in_their_data_once_they_have_the_badge(Storage storage) {
        Tables tables = storage.cleared();
        Nomination waits = add(tables, "talk", ANA, BEN);
        Nomination rejected = add(tables, "host", ANA, BEN);
        end(tables, rejected, NominationState.REJECTED, "Not before spring.");
        assertThat(told(tables, ANA)).isEmpty();
        assertThat(told(tables, BEN)).containsExactly("nomination " + REASON, "nomination " + REASON);
        assertThat(told(tables, CLEO)).containsExactly("nomination-decided Not before spring.");

        end(tables, waits, NominationState.AWARDED, "");
        assertThat(told(tables, ANA)).containsExactly("nominated " + REASON);
    }

    @ParameterizedTest
    @EnumSource(Storage.class)
    void of_somebody_erased_no_words_remain_and_what_waits_is_over(Storage storage) {
        Tables tables = storage.cleared();
        Nomination of = add(tables, "talk", ANA, BEN);
        Nomination by = add(tables, "talk", BEN, ANA);
        Nomination other = add(tables, "talk", ANABEL, BEN);
        tables.transactions().inTransaction(() -> {
            tables.nominations().add(new Endorsement(other.id(), ANA, NOON));
            return other;
        });
        PersonalData data = data(tables);
        assertThat(data.count(ANA)).isEqualTo(3);

        Tombstone nobody = Tombstone.of("nobody");
        int erased = tables.transactions().inTransaction(() -> data.erase(ANA, nobody, 100));

        assertThat(erased).isEqualTo(3);
        assertThat(data.count(ANA)).isZero();
        for (long id : List.of(of.id(), by.id())) {
            Nomination left = tables.nominations().find(id).orElseThrow();
            assertThat(left.state()).isEqualTo(NominationState.WITHDRAWN);
            assertThat(left.reason()).isEmpty();
            assertThat(left.decision()).isPresent();
        }
        assertThat(tables.nominations().find(other.id())).contains(other);
        assertThat(tables.nominations().waiting(GARDEN, "talk", ANABEL)).contains(other);
        assertThat(tables.nominations().endorsements(List.of(other.id())))
                .extracting(Endorsement::by)
                .containsExactly(new UserId(nobody.value()));
    }

    private static Nomination add(Tables tables, String badge, UserId nominee, UserId by) {
        return tables.transactions()
                .inTransaction(
                        () -> tables.nominations().add(Nomination.begun(GARDEN, badge, nominee, by, REASON, NOON)));
    }

    private static void end(Tables tables, Nomination nomination, NominationState as, String answer) {
        tables.transactions().inTransaction(() -> {
            tables.nominations()
                    .forChange(nomination.id())
                    .orElseThrow()
                    .save(nomination.ended(
                            as, new Nomination.Decision(NOON, Optional.of(CLEO), answer, OptionalLong.empty())));
            return as;
        });
    }

    private static List<String> told(Tables tables, UserId person) {
        List<String> told = new ArrayList<>();
        data(tables)
                .tell(
                        person,
                        entry -> told.add(entry.what() + " " + entry.fields().get("text")));
        return told;
    }

    private static PersonalData data(Tables tables) {
        return tables.personalData().stream()
                .filter(each -> each.name().equals("nominations"))
                .findFirst()
                .orElseThrow();
    }
}
