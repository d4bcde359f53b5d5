package io.guildhall.membership.web;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Spaces;
import io.guildhall.kernel.web.Gate;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.MacroCall;
import io.guildhall.kernel.web.MacroFrame;
import io.guildhall.kernel.web.Mending;
import io.guildhall.kernel.web.Parameters;
import io.guildhall.kernel.web.Shown;
import io.guildhall.kernel.web.Words;
import io.guildhall.membership.MembershipRefusal;
import io.guildhall.membership.Role;
import io.guildhall.membership.Skilled;
import io.guildhall.membership.directory.DirectoryService;
import io.guildhall.membership.roster.RosterPage;
import io.guildhall.membership.roster.RosterQuery;
import io.guildhall.membership.roster.RosterService;
import io.guildhall.site.Pillar;
import io.guildhall.site.web.Switches;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The macro {@code community-members}: who is in a community, or how many where names are not to be shown. */
public final class CommunityMembersMacro implements Macro {
    private static final Parameters.Form FORM = new Parameters.Form()
            .choice("layout", "avatars", "list", "table")
            .words("skill")
            .optional("role", Arrays.stream(Role.values()).map(Cards::word).toList());

    private final MacroFrame frame;
    private final DirectoryService directory;
    private final RosterService roster;
    private final Absence absence;
    private final Spaces spaces;
    private final Switches switches;

    @Inject
    public CommunityMembersMacro(
            MacroFrame frame,
            DirectoryService directory,
            RosterService roster,
            Absence absence,
            Spaces spaces,
            Switches switches) {
        this.frame = frame;
        this.directory = directory;
        this.roster = roster;
        this.absence = absence;
        this.spaces = spaces;
        this.switches = switches;
    }

    @Override
    public String execute(Map<String, String> parameters, @Nullable String body, ConversionContext context) {
        Gate skills = switches.macros(Pillar.EXPERTISE);
        return frame.show(
                FORM,
                parameters,
                context,
                call -> call.parameters()
                        .chosen("skill")
                        .flatMap(skill -> skills.instead(call.viewer(), call.here(), call.look()))
                        .orElseGet(() -> shown(call)));
    }

    /** The roster alone tells everything, also how many there are where names are hidden. */
    private Shown shown(MacroCall call) {
        if (!call.output().isScreen()) {
            return facts(call);
        }
        if (call.viewer().isAnonymous()) {
            return forAnonymous(call);
        }
        Optional<Role> role = call.parameters().chosen("role").map(word -> Role.valueOf(word.toUpperCase(Locale.ROOT)));
        RosterQuery query = new RosterQuery(
                role,
                call.parameters().chosen("skill").orElse(""),
                call.parameters().max());
        return roster.look(call.viewer(), call.space(), query)
                .fold(found -> members(found, call), refusal -> hidden(refusal, call));
    }

    private Shown facts(MacroCall call) {
        return directory
                .one(call.viewer(), call.space())
                .fold(view -> Facts.of(view, call), refusal -> absence.withLink(refusal, call));
    }

    private Shown members(RosterPage found, MacroCall call) {
        Look look = call.look();
        if (found.skilled().filter(asked -> asked.skill().isEmpty()).isPresent()) {
            return unknown(found.skilled().orElseThrow(), call);
        }
        List<MemberLine> lines = Members.lines(found.page(), look);
        String nobody = lines.isEmpty()
                ? found.skilled()
                        .flatMap(Skilled::skill)
                        .map(skill -> look.words().text("guildhall.members.empty.skill", skill))
                        .orElseGet(() -> look.words().text("guildhall.members.empty.message"))
                : "";
        return shown(lines, nobody, Members.others(found, look), call);
    }

    /** Whoever can mend it is told what may have been meant; readers see one quiet line. */
    private Shown unknown(Skilled asked, MacroCall call) {
        Words words = call.look().words();
        String typed = call.parameters().chosen("skill").orElse("");
        String reason = asked.nearest().isEmpty()
                ? words.text("guildhall.members.skill.reason", typed)
                : words.text("guildhall.members.skill.nearest", typed, String.join(", ", asked.nearest()));
        boolean told = new Mending(spaces).tells(call.viewer(), call.here(), call.output());
        return Shown.notice(words.text("guildhall.members.skill.message"), told ? reason : "");
    }

    private Shown hidden(Refusal refusal, MacroCall call) {
        if (refusal.code() == MembershipRefusal.ROSTER_HIDDEN
                && !refusal.details().isEmpty()
                && refusal.details().get(0) instanceof Integer members) {
            return count(members, call);
        }
        return absence.withLink(refusal, call);
    }

    private Shown forAnonymous(MacroCall call) {
        return directory
                .one(call.viewer(), call.space())
                .fold(view -> count(view.community().memberCount(), call), refusal -> absence.withLink(refusal, call));
    }

    private static Shown count(int members, MacroCall call) {
        Words words = call.look().words();
        String sentence = words.count("guildhall.members.hidden", members);
        if (call.parameters().chosen("skill").isPresent()) {
            sentence = words.text("guildhall.members.hidden.skill");
        } else if (call.parameters().chosen("role").isPresent()) {
            sentence = words.text("guildhall.members.hidden.role");
        }
        return shown(List.of(), sentence, "", call);
    }

    private static Shown shown(List<MemberLine> lines, String sentence, String others, MacroCall call) {
        String layout = call.parameters().choice("layout");
        return new Shown(
                "membership/community-members.vm",
                new MembersView(call.parameters().title(), layout, lines, sentence, others));
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
