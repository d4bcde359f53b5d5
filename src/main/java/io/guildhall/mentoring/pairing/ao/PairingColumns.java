package io.guildhall.mentoring.pairing.ao;

import static io.guildhall.kernel.ao.Columns.text;
import static io.guildhall.kernel.ao.Columns.time;

import io.guildhall.kernel.UserId;
import io.guildhall.kernel.ao.Batch;
import io.guildhall.mentoring.pairing.Ask;
import io.guildhall.mentoring.pairing.Course;
import io.guildhall.mentoring.pairing.DeclineCode;
import io.guildhall.mentoring.pairing.EndReason;
import io.guildhall.mentoring.pairing.Pairing;
import io.guildhall.mentoring.pairing.PairingId;
import io.guildhall.mentoring.pairing.PairingState;
import io.guildhall.mentoring.pairing.PartsText;
import io.guildhall.mentoring.programme.ProgrammeId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands in the columns of a pairing, and of each who is in it. */
final class PairingColumns {
    private PairingColumns() {}

    static Map<String, @Nullable Object> of(Pairing made) {
        Ask ask = made.ask();
        Course course = made.course();
        return Batch.row(
                "UNIQ_KEY", made.openKey(),
                "PROGRAMME_ID", made.programme().value(),
                "PAIRING_STATE", made.state().name(),
                "SINCE_MS", made.since().toEpochMilli(),
                "PARTS", PartsText.of(made.parts()),
                "ASKED_MS", ask.at().toEpochMilli(),
                "MESSAGE", ask.message(),
                "REMINDED", ask.reminded(),
                "ANSWER", ask.answer(),
                "NUDGE_COUNT", course.nudges(),
                "HELD_COUNT", course.held(),
                "ASKED_BY", ask.by().map(UserId::value).orElse(null),
                "START_MS", millis(course.start()).orElse(null),
                "NEXT_MEETING_MS", millis(course.nextMeeting()).orElse(null));
    }

    static Map<String, @Nullable Object> member(long pairing, ProgrammeId programme, UserId user) {
        return Batch.row(
                "UNIQ_KEY",
                pairing + "|" + user.value(),
                "PAIRING_ID",
                pairing,
                "PROGRAMME_ID",
                programme.value(),
                "USER_KEY",
                user.value());
    }

    static Pairing pairing(PairingRecord row) {
        return new Pairing(
                new PairingId(row.getID()),
                new ProgrammeId(row.getProgrammeId()),
                PairingState.valueOf(row.getPairingState()),
                Instant.ofEpochMilli(row.getSinceMs()),
                PartsText.read(text(row.getParts())),
                new Ask(
                        Optional.ofNullable(row.getAskedBy()).map(UserId::new),
                        text(row.getMessage()),
                        Instant.ofEpochMilli(row.getAskedMs()),
                        row.isReminded(),
                        text(row.getAnswer()),
                        Optional.ofNullable(row.getDeclineCode()).map(DeclineCode::valueOf)),
                new Course(
                        time(row.getStartMs()),
                        time(row.getEndMs()),
                        Optional.ofNullable(row.getEndReason()).map(EndReason::valueOf),
                        time(row.getPausedUntilMs()),
                        time(row.getLastMetMs()),
                        time(row.getNextMeetingMs()),
                        row.getNudgeCount(),
                        row.getHeldCount()));
    }

    static Optional<Long> millis(Optional<Instant> time) {
        return time.map(Instant::toEpochMilli);
    }
}
