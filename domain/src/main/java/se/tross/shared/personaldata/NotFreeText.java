package se.tross.shared.personaldata;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a text field that no person types freely (a password hash, a code that has its own check), so that the personal
 * data guard (P6) leaves it alone. Every other text field is checked before it is stored.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface NotFreeText {
    /** Why the field needs no check. */
    String value();
}
