package io.guildhall.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.InMemoryLocks;
import io.guildhall.kernel.Viewer;
import io.guildhall.notice.InboxLine;
import io.guildhall.notice.Newsroom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever asks to be erased is heard: the administrators of the site are told, in no community's name. */
class AskingToBeErasedTest {
    private final Newsroom room = Newsroom.inMemory();
    private final InMemoryErasures erasures = new InMemoryErasures();
    private final OwnDataService own =
            PrivacyOf.owning(room.guild, erasures, List.of(), new InMemoryLocks(), room.transactions);
    private final Viewer ana = room.person("ana");
    private final Viewer root = room.person("root");

    @BeforeEach
    void theHostHasAnAdministrator() {
        room.guild.people.makeAdministrator(root);
        room.guild.groups.put("confluence-administrators", List.of(room.id("root"), room.id("ben")));
    }

    private List<InboxLine> news(Viewer viewer) {
        room.tell();
        return room.inbox
                .page(viewer, true, Optional.empty(), 100)
                .result()
                .orElseThrow()
                .items();
    }

    @Test
    void administrators_are_told_once_and_nobody_else() {
        own.ask(ana);
        own.ask(ana);

        assertThat(news(root)).singleElement().satisfies(line -> {
            assertThat(line.text()).isEqualTo("erasure-requested");
            assertThat(line.community()).isEmpty();
            assertThat(line.named()).contains(room.id("ana"));
        });
        assertThat(news(room.person("ben")))
                .as("in the group, and no administrator")
                .isEmpty();
        assertThat(news(room.person("frida"))).isEmpty();
        room.mail();
        assertThat(room.post.subjectsTo(room.id("root"))).containsExactly("erasure-requested");
    }

    @Test
    void taking_it_back_ends_the_waiting_and_asking_again_is_told_again() {
        own.ask(ana);
        news(root);
        room.guild.clock.goOn(Duration.ofMinutes(1));
        own.withdraw(ana);
        assertThat(news(root)).isEmpty();

        room.guild.clock.goOn(Duration.ofMinutes(1));
        own.ask(ana);
        assertThat(news(root)).hasSize(1);
    }

    @Test
    void the_erasure_ends_the_waiting_of_all_administrators() {
        Viewer other = room.person("olga");
        room.guild.people.makeAdministrator(other);
        room.guild.groups.put("confluence-administrators", List.of(room.id("root"), room.id("olga")));
        own.ask(ana);
        assertThat(news(other)).hasSize(1);
        room.member("ana");
        ErasureService erasing =
                PrivacyOf.erasing(room.guild, erasures, List.of(), new InMemoryLocks(), room.transactions);
        String token = erasing.preview(root, "ana").result().orElseThrow().token();

        assertThat(erasing.erase(root, "ana", token).result()).isPresent();

        assertThat(news(other)).isEmpty();
        assertThat(news(root)).isEmpty();
    }

    @Test
    void whoever_administers_no_more_reads_it_no_more() {
        own.ask(ana);
        assertThat(news(root)).hasSize(1);

        room.guild.people.dismissAdministrator(root);

        assertThat(news(root)).isEmpty();
    }
}
