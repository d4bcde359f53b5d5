package io.guildhall.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.WikiPage;
import io.guildhall.membership.Asked;
import io.guildhall.membership.Guild;
import io.guildhall.recognition.badge.Award;
import io.guildhall.recognition.badge.NewAward;
import io.guildhall.recognition.proof.InMemorySecretFile;
import io.guildhall.recognition.proof.ProofsOf;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What credentials cost, however many there are: five statements for what is read and ten for what is written are the most. */
class StatementsOfCredentialsTest {
    private static final String GARDEN = "GARDEN";

    @ParameterizedTest
    @EnumSource(Storage.class)
    void credentials_cost_the_same_for_few_and_for_many(Storage storage) {
        Tables tables = storage.cleared();
        Guild guild = tables.guild();
        Viewer frida = guild.person("frida");
        Viewer root = guild.person("root");
        guild.people.makeAdministrator(root);
        guild.spaces.add(GARDEN, "Gardeners");
        guild.spaces.administer(GARDEN, frida);
        guild.founding.found(frida, Asked.founding(GARDEN, "Growing"));
        IntStream.range(0, 30).forEach(no -> guild.joining.join(guild.person("member" + no), GARDEN));
        ProofsOf app = new ProofsOf(
                guild,
                tables.badgeClasses(),
                tables.awards(),
                tables.issued(),
                tables.issuerKeys(),
                new InMemorySecretFile(),
                tables.locks(),
                tables.transactions());
        Viewer mia = guild.person("member0");
        Award award = given(app, frida, "speaker", "member0", OptionalLong.empty());
        Map<String, Integer> costs = new LinkedHashMap<>();
        Cost cost = (what, work) -> costs.put(what, tables.statements(work::get).size());
        guild.known.now();

        cost.of("first", () -> app.badges.awards.share(mia, award.id(), true));
        IntStream.range(1, 30).forEach(no -> {
            Award other = given(app, frida, "speaker", "member" + no, OptionalLong.empty());
            app.badges.awards.share(guild.person("member" + no), other.id(), true);
        });
        cost.of("unshare", () -> app.badges.awards.share(mia, award.id(), false));
        cost.of("again", () -> app.badges.awards.share(mia, award.id(), true));
        cost.of("take", () -> app.credentials.one(mia, award.id()));
        cost.of("all", () -> app.credentials.all(mia));
        cost.of("look", () -> app.verification.shared(Viewer.anonymous(), award.credentialId()));
        String token =
                app.credentials.one(mia, award.id()).result().orElseThrow().token();
        cost.of("check", () -> app.verification.check(Viewer.anonymous(), token.getBytes(StandardCharsets.US_ASCII)));
        cost.of("keys", () -> app.verification.keys(Viewer.anonymous()));
        cost.of("list", () -> app.verification.list(Viewer.anonymous(), 0));
        cost.of("issuer", () -> app.issuer.show(root));
        String kid = tables.issuerKeys().all().get(0).kid();
        cost.of("replace", () -> app.issuer.replace(root, kid));
        WikiPage soil = guild.pages.add(GARDEN, "Soil");
        Award standing = given(app, frida, "author", "member0", OptionalLong.of(soil.id()));
        app.badges.awards.share(mia, standing.id(), true);
        cost.of("name", () -> app.badges.naming.name(mia, standing.id(), true));
        cost.of("name again", () -> app.badges.naming.name(mia, standing.id(), true));
        cost.of("take with page", () -> app.credentials.one(mia, standing.id()));
        cost.of("all with two badges", () -> app.credentials.all(mia));
        cost.of("leave out", () -> app.badges.naming.name(mia, standing.id(), false));
        Award hers = given(app, root, "author", "frida", OptionalLong.of(soil.id()));
        cost.of("share and run", () -> app.badges.awards.share(frida, hers.id(), true));
        cost.of("name and run", () -> app.badges.naming.name(frida, hers.id(), true));
        cost.of("take and run", () -> app.credentials.one(frida, hers.id()));

        assertThat(costs.toString())
                .as("the very first of a site makes the key of the site, too")
                .isEqualTo(
                        "{first=12, unshare=6, again=7, take=4, all=5, look=2, check=4, keys=1, list=3, issuer=2,"
                                + " replace=5, name=6, name again=4, take with page=4, all with two badges=5, leave out=6, share and run=10, name and run=7, take and run=4}");
    }

    private static Award given(ProofsOf app, Viewer by, String badge, String to, OptionalLong page) {
        return app.badges
                .awards
                .give(
                        by,
                        new NewAward(Optional.of(GARDEN), badge, to, "A talk worth the winter", page, Optional.empty()))
                .result()
                .orElseThrow()
                .award();
    }

    private interface Cost {
        void of(String what, Supplier<?> work);
    }
}
