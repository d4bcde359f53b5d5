package io.guildhall.membership.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guildhall.community.CommunityId;
import io.guildhall.community.GroundRules;
import io.guildhall.community.RulesVersion;
import io.guildhall.kernel.DuplicateKeyException;
import io.guildhall.kernel.Transactions;
import io.guildhall.kernel.UserId;
import java.time.Instant;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What every {@link Rulebooks} does. */
public abstract class RulebooksContract {
    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00.123Z");
    private static final CommunityId GARDEN = new CommunityId(1);
    private static final CommunityId KITCHEN = new CommunityId(2);
    private static final UserId FRIDA = new UserId("key-frida");

    protected abstract Rulebooks rulebooks();

    protected abstract Transactions transactions();

    @Test
    void gives_back_every_version_newest_first() {
        RulesVersion first = keep(GARDEN, 1, "Be kind.\nÄ \\ 'quoted'", true);
        RulesVersion second = keep(GARDEN, 2, "r".repeat(GroundRules.TEXT_MAX), false);
        keep(KITCHEN, 1, "Wash up.", true);

        assertThat(rulebooks().versions(GARDEN, OptionalInt.empty(), 10)).containsExactly(second, first);
        assertThat(rulebooks().versions(GARDEN, OptionalInt.empty(), 1)).containsExactly(second);
        assertThat(rulebooks().versions(GARDEN, OptionalInt.of(2), 10)).containsExactly(first);
        assertThat(rulebooks().versions(new CommunityId(3), OptionalInt.empty(), 10))
                .isEmpty();
    }

    @Test
    void refuses_a_version_that_is_there_already() {
        RulesVersion first = keep(GARDEN, 1, "Be kind.", true);

        assertThatThrownBy(() -> transactions().inTransaction(() -> keep(GARDEN, 1, "Be rude.", true)))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(rulebooks().versions(GARDEN, OptionalInt.empty(), 10)).containsExactly(first);
    }

    @Test
    void gives_back_what_somebody_accepted_oldest_first() {
        RulesAcceptance first = new RulesAcceptance(7, 1, NOON);
        RulesAcceptance second = new RulesAcceptance(7, 3, NOON.plusSeconds(1));
        rulebooks().keep(first);
        rulebooks().keep(second);
        rulebooks().keep(new RulesAcceptance(8, 1, NOON));

        assertThat(rulebooks().acceptances(7)).containsExactly(first, second);
        assertThat(rulebooks().acceptances(9)).isEmpty();
    }

    @Test
    void refuses_a_second_acceptance_of_a_version() {
        RulesAcceptance first = new RulesAcceptance(7, 1, NOON);
        rulebooks().keep(first);

        assertThatThrownBy(() -> transactions().inTransaction(() -> {
                    rulebooks().keep(new RulesAcceptance(7, 1, NOON.plusSeconds(1)));
                    return true;
                }))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(rulebooks().acceptances(7)).containsExactly(first);
    }

    private RulesVersion keep(CommunityId community, int no, String text, boolean asked) {
        RulesVersion version = new RulesVersion(community, no, text, asked, FRIDA, NOON.plusSeconds(no));
        rulebooks().keep(version);
        return version;
    }
}
