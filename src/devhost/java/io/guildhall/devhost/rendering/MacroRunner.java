package io.guildhall.devhost.rendering;

import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs macros, and shows a box in the place of one that cannot be run. */
final class MacroRunner {
    private static final Logger LOG = LoggerFactory.getLogger(MacroRunner.class);

    private final Macros macros;
    private final UnaryOperator<Supplier<String>> inTransaction;

    /** @param inTransaction makes work run in a transaction that an exception rolls back */
    MacroRunner(Macros macros, UnaryOperator<Supplier<String>> inTransaction) {
        this.macros = macros;
        this.inTransaction = inTransaction;
    }

    String run(MacroCall call, Surroundings surroundings) {
        Optional<MacroModule> macro = macros.find(call.name());
        if (macro.isEmpty()) {
            return box("Unknown macro: '" + call.name() + "'");
        }
        try {
            return inTransaction
                    .apply(() -> macro.get().plugin().inside(() -> execute(macro.get(), call, surroundings)))
                    .get();
        } catch (Refused refused) {
            return box("Error rendering macro '" + call.name() + "': " + refused.getMessage());
        } catch (RuntimeException | LinkageError broken) {
            LOG.error("{}: macro {} failed", macro.get().plugin().key(), call.name(), broken);
            return box("Error rendering macro '" + call.name() + "'");
        }
    }

    private static String execute(MacroModule module, MacroCall call, Surroundings surroundings) {
        try {
            String html = module.macro()
                    .execute(module.canonical(call.parameters()), call.body().orElse(null), surroundings);
            if (html == null) {
                throw new IllegalStateException("macro " + call.name() + " returned null");
            }
            return html;
        } catch (MacroExecutionException refused) {
            throw new Refused(refused);
        }
    }

    private static String box(String message) {
        return "<div class=\"aui-message aui-message-error error\"><p>" + Escape.html(message) + "</p></div>";
    }

    /** Carries the refusal of a macro out of its transaction, which it rolls back. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused(MacroExecutionException cause) {
            super(String.valueOf(cause.getMessage()), cause);
        }
    }
}
