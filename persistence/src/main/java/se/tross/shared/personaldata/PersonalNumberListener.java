package se.tross.shared.personaldata;

import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.tross.shared.refusal.Refused;

/**
 * Stands before every insert and update, of every entity (orm.xml): a text with an identity number in it is refused (P6).
 * The pages check too, beside the field; here nothing gets past.
 */
public class PersonalNumberListener {

    private static final ClassValue<List<Field>> TEXTS = new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
            return Stream.<Class<?>>iterate(type, c -> c != null && c != Object.class, Class::getSuperclass)
                    .flatMap(c -> Arrays.stream(c.getDeclaredFields()))
                    .filter(PersonalNumberListener::isFreeText)
                    .peek(field -> field.setAccessible(true))
                    .toList();
        }
    };

    /** @throws Refused if a text holds what looks like a personnummer or samordningsnummer */
    @PrePersist
    @PreUpdate
    public void refusePersonalNumbers(Object entity) {
        Refused.ifAny(TEXTS.get(entity.getClass()).stream()
                .map(field -> PersonalNumberGuard.check(field.getName(), text(entity, field)))
                .flatMap(Optional::stream)
                .toList());
    }

    private static boolean isFreeText(Field field) {
        return field.getType() == String.class
                && !Modifier.isStatic(field.getModifiers())
                && !field.isAnnotationPresent(NotFreeText.class);
    }

    private static String text(Object entity, Field field) {
        try {
            return (String) field.get(entity);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("A text field that was made accessible is not", e);
        }
    }
}
