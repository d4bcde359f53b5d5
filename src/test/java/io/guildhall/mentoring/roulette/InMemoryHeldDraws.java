package io.guildhall.mentoring.roulette;

import io.guildhall.kernel.DuplicateKeyException;
import io.guildhall.mentoring.programme.ProgrammeId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Draws, in memory. */
public final class InMemoryHeldDraws implements HeldDraws {
    private final List<HeldDraw> held = new ArrayList<>();

    @Override
    public synchronized Optional<HeldDraw> last(ProgrammeId programme) {
        return held.stream()
                .filter(draw -> draw.programme().equals(programme))
                .max(Comparator.comparingInt(HeldDraw::no));
    }

    @Override
    public synchronized void add(HeldDraw draw) {
        if (held.stream().anyMatch(each -> each.programme().equals(draw.programme()) && each.no() == draw.no())) {
            throw new DuplicateKeyException(Integer.toString(draw.no()), new IllegalStateException("in memory"));
        }
        held.add(draw);
    }
}
