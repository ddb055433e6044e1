package se.tross.shared.access;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.tross.shared.harness.Travels;

/** Every use case of the running application, as the server itself knows them: a new one is tested without being named. */
@Travels
final class UseCases {

    /**
     * One public method of a use case.
     *
     * @param bean the session bean
     * @param method what is called
     */
    record Call(Bean<?> bean, Method method) {

        @Override
        public String toString() {
            return name();
        }

        String name() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName();
        }

        Permits permits() {
            return method.getAnnotation(Permits.class);
        }

        Object reference() {
            BeanManager beans = CDI.current().getBeanManager();
            return beans.getReference(bean, bean.getBeanClass(), beans.createCreationalContext(bean));
        }
    }

    private UseCases() {}

    static List<Call> all() {
        return CDI.current().getBeanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getBeanClass().isAnnotationPresent(UseCase.class))
                .flatMap(UseCases::calls)
                .sorted(Comparator.comparing(Call::name))
                .toList();
    }

    private static Stream<Call> calls(Bean<?> bean) {
        return Arrays.stream(bean.getBeanClass().getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !method.isSynthetic() && !method.isBridge())
                .map(method -> new Call(bean, method));
    }
}
