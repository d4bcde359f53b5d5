package io.guildhall.privacy;

import io.guildhall.kernel.Chore;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Goes on with erasures that were too long for one request, or that were broken off. Every minute, with the notices. */
@Named
final class ErasureChore implements Chore {
    private static final int MOST = 10_000;

    private final ErasureService erasures;

    @Inject
    ErasureChore(ErasureService erasures) {
        this.erasures = erasures;
    }

    @Override
    public String name() {
        return "notices";
    }

    @Override
    public Result run() {
        return new Result(erasures.goOn(MOST), List.of());
    }
}
