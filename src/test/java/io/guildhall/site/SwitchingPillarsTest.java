package io.guildhall.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.Outcome;
import io.guildhall.site.web.PillarCondition;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SwitchingPillarsTest {
    private final DecidedSite site = new DecidedSite();

    @Test
    void everything_is_on_until_somebody_decides_otherwise() {
        assertThat(Pillar.values()).allMatch(site.known::isOn);
        assertThat(site.known
                        .ifOn(Pillar.EXPERTISE, () -> Outcome.done("shown"))
                        .result())
                .contains("shown");
    }

    @Test
    void what_is_saved_on_this_node_holds_at_once_and_is_noted() {
        assertThat(site.known.isOn(Pillar.EXPERTISE)).isTrue();

        site.service.change(site.ada, 1, without(Pillar.EXPERTISE)).result().orElseThrow();

        assertThat(site.known.isOn(Pillar.EXPERTISE)).isFalse();
        assertThat(site.known.isOn(Pillar.PARTICIPATION)).isTrue();
        assertThat(site.audit.latest(10)).extracting(AuditEntry::detail).containsExactly("expertise true>false");
        assertThat(site.known
                        .ifOn(Pillar.EXPERTISE, () -> Outcome.done("shown"))
                        .reason())
                .hasValueSatisfying(refusal -> assertThat(refusal.code()).isEqualTo(SiteRefusal.FEATURE_OFF));

        site.service.change(site.ada, 2, SiteSettings.usual()).result().orElseThrow();
        assertThat(site.known.isOn(Pillar.EXPERTISE)).isTrue();
    }

    @Test
    void what_is_saved_on_another_node_holds_within_a_minute() {
        assertThat(site.known.isOn(Pillar.PARTICIPATION)).isTrue();
        site.settings.switchOff(Pillar.PARTICIPATION);

        site.clock.goOn(Duration.ofSeconds(59));
        assertThat(site.known.isOn(Pillar.PARTICIPATION))
                .as("read once a minute")
                .isTrue();

        site.clock.goOn(Duration.ofSeconds(1));
        assertThat(site.known.isOn(Pillar.PARTICIPATION)).isFalse();
    }

    @Test
    void what_was_read_before_somebody_saved_does_not_come_after_it() {
        SavedSettings before = site.settings.current();
        site.service.change(site.ada, 1, without(Pillar.EXPERTISE)).result().orElseThrow();

        site.known.learn(before);

        assertThat(site.known.isOn(Pillar.EXPERTISE)).isFalse();
    }

    @Test
    void a_change_that_is_refused_switches_nothing() {
        assertThat(site.service.change(site.ben, 1, without(Pillar.EXPERTISE)).result())
                .isEmpty();
        assertThat(site.service.change(site.ada, 7, without(Pillar.EXPERTISE)).result())
                .isEmpty();

        assertThat(site.known.isOn(Pillar.EXPERTISE)).isTrue();
    }

    @Test
    void asking_reads_once_a_minute() {
        AtomicInteger reads = new AtomicInteger();
        KnownSettings node = new SettingsOfNode(
                new Settings() {
                    @Override
                    public SavedSettings current() {
                        reads.incrementAndGet();
                        return site.settings.current();
                    }

                    @Override
                    public SettingsRow forChange() {
                        return site.settings.forChange();
                    }
                },
                site.clock);
        for (int second = 0; second < 120; second++) {
            node.isOn(Pillar.EXPERTISE);
            node.now();
            site.clock.goOn(Duration.ofSeconds(1));
        }

        assertThat(reads).hasValue(2);
    }

    @Test
    void while_one_request_reads_the_others_go_on_with_what_there_was() {
        AtomicBoolean inside = new AtomicBoolean();
        KnownSettings[] node = new KnownSettings[1];
        Settings slow = new Settings() {
            @Override
            public SavedSettings current() {
                SavedSettings read = site.settings.current();
                if (read.revision() > 1) {
                    inside.set(node[0].isOn(Pillar.EXPERTISE));
                }
                return read;
            }

            @Override
            public SettingsRow forChange() {
                return site.settings.forChange();
            }
        };
        node[0] = new SettingsOfNode(slow, site.clock);
        assertThat(node[0].isOn(Pillar.EXPERTISE)).isTrue();
        site.settings.switchOff(Pillar.EXPERTISE);
        site.clock.goOn(SettingsOfNode.FRESH);

        assertThat(node[0].isOn(Pillar.EXPERTISE)).isFalse();
        assertThat(inside).as("whoever asked meanwhile").isTrue();
    }

    @Test
    void an_item_of_a_menu_is_there_while_its_pillar_is_on() {
        PillarCondition condition = new PillarCondition(site.known);
        condition.init(Map.of("pillar", "PARTICIPATION"));
        assertThat(condition.shouldDisplay(Map.of())).isTrue();

        site.service.change(site.ada, 1, without(Pillar.PARTICIPATION));

        assertThat(condition.shouldDisplay(Map.of())).isFalse();
    }

    private static SiteSettings without(Pillar pillar) {
        SiteSettings usual = SiteSettings.usual();
        return new SiteSettings(
                usual.starters(), usual.mails(), usual.groups(), usual.proposers(), usual.times(), Set.of(pillar));
    }
}
