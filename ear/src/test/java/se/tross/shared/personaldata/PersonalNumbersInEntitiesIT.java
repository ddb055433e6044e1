package se.tross.shared.personaldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.EntityType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.tross.shared.access.Actor;
import se.tross.shared.access.Role;
import se.tross.shared.harness.Acting;
import se.tross.shared.harness.InContainer;
import se.tross.shared.refusal.Refused;

/** P6: whatever page forgets to look, no entity is stored with a personnummer in any of its texts. */
class PersonalNumbersInEntitiesIT extends InContainer {

    /** The Tax Agency's own test number. */
    private static final String TEXT = "Möte med 811218-9876 i maj";

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private Acting acting;

    @Test
    void aChangedTextIsRefusedInEveryEntity() throws Exception {
        int texts = 0;
        Actor actor = Acting.actor(acting.halland(), Role.FORBUNDSCHEF);
        for (EntityType<?> type : entities.getMetamodel().getEntities()) {
            for (String text : freeTexts(type)) {
                texts++;
                acting.takenBack(actor, () -> assertRefused(type, text));
            }
        }
        assertThat(texts).as("texts tried").isGreaterThan(10);
    }

    private Object assertRefused(EntityType<?> type, String text) throws ReflectiveOperationException {
        Object row = entities.createQuery("select e from " + type.getName() + " e", type.getJavaType())
                .setMaxResults(1)
                .getSingleResult();
        set(row, text);
        assertThatThrownBy(entities::flush)
                .as(type.getName() + "." + text)
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.first()).isInstanceOf(PersonalNumberInText.class);
                    assertThat(refused.first().field()).isEqualTo(text);
                });
        return row;
    }

    /** Through the method that weaving adds, so that JPA notices the change as it does one from within the entity. */
    private static void set(Object row, String text) throws ReflectiveOperationException {
        row.getClass().getMethod("_persistence_set_" + text, String.class).invoke(row, TEXT);
    }

    private static List<String> freeTexts(EntityType<?> type) {
        return Arrays.stream(type.getJavaType().getDeclaredFields())
                .filter(field -> field.getType() == String.class && !Modifier.isStatic(field.getModifiers()))
                .filter(field -> !field.isAnnotationPresent(NotFreeText.class))
                .map(Field::getName)
                .filter(name -> !name.startsWith("_"))
                .sorted()
                .toList();
    }
}
