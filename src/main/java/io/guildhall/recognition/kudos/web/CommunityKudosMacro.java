package io.guildhall.recognition.kudos.web;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.web.Links;
import io.guildhall.kernel.web.MacroCall;
import io.guildhall.kernel.web.MacroFrame;
import io.guildhall.kernel.web.Parameters;
import io.guildhall.kernel.web.Shown;
import io.guildhall.recognition.kudos.Giving;
import io.guildhall.recognition.kudos.KudosReadingService;
import io.guildhall.recognition.kudos.KudosService;
import io.guildhall.site.Pillar;
import io.guildhall.site.web.Switches;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The macro {@code community-kudos}: thank somebody, read who was thanked, and the list for the meeting. */
public final class CommunityKudosMacro implements Macro {
    private static final String MODE = "mode";
    private static final String PERIOD = "period";
    private static final Parameters.Form FORM =
            new Parameters.Form().choice(MODE, "give", "feed", "shoutout").choice(PERIOD, "30d", "7d", "90d");

    private final MacroFrame frame;
    private final KudosService kudos;
    private final KudosReadingService reading;
    private final Switches switches;

    @Inject
    public CommunityKudosMacro(MacroFrame frame, KudosService kudos, KudosReadingService reading, Switches switches) {
        this.frame = frame;
        this.kudos = kudos;
        this.reading = reading;
        this.switches = switches;
    }

    @Override
    public String execute(Map<String, String> parameters, @Nullable String body, ConversionContext context) {
        return frame.show(FORM, switches.macros(Pillar.RECOGNITION), parameters, context, this::shown);
    }

    private Shown shown(MacroCall call) {
        Links links = call.look().links();
        String path = call.elsewhere() || call.here().isEmpty()
                ? links.communities()
                : links.community(new SpaceKey(call.here()), KudosWords.TAB);
        if (!call.output().isScreen()) {
            return KudosWords.neutral(call.look(), path);
        }
        if (call.viewer().isAnonymous()) {
            return KudosWords.login(call.look(), path);
        }
        return switch (call.parameters().choice(MODE)) {
            case "feed" -> feed(call);
            case "shoutout" -> shoutout(call);
            default -> give(call);
        };
    }

    private Shown give(MacroCall call) {
        return kudos.giving(call.viewer(), call.space(), call.look().dates().zone())
                .fold(
                        giving -> KudosWords.give(giving, call.parameters().title(), field(giving), call.look()),
                        refusal -> KudosWords.refused(refusal, call.look()));
    }

    /** The same on each node and each time, as what a macro says is; a page has no reason to ask twice for the same community. */
    private static String field(Giving giving) {
        return "gh-thank-" + giving.space().key().value();
    }

    private Shown feed(MacroCall call) {
        Parameters parameters = call.parameters();
        return reading.of(call.viewer(), call.space(), Optional.empty(), Optional.empty(), parameters.max())
                .fold(
                        list -> KudosWords.feed(list, parameters.title(), call.look()),
                        refusal -> KudosWords.refused(refusal, call.look()));
    }

    private Shown shoutout(MacroCall call) {
        Parameters parameters = call.parameters();
        return reading.shoutout(call.viewer(), call.space(), period(parameters.choice(PERIOD)), parameters.max())
                .fold(
                        shoutout -> KudosWords.shoutout(shoutout, parameters.title(), call.look()),
                        refusal -> KudosWords.refused(refusal, call.look()));
    }

    /** So many days, with a letter behind. */
    private static Duration period(String chosen) {
        return Duration.ofDays(Long.parseLong(chosen.substring(0, chosen.length() - 1)));
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
