package io.guildhall.people.web;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.web.CsvTable;
import io.guildhall.kernel.web.CsvTable.Line;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.kernel.web.Words;
import io.guildhall.people.FactsLine;
import io.guildhall.people.ImportReport;
import io.guildhall.people.LineProblem;
import io.guildhall.people.SkillLine;
import io.guildhall.people.Word;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Between files and what they say, and what became of it as JSON. */
final class Imports {
    /** The columns of a file of words, in this order where it is written. */
    static final List<String> WORDS = List.of("slug", "label", "synonyms");

    /** The columns of a file about people. */
    static final List<String> FACTS = List.of("username", "department", "site", "seniority", "manager");

    private static final Pattern BARS = Pattern.compile("\\s*\\|\\s*");

    private Imports() {}

    static Outcome<List<FactsLine>> facts(String csv) {
        return CsvTable.read(csv, Set.copyOf(FACTS), "username")
                .map(lines -> lines.stream().map(Imports::facts).toList());
    }

    private static FactsLine facts(Line line) {
        return new FactsLine(
                line.no(),
                line.cell("username").orElse(""),
                line.cell("department"),
                line.cell("site"),
                line.cell("seniority"),
                line.cell("manager"));
    }

    static Outcome<List<SkillLine>> words(String csv) {
        return CsvTable.read(csv, Set.copyOf(WORDS), "label")
                .map(lines -> lines.stream().map(Imports::word).toList());
    }

    /** Synonyms stand between bars, or each on a line of its own in the cell. */
    private static SkillLine word(Line line) {
        String synonyms = line.cell("synonyms").orElse("");
        List<String> each = synonyms.contains("\n") ? synonyms.lines().toList() : List.of(BARS.split(synonyms));
        return new SkillLine(
                line.no(),
                line.cell("slug").orElse(""),
                new Word(line.cell("label").orElse(""), each),
                line.cell("synonyms").isPresent());
    }

    /** A cell with synonyms that is read back as the same ones. */
    static String cell(List<String> synonyms) {
        return synonyms.stream().anyMatch(each -> each.contains("|"))
                ? String.join("\n", synonyms) + "\n"
                : String.join(" | ", synonyms);
    }

    static JsonObject json(ImportReport report, boolean dryRun, Words words) {
        return new JsonObject()
                .with("dryRun", dryRun)
                .with("lines", report.lines())
                .with("added", report.added())
                .with("changed", report.changed())
                .with("same", report.same())
                .with("byKey", report.byKey())
                .list("problems", report.problems(), problem -> json(problem, words));
    }

    private static JsonObject json(LineProblem problem, Words words) {
        String key = "guildhall.import.problem."
                + problem.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new JsonObject()
                .with("line", problem.line())
                .with("code", problem.kind())
                .with("value", problem.value())
                .with("message", words.text(key, problem.value()));
    }
}
