package io.guildhall.site;

import io.guildhall.kernel.Refusal.FieldError;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How long things are kept, in days.
 *
 * @param auditDays entries of the audit; {@value #FOR_GOOD} for good
 * @param noticeDays notices, mails that were closed, and what people were told of
 */
public record Keeping(int auditDays, int noticeDays) {
    public static final int FOR_GOOD = 0;
    public static final int AUDIT_MIN = 90;
    public static final int AUDIT_MAX = 3_650;
    public static final int NOTICE_MIN = 30;
    public static final int NOTICE_MAX = 730;

    /** What holds until somebody decides otherwise. */
    public static Keeping usual() {
        return new Keeping(FOR_GOOD, 180);
    }

    /** Before which moment entries of the audit go; empty where they stay for good. */
    public Optional<Instant> auditBefore(Instant now) {
        return auditDays == FOR_GOOD ? Optional.empty() : Optional.of(now.minus(auditDays, ChronoUnit.DAYS));
    }

    /** Before which moment notices go. */
    public Instant noticesBefore(Instant now) {
        return now.minus(noticeDays, ChronoUnit.DAYS);
    }

    /** What is wrong with the numbers. */
    List<FieldError> problems() {
        List<FieldError> found = new ArrayList<>();
        if (auditDays != FOR_GOOD) {
            check(found, "auditDays", auditDays, AUDIT_MIN, AUDIT_MAX);
        }
        check(found, "noticeDays", noticeDays, NOTICE_MIN, NOTICE_MAX);
        return found;
    }

    private static void check(List<FieldError> found, String name, int days, int least, int most) {
        if (days < least || days > most) {
            found.add(new FieldError(name, "field.out-of-range", List.of(least, most)));
        }
    }
}
