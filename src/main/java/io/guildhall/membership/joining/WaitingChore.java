package io.guildhall.membership.joining;

import io.guildhall.kernel.Chore;
import io.guildhall.membership.groups.GroupJoining;
import io.guildhall.membership.guests.GuestTimes;
import io.guildhall.membership.questions.AnswerRetention;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;

/** Every hour: ends and reminds of what waits, takes in whom a group brings, sees guests off, and forgets answers that were read. */
@Named
final class WaitingChore implements Chore {
    private final Lapses lapses;
    private final GroupJoining groups;
    private final GuestTimes guests;
    private final AnswerRetention answers;
    private final Clock clock;

    @Inject
    WaitingChore(Lapses lapses, GroupJoining groups, GuestTimes guests, AnswerRetention answers, Clock clock) {
        this.lapses = lapses;
        this.groups = groups;
        this.guests = guests;
        this.answers = answers;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "waiting";
    }

    @Override
    public Result run() {
        return new Result(lapses.run() + groups.run() + guests.run() + answers.run(clock.instant()), List.of());
    }
}
