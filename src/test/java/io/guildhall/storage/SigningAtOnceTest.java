package io.guildhall.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Asked;
import io.guildhall.membership.Guild;
import io.guildhall.recognition.badge.AwardView;
import io.guildhall.recognition.badge.NewAward;
import io.guildhall.recognition.proof.InMemorySecretFile;
import io.guildhall.recognition.proof.IssuerKey;
import io.guildhall.recognition.proof.KeptKeys;
import io.guildhall.recognition.proof.ProofsOf;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two nodes on one database and one shared home, of which both sign for the first time, or replace the key, at the same moment. */
class SigningAtOnceTest {
    private static final String KEY = "GARDEN";

    @ParameterizedTest
    @EnumSource(Storage.class)
    void two_nodes_make_one_key_and_two_places(Storage storage) throws Exception {
        try (Tables one = storage.open();
                Tables two = one.otherNode()) {
            Guild left = node(one.guild());
            Guild right = node(two.guild());
            left.founding.found(left.person("frida"), Asked.founding(KEY, "Growing things"));
            left.person("ana");
            left.person("ben");
            Viewer ana = left.person("ana");
            Viewer ben = right.person("ben");
            right.person("ana");
            left.joining.join(ana, KEY);
            left.joining.join(ben, KEY);
            InMemorySecretFile file = new InMemorySecretFile();
            KeptKeys made = new KeptKeys();
            ProofsOf here = proofs(one, left, file, made);
            ProofsOf there = proofs(two, right, file, made);
            long first = given(here, left, "ana");
            long second = given(here, left, "ben");

            List<Outcome<AwardView>> shared = AtOnce.both(
                    () -> here.badges.awards.share(ana, first, true),
                    () -> there.badges.awards.share(ben, second, true));

            assertThat(shared).allMatch(AtOnce::changed);
            assertThat(one.issuerKeys().all()).hasSize(1);
            assertThat(shared)
                    .extracting(outcome ->
                            outcome.result().orElseThrow().award().statusIndex().orElseThrow())
                    .doesNotHaveDuplicates();
            assertThat(here.credentials.one(ana, first).result()).isPresent();
            assertThat(there.credentials.one(ben, second).result()).isPresent();

            left.people.makeAdministrator(left.person("root"));
            right.people.makeAdministrator(right.person("root"));
            String kid = one.issuerKeys().all().get(0).kid();
            List<Outcome<IssuerKey>> replaced = AtOnce.both(
                    () -> here.issuer.replace(left.person("root"), kid),
                    () -> there.issuer.replace(right.person("root"), kid));

            assertThat(replaced).filteredOn(AtOnce::changed).hasSize(1);
            assertThat(two.issuerKeys().all()).extracting(IssuerKey::isLive).containsExactly(false, true);
        }
    }

    private static ProofsOf proofs(Tables tables, Guild guild, InMemorySecretFile file, KeptKeys made) {
        return new ProofsOf(
                guild,
                tables.badgeClasses(),
                tables.awards(),
                tables.issued(),
                tables.issuerKeys(),
                file,
                made,
                tables.locks(),
                tables.transactions());
    }

    private static long given(ProofsOf app, Guild guild, String to) {
        return app.badges
                .awards
                .give(
                        guild.person("frida"),
                        new NewAward(
                                Optional.of(KEY),
                                "speaker",
                                to,
                                "A talk that was worth the winter",
                                OptionalLong.empty(),
                                Optional.empty()))
                .result()
                .orElseThrow()
                .award()
                .id();
    }

    private static Guild node(Guild guild) {
        Viewer frida = guild.person("frida");
        guild.spaces.add(KEY, "Gardeners");
        guild.spaces.administer(KEY, frida);
        return guild;
    }
}
