package io.guildhall.site.web;

import io.guildhall.kernel.Spaces;
import io.guildhall.kernel.web.Gate;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.Mending;
import io.guildhall.kernel.web.OwnPage;
import io.guildhall.kernel.web.Shown;
import io.guildhall.site.KnownSettings;
import io.guildhall.site.Pillar;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What stands where a pillar is switched off. */
@Named
public final class Switches {
    private final KnownSettings known;
    private final Spaces spaces;

    @Inject
    public Switches(KnownSettings known, Spaces spaces) {
        this.known = known;
        this.spaces = spaces;
    }

    /** Before macros of the pillar: while it is off readers see nothing, and those who can take the macro out of the page see why. */
    public Gate macros(Pillar pillar) {
        return (viewer, here, look) -> {
            if (known.isOn(pillar)) {
                return Optional.empty();
            }
            return Optional.of(
                    new Mending(spaces).tells(viewer, here, look.output())
                            ? Shown.notice(look.words().text("guildhall.site.pillar.off.macro"), "")
                            : Shown.nothing());
        };
    }

    /** A page of the pillar, which is not there while it is off, and says so. */
    public OwnPage page(Pillar pillar, Look look, Supplier<OwnPage> work) {
        return known.isOn(pillar)
                ? work.get()
                : new OwnPage(
                        404,
                        look.words().text("guildhall.page.none.title"),
                        "",
                        "",
                        List.of(Shown.notice(look.words().text("guildhall.refusal.feature.off"), "")));
    }
}
