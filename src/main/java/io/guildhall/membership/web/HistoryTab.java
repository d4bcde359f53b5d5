package io.guildhall.membership.web;

import io.guildhall.kernel.Page;
import io.guildhall.kernel.web.Links;
import io.guildhall.kernel.web.Shown;
import io.guildhall.membership.Ability;
import io.guildhall.membership.CommunityView;
import io.guildhall.membership.roster.HistoryService;
import io.guildhall.membership.roster.HistoryView;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** What happened in a community, for those who run it. */
@Named
public final class HistoryTab implements CommunityTab {
    private static final int LINES = 50;

    private final HistoryService history;
    private final List<HistoryPart> others;

    @Inject
    public HistoryTab(HistoryService history, List<HistoryPart> others) {
        this.history = history;
        this.others = List.copyOf(others);
    }

    @Override
    public String name() {
        return "history";
    }

    @Override
    public String title() {
        return "guildhall.tab.history";
    }

    @Override
    public int order() {
        return 1000;
    }

    @Override
    public boolean isFor(CommunityView view) {
        return view.can(Ability.SEE_HISTORY);
    }

    @Override
    public List<Shown> parts(TabCall call) {
        Optional<String> cursor = call.parameter("cursor");
        Optional<Page<HistoryView>> asked = steps(call, cursor);
        Page<HistoryView> steps = asked.or(() -> steps(call, Optional.empty()))
                .orElse(new Page<>(List.of(), Optional.empty(), OptionalInt.empty()));
        HistoryPageView view = new HistoryPageView(
                steps.items().stream()
                        .map(step -> HistoryWords.line(step, call.look()))
                        .toList(),
                steps.next()
                        .map(next -> call.address() + "?cursor=" + Links.encoded(next))
                        .orElse(""),
                asked.isPresent() && cursor.isPresent() ? call.address() : "");
        return Stream.concat(
                        Stream.of(new Shown("membership/community-history.vm", view)),
                        others.stream().flatMap(other -> other.parts(call).stream()))
                .toList();
    }

    private Optional<Page<HistoryView>> steps(TabCall call, Optional<String> cursor) {
        return history.of(call.viewer(), call.spaceKey(), cursor, LINES).result();
    }
}
