package io.guildhall.devhost.jobs;

import com.atlassian.scheduler.JobRunner;
import io.guildhall.devhost.plugin.ModuleElement;
import io.guildhall.devhost.plugin.ModuleRefused;
import io.guildhall.devhost.plugin.Plugin;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Attr;

/**
 * A {@code job-config} module that is fine.
 *
 * @param name what the descriptor calls it
 * @param runs how often it runs in all; empty for ever
 * @param jitter the first run comes later by a random time below this
 * @param managed what administrators may do; empty where they do not see the job
 */
record Declaration(
        Plugin plugin,
        String moduleKey,
        String name,
        JobRunner runner,
        boolean perCluster,
        boolean clusteredOnly,
        Schedule schedule,
        Optional<Integer> runs,
        Duration jitter,
        Optional<Managed> managed) {
    private static final String CRON = "cron-expression";
    private static final String INTERVAL = "repeat-interval";
    private static final String COUNT = "repeat-count";
    private static final String JITTER = "jitterSecs";

    /** What administrators may do with a job that they see. */
    record Managed(boolean editable, boolean keepingHistory, boolean canRunAdhoc, boolean canDisable) {}

    /** Reads a module and finds its bean. */
    static Declaration read(Plugin plugin, ModuleElement module) throws ModuleRefused {
        onlyKnown(module, Set.of("key", "name", "i18n-name-key", "state"));
        for (ModuleElement child : module.children()) {
            if (!Set.of("job", "schedule", "managed", "description").contains(child.name())) {
                throw new ModuleRefused("<" + child.name() + "> is not known in a job-config");
            }
        }
        ModuleElement job = one(module, "job")
                .orElseThrow(() -> new ModuleRefused("there is no <job>, so nothing says which bean runs"));
        onlyKnown(job, Set.of("key", "perClusterJob", "clusteredOnly"));
        ModuleElement schedule = one(module, "schedule")
                .orElseThrow(() -> new ModuleRefused("there is no <schedule>, so the job would never run"));
        onlyKnown(schedule, Set.of(CRON, INTERVAL, COUNT, JITTER));
        Optional<ModuleElement> managed = one(module, "managed");
        return new Declaration(
                plugin,
                module.required("key"),
                module.attribute("name").orElse(module.required("key")),
                plugin.bean(job.required("key"), JobRunner.class),
                flag(job, "perClusterJob"),
                flag(job, "clusteredOnly"),
                schedule(schedule),
                runs(schedule),
                jitter(schedule),
                managed.isEmpty() ? Optional.empty() : Optional.of(managed(managed.get())));
    }

    /** Unique on the site. */
    String key() {
        return plugin.key() + ":" + moduleKey;
    }

    private static Schedule schedule(ModuleElement element) throws ModuleRefused {
        Optional<String> cron = element.attribute(CRON);
        Optional<String> interval = element.attribute(INTERVAL);
        if (cron.isPresent() == interval.isPresent()) {
            throw new ModuleRefused("<schedule> needs either " + CRON + " or " + INTERVAL + ", and has "
                    + (cron.isPresent() ? "both" : "neither"));
        }
        if (cron.isPresent()
                && (element.attribute(COUNT).isPresent()
                        || element.attribute(JITTER).isPresent())) {
            throw new ModuleRefused(COUNT + " and " + JITTER + " go with " + INTERVAL + " only");
        }
        try {
            return cron.isPresent() ? Schedule.Timetable.of(cron.get()) : Schedule.Every.of(interval.orElseThrow());
        } catch (IllegalArgumentException bad) {
            throw new ModuleRefused(String.valueOf(bad.getMessage()), bad);
        }
    }

    /** The count is of repeats, so none means one run. */
    private static Optional<Integer> runs(ModuleElement schedule) throws ModuleRefused {
        int repeats = number(schedule, COUNT, -1);
        return repeats < 0 ? Optional.empty() : Optional.of(repeats + 1);
    }

    private static Duration jitter(ModuleElement schedule) throws ModuleRefused {
        int seconds = number(schedule, JITTER, 0);
        if (seconds < 0) {
            throw new ModuleRefused(JITTER + " is below zero");
        }
        return Duration.ofSeconds(seconds);
    }

    private static Managed managed(ModuleElement element) throws ModuleRefused {
        onlyKnown(element, Set.of("editable", "keepingHistory", "canRunAdhoc", "canDisable"));
        return new Managed(
                flag(element, "editable"),
                flag(element, "keepingHistory"),
                flag(element, "canRunAdhoc"),
                flag(element, "canDisable"));
    }

    private static Optional<ModuleElement> one(ModuleElement module, String name) throws ModuleRefused {
        List<ModuleElement> found = module.children(name);
        if (found.size() > 1) {
            throw new ModuleRefused("there are " + found.size() + " <" + name + ">");
        }
        if (!found.isEmpty() && !found.get(0).children().isEmpty()) {
            throw new ModuleRefused("<" + name + "> has elements inside, which nobody would read");
        }
        return found.stream().findFirst();
    }

    private static boolean flag(ModuleElement element, String name) throws ModuleRefused {
        String value = element.attribute(name).orElse("false");
        if (!Set.of("true", "false").contains(value)) {
            throw new ModuleRefused(name + " is \"" + value + "\", neither true nor false");
        }
        return value.equals("true");
    }

    private static int number(ModuleElement element, String name, int otherwise) throws ModuleRefused {
        String value = element.attribute(name).orElse(Integer.toString(otherwise));
        if (!value.matches("-1|\\d{1,8}")) {
            throw new ModuleRefused(name + " is \"" + value + "\", which is no such number");
        }
        return Integer.parseInt(value);
    }

    private static void onlyKnown(ModuleElement element, Set<String> known) throws ModuleRefused {
        for (int i = 0; i < element.xml().getAttributes().getLength(); i++) {
            String name = ((Attr) element.xml().getAttributes().item(i)).getName();
            if (!known.contains(name)) {
                throw new ModuleRefused("<" + element.name() + "> has an attribute " + name + " that is not known");
            }
        }
    }
}
