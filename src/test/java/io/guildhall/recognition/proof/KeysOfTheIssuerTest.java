package io.guildhall.recognition.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.Gauge;
import io.guildhall.kernel.SecretFile;
import io.guildhall.kernel.SecretFile.Reading;
import io.guildhall.kernel.SecretFile.State;
import io.guildhall.recognition.badge.Award;
import io.guildhall.recognition.credential.FileKey;
import io.guildhall.recognition.credential.SigningKey;
import java.security.SecureRandom;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeysOfTheIssuerTest {
    private final Sharers site = new Sharers();

    @Test
    void the_first_who_shares_makes_the_key_and_nobody_after_them() {
        assertThat(site.keys.all()).isEmpty();

        Award first = site.shared("speaker", "mia");
        Award second = site.shared("speaker", "ben");

        assertThat(site.keys.all()).singleElement().satisfies(key -> {
            assertThat(key.isLive()).isTrue();
            assertThat(key.address()).isEqualTo(ProofsOf.ADDRESS);
            assertThat(SigningKey.open(key.sealed(), FileKey.of(site.file.read().content())))
                    .isPresent();
        });
        assertThat(site.guild.audit.latest(100))
                .filteredOn(entry -> entry.act().startsWith("issuer."))
                .extracting(AuditEntry::act)
                .containsExactly("issuer.key-made");
        assertThat(first.statusIndex()).isNotEqualTo(second.statusIndex());
    }

    @Test
    void looking_makes_no_key() {
        Award award = site.given("speaker", "mia");

        site.app.credentials.one(site.who("mia"), award.id());
        site.app.verification.keys(Sharers.ANYBODY);
        site.app.verification.list(Sharers.ANYBODY, 0);
        site.app.issuer.show(site.who("root"));
        site.app.gauge.read();

        assertThat(site.keys.all()).isEmpty();
        assertThat(site.file.read().state()).isEqualTo(State.ABSENT);
    }

    @ParameterizedTest
    @CsvSource({
        "NO_FOLDER,issuer.no-folder",
        "UNREADABLE,issuer.file-unreadable",
        "OPEN_TO_OTHERS,issuer.file-open",
        "DAMAGED,issuer.file-damaged"
    })
    void nothing_is_signed_where_the_file_is_not_as_it_should_be(State state, String code) {
        Award award = site.given("speaker", "mia");
        site.file.becomes(Reading.not(state));

        assertThat(Sharers.codeOf(site.share("mia", award, true))).isEqualTo(code);
        assertThat(site.keys.all()).isEmpty();
        assertThat(site.awards.find(award.id()).orElseThrow().shared()).isFalse();
        assertThat(attention()).containsExactly(code.replace('.', '-'));
    }

    @Test
    void a_file_that_is_gone_or_anothers_or_cut_off_is_told_and_names_the_node() {
        Award award = site.shared("speaker", "mia");
        byte[] right = site.file.read().content();

        site.file.becomes(Reading.not(State.ABSENT));
        assertThat(site.app.credentials.one(site.who("mia"), award.id()).reason())
                .hasValueSatisfying(refusal -> {
                    assertThat(refusal.code()).isEqualTo(ProofRefusal.FILE_ABSENT);
                    assertThat(refusal.details()).containsExactly("node1");
                });
        assertThat(attention()).containsExactly("issuer-file-absent");

        site.file.becomes(Reading.ready(FileKey.fresh(new SecureRandom()).content()));
        assertThat(Sharers.codeOf(site.app.credentials.one(site.who("mia"), award.id())))
                .isEqualTo("issuer.file-other");
        assertThat(attention()).containsExactly("issuer-file-other");

        site.file.becomes(Reading.ready(new byte[31]));
        assertThat(attention()).containsExactly("issuer-file-damaged");

        site.file.becomes(Reading.ready(right));
        assertThat(site.app.credentials.one(site.who("mia"), award.id()).result())
                .isPresent();
        assertThat(attention()).isEmpty();
    }

    @Test
    void another_key_signs_after_it_was_replaced_and_what_the_old_one_signed_stays_true() {
        Award award = site.shared("speaker", "mia");
        String before = site.taken("mia", award).token();
        String old = site.keys.all().get(0).kid();

        IssuerKey fresh =
                site.app.issuer.replace(site.who("root"), old).result().orElseThrow();

        assertThat(site.keys.all()).extracting(IssuerKey::kid).containsExactly(old, fresh.kid());
        assertThat(site.keys.all()).extracting(IssuerKey::isLive).containsExactly(false, true);
        String after = site.taken("mia", award).token();
        assertThat(after).isNotEqualTo(before);
        assertThat(site.check(before).answer()).isEqualTo(Checked.Answer.VALID);
        assertThat(site.check(after).answer()).isEqualTo(Checked.Answer.VALID);
        assertThat(site.app.verification.keys(Sharers.ANYBODY).result().orElseThrow())
                .contains(old, fresh.kid());
        assertThat(site.guild.audit.latest(100))
                .filteredOn(entry -> entry.act().equals("issuer.key-replaced"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.actor()).isEqualTo(site.who("root").user());
                    assertThat(entry.object()).isEqualTo("key:" + fresh.kid());
                });
        assertThat(Sharers.codeOf(site.app.issuer.replace(site.who("root"), old)))
                .as("two who press at once make one")
                .isEqualTo("issuer.other-key");
    }

    @Test
    void a_lost_file_is_mended_by_another_key() {
        Award award = site.shared("speaker", "mia");
        String before = site.taken("mia", award).token();
        site.file.becomes(Reading.not(State.ABSENT));

        site.app
                .issuer
                .replace(site.who("root"), site.keys.all().get(0).kid())
                .result()
                .orElseThrow();

        assertThat(attention()).isEmpty();
        assertThat(site.check(before).answer()).isEqualTo(Checked.Answer.VALID);
        assertThat(site.check(site.taken("mia", award).token()).answer()).isEqualTo(Checked.Answer.VALID);
    }

    @Test
    void keys_are_for_administrators_of_the_site() {
        Award award = site.shared("speaker", "mia");
        String kid = site.keys.all().get(0).kid();

        assertThat(award.shared()).isTrue();
        assertThat(Sharers.codeOf(site.app.issuer.show(Sharers.ANYBODY))).isEqualTo("login.needed");
        assertThat(Sharers.codeOf(site.app.issuer.show(site.who("frida")))).isEqualTo("issuer.not-administrator");
        assertThat(Sharers.codeOf(site.app.issuer.replace(site.who("frida"), kid)))
                .isEqualTo("issuer.not-administrator");
        assertThat(site.keys.all()).hasSize(1);
    }

    @Test
    void nothing_that_is_told_of_keys_holds_a_secret() {
        Award award = site.shared("speaker", "mia");
        IssuerKey key = site.keys.all().get(0);
        SecretFile.Reading read = site.file.read();
        Signer signer = site.app.ring.signer().result().orElseThrow();

        assertThat(key + " " + read + " " + signer + " " + site.guild.audit.latest(100) + award)
                .doesNotContain(key.sealed())
                .doesNotContain(Base64.getEncoder().encodeToString(read.content()))
                .contains(key.kid());
    }

    private java.util.List<String> attention() {
        return site.app.gauge.read().stream()
                .filter(reading -> reading.sort() == Gauge.Sort.ATTENTION)
                .map(Gauge.Reading::name)
                .toList();
    }
}
