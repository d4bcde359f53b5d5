package io.guildhall.devhost.plugin;

import java.util.Arrays;
import java.util.List;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.NestedExceptionUtils;

/** A Spring context made from the scanner index. */
final class SpringBeans implements Beans {
    private final GenericApplicationContext context = new GenericApplicationContext();
    private final Plugin plugin;

    private SpringBeans(Plugin plugin) {
        this.plugin = plugin;
        context.setClassLoader(plugin.classLoader());
        context.setDisplayName(plugin.key());
        AnnotationConfigUtils.registerAnnotationConfigProcessors(context);
        // Only what the index names becomes a bean: no @Bean methods, no component scan.
        context.removeBeanDefinition(AnnotationConfigUtils.CONFIGURATION_ANNOTATION_PROCESSOR_BEAN_NAME);
    }

    /** Starts the context; a refusal says which bean cannot be made and why. */
    static SpringBeans open(Plugin plugin, ScannerIndex index, HostServices services) throws ModuleRefused {
        SpringBeans beans = new SpringBeans(plugin);
        try {
            for (ScannerIndex.Named imported : index.imports()) {
                beans.importService(imported, services);
            }
            for (ScannerIndex.Named component : index.components()) {
                beans.define(component);
            }
            Inside.run(plugin.classLoader(), beans.context::refresh);
            return beans;
        } catch (ModuleRefused e) {
            beans.close();
            throw e;
        } catch (RuntimeException | LinkageError e) {
            beans.close();
            throw new ModuleRefused("the Spring context fails: " + why(e), e);
        }
    }

    private void importService(ScannerIndex.Named imported, HostServices services) throws ModuleRefused {
        HostService<?> service = services.find(imported.className())
                .orElseThrow(() -> new ModuleRefused("the host has no service " + imported.className()
                        + "; the Spring context would wait for it and time out"));
        if (Classes.load(plugin.classLoader(), imported.className()) != service.type()) {
            throw new ModuleRefused("the bundle has its own " + imported.className() + ", not the host's");
        }
        context.getBeanFactory().registerSingleton(imported.beanName(), ImportedService.of(service, plugin));
    }

    private void define(ScannerIndex.Named component) throws ModuleRefused {
        RootBeanDefinition definition =
                new RootBeanDefinition(Classes.load(plugin.classLoader(), component.className()));
        definition.setAutowireMode(AbstractBeanDefinition.AUTOWIRE_CONSTRUCTOR);
        context.registerBeanDefinition(component.beanName(), definition);
    }

    @Override
    public <T> T create(Class<T> type) throws ModuleRefused {
        return beansOf(type).isEmpty() ? construct(type) : bean(type);
    }

    private <T> T construct(Class<T> type) throws ModuleRefused {
        try {
            return Inside.call(
                    plugin.classLoader(),
                    () -> context.getAutowireCapableBeanFactory().createBean(type));
        } catch (BeansException | LinkageError e) {
            throw new ModuleRefused(type.getName() + " cannot be made: " + why(e), e);
        }
    }

    @Override
    public <T> T bean(Class<T> type) throws ModuleRefused {
        List<String> names = beansOf(type);
        if (names.size() != 1) {
            throw new ModuleRefused(
                    names.size() + " beans of " + type.getName() + " in " + ScannerIndex.FOLDER + ": " + names);
        }
        return context.getBean(names.get(0), type);
    }

    @Override
    public <T> T bean(String name, Class<T> as) throws ModuleRefused {
        if (!context.containsBean(name)) {
            throw new ModuleRefused("there is no Spring bean " + name + "; beans that are a " + as.getSimpleName()
                    + ": " + List.of(context.getBeanNamesForType(as)));
        }
        Object bean = context.getBean(name);
        if (!as.isInstance(bean)) {
            throw new ModuleRefused(
                    "the Spring bean " + name + " is a " + bean.getClass().getName() + ", which is no " + as.getName());
        }
        return as.cast(bean);
    }

    private List<String> beansOf(Class<?> type) {
        return Arrays.stream(context.getBeanNamesForType(type))
                .filter(name -> context.getType(name) == type)
                .toList();
    }

    @Override
    public void close() {
        Inside.run(plugin.classLoader(), context::close);
    }

    private static String why(Throwable e) {
        Throwable cause = NestedExceptionUtils.getMostSpecificCause(e);
        String outer = String.valueOf(e.getMessage());
        return e != cause && outer.contains(String.valueOf(cause.getMessage())) ? outer : outer + ": " + cause;
    }
}
