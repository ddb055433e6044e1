package se.tross.shared.container;

import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Given to every session bean by {@link SessionBeans}. */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@interface TestTransactional {

    /** To add it to a type. */
    @SuppressWarnings("serial")
    final class Literal extends AnnotationLiteral<TestTransactional> implements TestTransactional {}
}
