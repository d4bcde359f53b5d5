package io.guildhall.mentoring.programme;

import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.TextRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How the managers of a programme want it to be: all that they may tune. */
public record Arrangement(String name, Days days, ProgrammeSettings settings) {
    /** As it is now. */
    public static Arrangement of(Programme programme) {
        return new Arrangement(programme.name(), Days.of(programme), programme.settings());
    }

    List<FieldError> problems(LocalDate today) {
        List<FieldError> problems = new ArrayList<>();
        TextRule.neededLine("name", Programme.NAME_MAX).problem(name.strip()).ifPresent(problems::add);
        problems.addAll(days.problems(today));
        problems.addAll(settings.problems());
        return problems;
    }
}
