package io.guildhall.mentoring.session.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.mentoring.session.Agreements;
import io.guildhall.mentoring.session.FitChecks;
import io.guildhall.mentoring.session.Goals;
import io.guildhall.mentoring.session.Notes;
import io.guildhall.mentoring.session.Sessions;

/** Lets tests of other packages make the adapters. */
public final class PairPapersOver {
    private PairPapersOver() {}

    /** What one place keeps of two. */
    public record Papers(Agreements agreements, Goals goals, FitChecks fits) {}

    public static Sessions sessions(ActiveObjects ao) {
        return new AoSessions(ao);
    }

    public static Notes notes(ActiveObjects ao) {
        return new AoNotes(ao);
    }

    public static Papers papers(ActiveObjects ao) {
        AoPairPapers papers = new AoPairPapers(ao);
        return new Papers(papers, papers, papers);
    }
}
