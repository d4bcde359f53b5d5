package io.guildhall.mentoring.pairing.ao;

import static io.guildhall.kernel.ao.Columns.set;
import static io.guildhall.kernel.ao.Columns.setOrClear;
import static io.guildhall.kernel.ao.Columns.text;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.ao.Batch;
import io.guildhall.kernel.ao.In;
import io.guildhall.kernel.ao.Unique;
import io.guildhall.mentoring.pairing.Ask;
import io.guildhall.mentoring.pairing.Course;
import io.guildhall.mentoring.pairing.Pairing;
import io.guildhall.mentoring.pairing.PairingRow;
import io.guildhall.mentoring.pairing.Part;
import io.guildhall.mentoring.pairing.PartsText;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A pairing as it was read, which writes what became of it and who came and went. */
final class StoredPairing implements PairingRow {
    private final ActiveObjects ao;
    private final PairingRecord row;
    private Pairing value;

    StoredPairing(ActiveObjects ao, PairingRecord row) {
        this.ao = ao;
        this.row = row;
        this.value = PairingColumns.pairing(row);
    }

    @Override
    public Pairing value() {
        return value;
    }

    @Override
    public void save(Pairing changed) {
        Ask ask = changed.ask();
        Course course = changed.course();
        String key = changed.openKey();
        set(row.getUniqKey(), key, row::setUniqKey);
        set(row.getPairingState(), changed.state().name(), row::setPairingState);
        set(row.getSinceMs(), changed.since().toEpochMilli(), row::setSinceMs);
        set(text(row.getParts()), PartsText.of(changed.parts()), row::setParts);
        setOrClear(row.getAskedBy(), ask.by().map(UserId::value), row::setAskedBy);
        set(row.getAskedMs(), ask.at().toEpochMilli(), row::setAskedMs);
        set(text(row.getMessage()), ask.message(), row::setMessage);
        set(row.isReminded(), ask.reminded(), row::setReminded);
        set(text(row.getAnswer()), ask.answer(), row::setAnswer);
        setOrClear(row.getDeclineCode(), ask.code().map(Enum::name), row::setDeclineCode);
        setOrClear(row.getStartMs(), PairingColumns.millis(course.start()), row::setStartMs);
        setOrClear(row.getEndMs(), PairingColumns.millis(course.end()), row::setEndMs);
        setOrClear(row.getEndReason(), course.reason().map(Enum::name), row::setEndReason);
        setOrClear(row.getPausedUntilMs(), PairingColumns.millis(course.pausedUntil()), row::setPausedUntilMs);
        setOrClear(row.getLastMetMs(), PairingColumns.millis(course.lastMet()), row::setLastMetMs);
        setOrClear(row.getNextMeetingMs(), PairingColumns.millis(course.nextMeeting()), row::setNextMeetingMs);
        set(row.getNudgeCount(), course.nudges(), row::setNudgeCount);
        set(row.getHeldCount(), course.held(), row::setHeldCount);
        Unique.writing(key, () -> {
            row.save();
            return true;
        });
        members(users(value), users(changed));
        value = changed;
    }

    private void members(Set<UserId> before, Set<UserId> now) {
        List<String> gone = before.stream()
                .filter(user -> !now.contains(user))
                .map(UserId::value)
                .toList();
        In.chunks("USER_KEY", gone)
                .forEach(in -> ao.deleteWithSQL(
                        PairingMemberRecord.class,
                        "PAIRING_ID = ? AND " + in.criteria(),
                        in.after(value.id().value())));
        Batch.create(
                ao,
                PairingMemberRecord.class,
                now.stream()
                        .filter(user -> !before.contains(user))
                        .map(user -> PairingColumns.member(value.id().value(), value.programme(), user))
                        .toList());
    }

    private static Set<UserId> users(Pairing pairing) {
        return pairing.parts().stream().map(Part::user).collect(Collectors.toSet());
    }
}
