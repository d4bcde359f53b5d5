package io.guildhall.restoring;

import io.guildhall.kernel.TextRule;
import io.guildhall.mentoring.enrolment.Enrolment;
import io.guildhall.mentoring.enrolment.EnrolmentState;
import io.guildhall.mentoring.enrolment.WantedEnrolment;
import io.guildhall.mentoring.pairing.EndReason;
import io.guildhall.mentoring.pairing.PairingState;
import io.guildhall.mentoring.pairing.PartsText;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.ProgrammeRole;
import io.guildhall.mentoring.programme.ProgrammeSettings;
import io.guildhall.mentoring.programme.ProgrammeState;
import io.guildhall.mentoring.round.PastRound;
import io.guildhall.restoring.ColumnRule.Keyed;
import io.guildhall.restoring.ColumnRule.Made;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What programmes in the file must be like, and what goes on in them. */
final class MentoringRules {
    static final String PROGRAMME = "Programme";
    static final String ENROLMENT = "Enrolment";
    static final String PAIRING = "Pairing";
    static final String MEMBER = "PairingMember";
    static final String ENROLMENT_STATE = "enrolState";
    static final String STATE = "pairingState";

    private static final int ROUND_MOST = 1_000_000;

    private MentoringRules() {}

    static TableRule programme() {
        return TableRule.of(PROGRAMME)
                .keyed(Keyed.TOKEN, "createdBy")
                .with("name", ColumnRule.line(Programme.NAME_MAX))
                .with("programmeKind", ColumnRule.one(ProgrammeKind.class))
                .with("programmeState", ColumnRule.one(ProgrammeState.class))
                .with("roundNo", ColumnRule.number(1, ROUND_MOST))
                .with("settings", ColumnRule.of(MentoringRules::areSettings));
    }

    static TableRule manager() {
        return TableRule.of("ProgrammeManager").keyed("programmeId", "managerKey");
    }

    static TableRule round() {
        return TableRule.of("ProgrammeRound")
                .keyed("programmeId", "roundNo")
                .with("roundNo", ColumnRule.number(1, ROUND_MOST))
                .with("countState", ColumnRule.one(PastRound.Counted.class));
    }

    static TableRule draw() {
        return TableRule.of("RouletteDraw").keyed("programmeId", "drawNo");
    }

    /** How many places are taken is counted here, by the pairings. */
    static TableRule enrolment() {
        return TableRule.of(ENROLMENT)
                .keyed("programmeId", "userKey", "enrolRole")
                .with("enrolRole", ColumnRule.one(ProgrammeRole.class))
                .with(ENROLMENT_STATE, ColumnRule.one(EnrolmentState.class))
                .with("places", ColumnRule.number(1, WantedEnrolment.PLACES_MAX))
                .with("takenPlaces", new Made())
                .with("freePlaces", new Made())
                .with("wording", ColumnRule.text(TextRule.optionalText("", Enrolment.STATEMENT_MAX)))
                .with("revisionNo", ColumnRule.number(1, Integer.MAX_VALUE))
                .with("roundNo", ColumnRule.number(1, ROUND_MOST))
                .with("waitedRoundNo", ColumnRule.number(1, ROUND_MOST))
                .together((row, now) -> (!row.has("pausedUntilMs") || row.is(ENROLMENT_STATE, EnrolmentState.PAUSED))
                        && (!row.has("timeFromMs", "timeToMs")
                                || row.numberOrNone("timeFromMs") < row.numberOrNone("timeToMs")));
    }

    /** Its key is made here of who is in it. */
    static TableRule pairing() {
        return TableRule.of(PAIRING)
                .with(TableRule.KEY, new Made())
                .with(STATE, ColumnRule.one(PairingState.class))
                .with(
                        "parts",
                        ColumnRule.of(text -> ColumnRule.survives(text, each -> PartsText.of(PartsText.read(each)))))
                .with("endReason", ColumnRule.one(EndReason.class))
                .together((row, now) -> isPairing(row));
    }

    private static boolean isPairing(FileRow row) {
        List<String> people = FiledPairs.people(row);
        boolean requested = row.is(STATE, PairingState.REQUESTED);
        boolean over = row.is(STATE, PairingState.COMPLETED) || row.is(STATE, PairingState.ENDED);
        return people.size() > 1
                && Set.copyOf(people).size() == people.size()
                && (!row.has("askedBy") || people.contains(row.text("askedBy")))
                && (!requested || row.has("askedBy") && people.size() == 2)
                && (!FiledPairs.runs(row) && !over || row.has("startMs"))
                && (!over || row.has("endMs", "endReason"))
                && (!FiledPairs.isOpen(row) || !row.has("endMs") && !row.has("endReason"))
                && (!row.has("pausedUntilMs") || row.is(STATE, PairingState.PAUSED));
    }

    static TableRule member() {
        return TableRule.of(MEMBER).keyed("pairingId", "userKey");
    }

    /** Lines are left out that the text does not have: it was written before there were any such, and what is missing counts as undecided. */
    private static String readAndWritten(String text) {
        Set<String> written = text.lines().map(MentoringRules::name).collect(Collectors.toSet());
        return ProgrammeSettings.parse(ProgrammeKind.DUO, text)
                .text()
                .lines()
                .filter(line -> written.contains(name(line)))
                .collect(Collectors.joining("\n"));
    }

    private static String name(String line) {
        return line.split("=", 2)[0];
    }

    private static boolean areSettings(String text) {
        return ColumnRule.survives(text, MentoringRules::readAndWritten)
                && ProgrammeSettings.parse(ProgrammeKind.DUO, text).problems().isEmpty();
    }
}
