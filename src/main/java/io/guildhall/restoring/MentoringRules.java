package io.guildhall.restoring;

import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.ProgrammeSettings;
import io.guildhall.mentoring.programme.ProgrammeState;
import io.guildhall.restoring.ColumnRule.Keyed;

/** What programmes in the file must be like, and what goes on in them. */
final class MentoringRules {
    static final String PROGRAMME = "Programme";

    private MentoringRules() {}

    static TableRule programme() {
        return TableRule.of(PROGRAMME)
                .keyed(Keyed.TOKEN, "createdBy")
                .with("name", ColumnRule.line(Programme.NAME_MAX))
                .with("programmeKind", ColumnRule.one(ProgrammeKind.class))
                .with("programmeState", ColumnRule.one(ProgrammeState.class))
                .with("settings", ColumnRule.of(MentoringRules::areSettings));
    }

    static TableRule manager() {
        return TableRule.of("ProgrammeManager").keyed("programmeId", "managerKey");
    }

    static TableRule draw() {
        return TableRule.of("RouletteDraw").keyed("programmeId", "drawNo");
    }

    private static boolean areSettings(String text) {
        return ColumnRule.survives(
                        text,
                        each -> ProgrammeSettings.parse(ProgrammeKind.DUO, each).text())
                && ProgrammeSettings.parse(ProgrammeKind.DUO, text).problems().isEmpty();
    }
}
