package io.guildhall.mentoring.session.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.ao.Columns;
import io.guildhall.kernel.ao.Unique;
import io.guildhall.mentoring.pairing.PairingId;
import io.guildhall.mentoring.programme.ProgrammeId;
import io.guildhall.mentoring.session.Agreement;
import io.guildhall.mentoring.session.Agreements;
import io.guildhall.mentoring.session.FitAnswer;
import io.guildhall.mentoring.session.FitChecks;
import io.guildhall.mentoring.session.Goal;
import io.guildhall.mentoring.session.GoalState;
import io.guildhall.mentoring.session.Goals;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Agreements, goals and how pairings are found to be, in the host's database. */
@Named
final class AoPairPapers implements Agreements, Goals, FitChecks {
    private final ActiveObjects ao;

    @Inject
    AoPairPapers(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Agreement of(PairingId pairing) {
        List<AgreementRecord> rows =
                List.of(ao.find(AgreementRecord.class, Query.select().where("PAIRING_ID = ?", pairing.value())));
        return rows.stream()
                .filter(row -> Optional.ofNullable(row.getUserKey()).isEmpty())
                .findFirst()
                .map(wording -> new Agreement(
                        Columns.text(wording.getWording()),
                        wording.getRevisionNo(),
                        rows.stream()
                                .filter(row -> row.getRevisionNo() == wording.getRevisionNo())
                                .flatMap(row -> Optional.ofNullable(row.getUserKey()).stream())
                                .map(UserId::new)
                                .collect(Collectors.toSet())))
                .orElseGet(Agreement::none);
    }

    @Override
    public void word(PairingId pairing, String text, int revision, Instant at) {
        set(pairing, Optional.empty(), revision, at, text);
    }

    @Override
    public void sign(PairingId pairing, UserId person, int revision, Instant at) {
        set(pairing, Optional.of(person), revision, at, "");
    }

    private void set(PairingId pairing, Optional<UserId> person, int revision, Instant at, String text) {
        String key = pairing.value() + "|" + person.map(UserId::value).orElse("");
        AgreementRecord[] before = ao.find(AgreementRecord.class, Query.select().where("UNIQ_KEY = ?", key));
        for (AgreementRecord row : before) {
            Columns.set(Columns.text(row.getWording()), text, row::setWording);
            row.setRevisionNo(revision);
            row.setAtMs(at.toEpochMilli());
            row.save();
        }
        if (before.length == 0) {
            Unique.writing(
                    key,
                    () -> ao.create(
                            AgreementRecord.class,
                            new DBParam("UNIQ_KEY", key),
                            new DBParam("PAIRING_ID", pairing.value()),
                            new DBParam("USER_KEY", person.map(UserId::value).orElse(null)),
                            new DBParam("WORDING", text),
                            new DBParam("REVISION_NO", revision),
                            new DBParam("AT_MS", at.toEpochMilli())));
        }
    }

    @Override
    public Optional<FitAnswer> fit(PairingId pairing, UserId person) {
        return checks(pairing, person).findFirst().map(row -> FitAnswer.valueOf(row.getFitAnswer()));
    }

    @Override
    public void say(ProgrammeId programme, PairingId pairing, UserId person, FitAnswer answer, Instant at) {
        List<FitCheckRecord> before = checks(pairing, person).toList();
        before.forEach(row -> {
            row.setFitAnswer(answer.name());
            row.setAtMs(at.toEpochMilli());
            row.save();
        });
        if (before.isEmpty()) {
            String key = pairing.value() + "|" + person.value();
            Unique.writing(
                    key,
                    () -> ao.create(
                            FitCheckRecord.class,
                            new DBParam("UNIQ_KEY", key),
                            new DBParam("PROGRAMME_ID", programme.value()),
                            new DBParam("PAIRING_ID", pairing.value()),
                            new DBParam("USER_KEY", person.value()),
                            new DBParam("FIT_ANSWER", answer.name()),
                            new DBParam("AT_MS", at.toEpochMilli())));
        }
    }

    private Stream<FitCheckRecord> checks(PairingId pairing, UserId person) {
        return Stream.of(ao.find(
                FitCheckRecord.class, Query.select().where("UNIQ_KEY = ?", pairing.value() + "|" + person.value())));
    }

    @Override
    public Map<FitAnswer, Integer> count(ProgrammeId programme) {
        Map<FitAnswer, Integer> counts = new EnumMap<>(FitAnswer.class);
        for (FitAnswer each : FitAnswer.values()) {
            counts.put(
                    each,
                    ao.count(
                            FitCheckRecord.class,
                            "PROGRAMME_ID = ? AND FIT_ANSWER = ?",
                            programme.value(),
                            each.name()));
        }
        return counts;
    }

    @Override
    public List<Goal> goals(PairingId pairing) {
        return goals(Query.select().where("PAIRING_ID = ?", pairing.value()).order("ID"));
    }

    @Override
    public Optional<Goal> goal(PairingId pairing, String token) {
        return goals(Query.select().where("UNIQ_KEY = ?", token + "|" + pairing.value())).stream()
                .findFirst();
    }

    @Override
    public Goal add(Goal set, String token) {
        DBParam[] columns = {
            new DBParam("UNIQ_KEY", token + "|" + set.pairing().value()),
            new DBParam("PAIRING_ID", set.pairing().value()),
            new DBParam("USER_KEY", set.owner().value()),
            new DBParam("WORDING", set.text()),
            new DBParam("RATED_BEFORE", set.before()),
            new DBParam("GOAL_STATE", set.state().name()),
            new DBParam("AT_MS", set.at().toEpochMilli())
        };
        GoalRecord row = Unique.writing(token, () -> ao.create(GoalRecord.class, columns));
        return new Goal(
                row.getID(), set.pairing(), set.owner(), set.text(), set.before(), set.after(), set.state(), set.at());
    }

    @Override
    public void save(Goal changed) {
        for (GoalRecord row : ao.find(GoalRecord.class, Query.select().where("ID = ?", changed.id()))) {
            row.setGoalState(changed.state().name());
            Columns.setOrClear(row.getRatedAfter(), changed.after(), row::setRatedAfter);
            row.save();
        }
    }

    private List<Goal> goals(Query query) {
        return Stream.of(ao.find(GoalRecord.class, query))
                .map(row -> new Goal(
                        row.getID(),
                        new PairingId(row.getPairingId()),
                        new UserId(row.getUserKey()),
                        row.getWording(),
                        row.getRatedBefore(),
                        Optional.ofNullable(row.getRatedAfter()),
                        GoalState.valueOf(row.getGoalState()),
                        Instant.ofEpochMilli(row.getAtMs())))
                .toList();
    }
}
