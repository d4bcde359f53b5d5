package io.guildhall.inviting.web;

import io.guildhall.kernel.web.Shown;
import io.guildhall.membership.web.TabCall;
import java.util.List;

/** What a feature shows below the form that asks people in. Every bean of this type is one. */
public interface InvitingPart {
    /** Templates one below the other; asked for whoever may see the tab. */
    List<Shown> parts(TabCall call);
}
