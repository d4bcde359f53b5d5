package io.guildhall.membership.web;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import io.guildhall.kernel.web.MacroCall;
import io.guildhall.kernel.web.MacroFrame;
import io.guildhall.kernel.web.Parameters;
import io.guildhall.kernel.web.Shown;
import io.guildhall.kernel.web.Words;
import io.guildhall.membership.directory.DirectoryService;
import io.guildhall.membership.numbers.CommunityNumbers;
import io.guildhall.membership.numbers.NumbersPeriod;
import io.guildhall.membership.numbers.NumbersService;
import io.guildhall.site.Pillar;
import io.guildhall.site.web.Switches;
import jakarta.inject.Inject;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The macro {@code community-numbers}: how many take part, came and went, write something, and how soon. */
public final class CommunityNumbersMacro implements Macro {
    private static final Map<String, NumbersPeriod> PERIODS =
            Map.of("30d", NumbersPeriod.MONTH, "90d", NumbersPeriod.QUARTER, "1y", NumbersPeriod.YEAR);
    private static final Parameters.Form FORM = new Parameters.Form()
            .choice(
                    "metrics",
                    "all",
                    "members",
                    "joined",
                    "left",
                    "contributors",
                    "contributing",
                    "first-contribution",
                    "levels",
                    "answered")
            .choice("period", "90d", "30d", "1y");

    private final MacroFrame frame;
    private final NumbersService numbers;
    private final DirectoryService directory;
    private final Absence absence;
    private final Switches switches;

    @Inject
    public CommunityNumbersMacro(
            MacroFrame frame, NumbersService numbers, DirectoryService directory, Absence absence, Switches switches) {
        this.frame = frame;
        this.numbers = numbers;
        this.directory = directory;
        this.absence = absence;
        this.switches = switches;
    }

    @Override
    public String execute(Map<String, String> parameters, @Nullable String body, ConversionContext context) {
        return frame.show(FORM, switches.macros(Pillar.PARTICIPATION), parameters, context, this::shown);
    }

    private Shown shown(MacroCall call) {
        return call.output().isScreen()
                ? numbers.of(call.viewer(), call.space(), period(call))
                        .fold(found -> of(found, call), refusal -> absence.withLink(refusal, call))
                : directory
                        .one(call.viewer(), call.space())
                        .fold(view -> Facts.of(view, call), refusal -> absence.withLink(refusal, call));
    }

    private static NumbersPeriod period(MacroCall call) {
        return PERIODS.getOrDefault(call.parameters().choice("period"), NumbersPeriod.QUARTER);
    }

    private static Shown of(CommunityNumbers found, MacroCall call) {
        return found.tally()
                .map(tally -> Figures.of(
                        found,
                        tally,
                        period(call),
                        call.parameters().choice("metrics"),
                        call.parameters().title(),
                        call.look()))
                .map(view -> view.figures().isEmpty()
                        ? Shown.notice(call.look().words().text("guildhall.numbers.levels.whose"), "")
                        : new Shown("membership/community-numbers.vm", view))
                .orElseGet(() -> Shown.notice(tooFew(found, call.look().words()), ""));
    }

    private static String tooFew(CommunityNumbers found, Words words) {
        return words.text(
                "guildhall.numbers.too-few.message",
                words.count("guildhall.members.count", found.community().memberCount()),
                CommunityNumbers.PEOPLE_MIN);
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
