package io.guildhall.notice;

import io.guildhall.kernel.Chore;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** Every minute: tells what happened and sends what is due. What is old is another chore's, for it takes longer. */
@Named
final class NoticeChore implements Chore {
    /** So much in one run: the next one is a minute later, and a mail server is slow. */
    private static final int STEPS_MAX = 500;

    private static final int MAILS_MAX = 200;

    private final Distribution distribution;
    private final MailDispatch dispatch;

    @Inject
    NoticeChore(Distribution distribution, MailDispatch dispatch) {
        this.distribution = distribution;
        this.dispatch = dispatch;
    }

    @Override
    public String name() {
        return "notices";
    }

    @Override
    public Result run() {
        Result told = distribution.tell(STEPS_MAX);
        Result mailed = dispatch.send(MAILS_MAX);
        List<String> troubles = Stream.of(told, mailed)
                .flatMap(each -> each.troubles().stream())
                .toList();
        return new Result(told.done() + mailed.done(), troubles);
    }
}
