package io.guildhall.recognition.kudos;

import io.guildhall.contribution.InMemoryContributions;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.RefusalCode;
import io.guildhall.notice.Newsroom;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Members of the community GARDEN who thank each other, in memory: frida facilitates, ana, ben and cleo are members. */
final class ThankfulPeople {
    static final String GARDEN = Newsroom.GARDEN;
    static final String REASON = "You showed me how to graft";

    final Newsroom room = Newsroom.inMemory();
    final InMemoryKudosBook book = new InMemoryKudosBook();
    final InMemoryContributions contributions = new InMemoryContributions();
    final KudosService service = KudosOf.service(room.guild, book, contributions, room.locks, room.transactions);
    final KudosReadingService reading = KudosOf.reading(room.guild, book);
    ZoneId zone = ZoneOffset.UTC;
    private int tokens;

    ThankfulPeople() {
        room.guild.launched(GARDEN);
        room.member("ana").member("ben").member("cleo");
    }

    /** What somebody wants to say; each time something else. */
    NewKudos to(String username) {
        tokens++;
        return new NewKudos(username, REASON, Optional.empty(), "", "token-a" + tokens);
    }

    Outcome<Thanked> thank(String who, String whom) {
        return thank(who, to(whom));
    }

    Outcome<Thanked> thank(String who, NewKudos wanted) {
        return service.thank(room.person(who), GARDEN, wanted, zone);
    }

    Kudos given(String who, String whom) {
        return thank(who, whom).result().orElseThrow().view().kudos();
    }

    Outcome<Thanked> retract(String who, Kudos kudos) {
        return service.retract(room.person(who), kudos.id(), zone);
    }

    int left(String who) {
        return service.giving(room.person(who), GARDEN, zone)
                .result()
                .orElseThrow()
                .left();
    }

    /** The numbers of what somebody reads in the community. */
    List<Long> read(String who) {
        return reading
                .of(room.person(who), GARDEN, Optional.empty(), Optional.empty(), 100)
                .result()
                .orElseThrow()
                .page()
                .items()
                .stream()
                .map(each -> each.kudos().id())
                .toList();
    }

    static RefusalCode codeOf(Outcome<?> outcome) {
        return outcome.reason().orElseThrow().code();
    }

    static boolean changed(Outcome<?> outcome) {
        return outcome instanceof Outcome.Done<?> done && done.changed();
    }
}
