package io.guildhall.newcomer;

import io.guildhall.community.StepAct;
import io.guildhall.kernel.web.FixedAddress;
import io.guildhall.membership.Guild;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Lets tests of other packages make the service, and steps. */
public final class NewcomersOf {
    private NewcomersOf() {}

    public static NewcomerService service(Guild guild) {
        return service(guild, community -> Optional.empty());
    }

    /** The same where somebody may offer buddies. */
    public static NewcomerService service(Guild guild, Buddies buddies) {
        return new NewcomerService(
                guild.door,
                guild.people,
                guild.audit,
                new FixedAddress("/confluence", "https://wiki.example.org/confluence"),
                buddies,
                guild.clock);
    }

    /** Counts steps that the service lays out. */
    public static StepsTaken taken(Guild guild, NewcomerService newcomers) {
        return new CountedSteps(guild.door, newcomers);
    }

    public static WantedStep page(String title, String page) {
        return new WantedStep(Optional.empty(), title, Optional.empty(), page);
    }

    public static WantedStep act(String title, StepAct act) {
        return new WantedStep(Optional.empty(), title, Optional.of(act), "");
    }

    /** As many as there may be. */
    public static List<WantedStep> seven() {
        return IntStream.rangeClosed(1, 7)
                .mapToObj(no -> page("Step " + no, "/display/GARDEN/" + no))
                .toList();
    }
}
