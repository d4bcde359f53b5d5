package io.guildhall.mentoring.roulette;

import io.guildhall.kernel.Chore;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeState;
import io.guildhall.mentoring.programme.Programmes;
import io.guildhall.site.KnownSettings;
import io.guildhall.site.Pillar;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Every hour: draws for each coffee roulette whose time has come. */
@Named
final class RouletteDay implements Chore {
    private static final int BATCH = 100;
    private static final Set<ProgrammeState> OPEN = EnumSet.of(ProgrammeState.OPEN);

    private final Programmes programmes;
    private final RouletteService roulette;
    private final KnownSettings known;

    @Inject
    RouletteDay(Programmes programmes, RouletteService roulette, KnownSettings known) {
        this.programmes = programmes;
        this.roulette = roulette;
        this.known = known;
    }

    /** It comes with what else waits. */
    @Override
    public String name() {
        return "waiting";
    }

    @Override
    public Result run() {
        int drawn = 0;
        long after = 0;
        List<Programme> page = known.isOn(Pillar.MENTORING) ? programmes.walk(OPEN, after, BATCH) : List.of();
        while (!page.isEmpty()) {
            for (Programme each : page) {
                after = each.id().value();
                drawn += roulette.drawIfDue(each) ? 1 : 0;
            }
            page = programmes.walk(OPEN, after, BATCH);
        }
        return new Result(drawn, List.of());
    }
}
