package io.guildhall.mentoring.mine.web;

import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.PersonalPart;
import io.guildhall.kernel.web.Shown;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Who asks somebody to be paired, with the way to where they answer. */
@Named
public final class MentoringForMe implements PersonalPart {
    private final MyMentorings mine;

    @Inject
    public MentoringForMe(MyMentorings mine) {
        this.mine = mine;
    }

    @Override
    public List<Shown> parts(Page page, Viewer viewer, Look look) {
        return page == Page.PROFILE || page == Page.BEFORE_PROFILE
                ? List.of()
                : mine.waiting(viewer, look).stream().toList();
    }

    @Override
    public boolean comesFirst() {
        return true;
    }
}
