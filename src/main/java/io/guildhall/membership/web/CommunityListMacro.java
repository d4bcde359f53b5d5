package io.guildhall.membership.web;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import io.guildhall.community.CommunityType;
import io.guildhall.kernel.Page;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.MacroCall;
import io.guildhall.kernel.web.MacroFrame;
import io.guildhall.kernel.web.Parameters;
import io.guildhall.kernel.web.Shown;
import io.guildhall.membership.CommunityView;
import io.guildhall.membership.directory.DirectoryQuery;
import io.guildhall.membership.directory.DirectoryService;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The macro {@code community-list}: the communities that the viewer may see. */
public final class CommunityListMacro implements Macro {
    private static final Parameters.Form FORM = new Parameters.Form()
            .choice("layout", "cards", "table")
            .optional(
                    "type",
                    Arrays.stream(CommunityType.values()).map(Cards::word).toList())
            .words("topic");

    private final MacroFrame frame;
    private final DirectoryService directory;

    @Inject
    public CommunityListMacro(MacroFrame frame, DirectoryService directory) {
        this.frame = frame;
        this.directory = directory;
    }

    @Override
    public String execute(Map<String, String> parameters, @Nullable String body, ConversionContext context) {
        return frame.show(FORM, parameters, context, this::shown);
    }

    private Shown shown(MacroCall call) {
        Optional<CommunityType> type =
                call.parameters().chosen("type").map(word -> CommunityType.valueOf(word.toUpperCase(Locale.ROOT)));
        DirectoryQuery query = new DirectoryQuery(
                "",
                type,
                Optional.empty(),
                Optional.empty(),
                call.parameters().chosen("topic").orElse(""),
                false,
                Optional.empty(),
                call.parameters().max());
        return directory
                .list(call.viewer(), query)
                .fold(
                        page -> of(page, call),
                        refusal ->
                                Shown.notice(call.look().words().text("guildhall.community.unavailable.message"), ""));
    }

    private static Shown of(Page<CommunityView> page, MacroCall call) {
        if (!call.output().isScreen()) {
            return Facts.list(page.items(), call);
        }
        Look look = call.look();
        boolean all = page.next().isEmpty();
        boolean narrowed = call.parameters().chosen("type").isPresent()
                || call.parameters().chosen("topic").isPresent();
        String kind = narrowed ? "guildhall.list.kind.message" : "guildhall.list.empty.message";
        return new Shown(
                "membership/community-list.vm",
                new ListView(
                        call.parameters().title(),
                        call.parameters().choice("layout"),
                        page.items().stream().map(view -> Cards.of(view, look)).toList(),
                        look.words().text(all ? kind : "guildhall.list.further.message"),
                        all ? "" : look.words().text("guildhall.directory.link"),
                        all ? "" : look.href(look.links().communities())));
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
