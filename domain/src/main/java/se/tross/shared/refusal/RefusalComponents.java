package se.tross.shared.refusal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** What a refusal's record holds, in the order of its declaration: that is the order of the places in its sentence. */
final class RefusalComponents {

    /** Says where the refusal stands, not what it says. */
    private static final String FIELD = "field";

    /** The accessors of each record, looked up once. */
    private static final ClassValue<List<Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            RecordComponent[] components = type.isRecord() ? type.getRecordComponents() : new RecordComponent[0];
            return Arrays.stream(components)
                    .filter(component -> !FIELD.equals(component.getName()))
                    .map(RecordComponent::getAccessor)
                    .map(RefusalComponents::opened)
                    .toList();
        }
    };

    private RefusalComponents() {}

    static Object[] of(Refusal refusal) {
        return ACCESSORS.get(refusal.getClass()).stream()
                .map(accessor -> value(accessor, refusal))
                .toArray();
    }

    /** The record may be nested in what is not public. */
    private static Method opened(Method accessor) {
        accessor.setAccessible(true);
        return accessor;
    }

    private static Object value(Method accessor, Refusal refusal) {
        try {
            return accessor.invoke(refusal);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(accessor + " of a record cannot be read", impossible);
        }
    }
}
