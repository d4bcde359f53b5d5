package io.guildhall.membership.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.membership.questions.JoinAnswers;
import io.guildhall.membership.rules.Rulebooks;

/** Lets tests of other packages make the adapters for rules and answers. */
public final class RulebooksOver {
    private RulebooksOver() {}

    public static Rulebooks tables(ActiveObjects ao) {
        return new AoRulebooks(ao);
    }

    public static JoinAnswers answers(ActiveObjects ao) {
        return new AoJoinAnswers(ao);
    }
}
