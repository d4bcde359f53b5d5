package io.guildhall.host;

import com.atlassian.sal.api.message.I18nResolver;
import io.guildhall.kernel.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Texts in the language and time zone of the viewer. */
@Named
final class SalTexts implements Texts {
    private final I18nResolver texts;
    private final IsolatedAdapters adapters;

    @Inject
    SalTexts(I18nResolver texts, IsolatedAdapters adapters) {
        this.texts = texts;
        this.adapters = adapters;
    }

    @Override
    public String text(String key, Object... arguments) {
        return arguments.length == 0
                ? texts.getText(key)
                : texts.getText(
                        key, Stream.of(arguments).map(SalTexts::argument).toArray(Serializable[]::new));
    }

    /** The host formats only what can be serialised; anything else is shown as it reads. */
    private static Serializable argument(Object argument) {
        return argument instanceof Serializable serializable ? serializable : argument.toString();
    }

    @Override
    public Locale locale() {
        return adapters.languages().ask(Supplier::get);
    }

    @Override
    public ZoneId zone() {
        return adapters.timeZones().ask(Supplier::get);
    }
}
