package io.guildhall.membership.web;

import io.guildhall.kernel.web.Shown;
import java.util.List;

/** What a feature keeps of what happened, below the history of places. Every bean of this type is one. */
public interface HistoryPart {
    /** Templates one below the other; asked only for those who may see the history. */
    List<Shown> parts(TabCall call);
}
