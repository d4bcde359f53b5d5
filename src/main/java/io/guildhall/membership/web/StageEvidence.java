package io.guildhall.membership.web;

import java.util.List;

/** Port: what is known of a community that speaks for the stage it is in, and for the next one; answered by the feature that knows. */
public interface StageEvidence {
    /** The stage that it is in, and then the next one where there is one; asked only for those who may set the stage. */
    List<LifeView.Evidence> of(TabCall call);
}
