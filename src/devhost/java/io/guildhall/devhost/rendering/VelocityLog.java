package io.guildhall.devhost.rendering;

import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.runtime.log.LogChute;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Passes on Velocity's warnings and errors; the rest is chatter. */
final class VelocityLog implements LogChute {
    private static final Logger LOG = LoggerFactory.getLogger(TemplateEngine.class);

    @Override
    public void init(RuntimeServices services) {}

    @Override
    public void log(int level, String message) {
        if (isLevelEnabled(level)) {
            LOG.warn("{}", message);
        }
    }

    @Override
    public void log(int level, String message, Throwable cause) {
        if (isLevelEnabled(level)) {
            LOG.warn("{}", message, cause);
        }
    }

    @Override
    public boolean isLevelEnabled(int level) {
        return level >= LogChute.WARN_ID;
    }
}
