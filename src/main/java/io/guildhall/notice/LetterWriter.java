package io.guildhall.notice;

import io.guildhall.kernel.Letter;
import io.guildhall.kernel.UserId;
import java.util.List;

/** Port: puts notices into a letter, in the language and time zone of whoever gets it. */
public interface LetterWriter {
    /** A letter about one notice. */
    Letter one(UserId reader, String address, InboxLine line, boolean plainText);

    /** The week's letter; never about nothing. @param more whether there is more in the inbox than stands in it */
    Letter week(UserId reader, String address, List<InboxLine> lines, boolean more, boolean plainText);
}
