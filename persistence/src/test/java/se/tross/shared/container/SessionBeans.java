package se.tross.shared.container;

import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.WithAnnotations;

/** What the server makes of a stateless session bean: shared, and in a transaction. */
class SessionBeans implements Extension {

    <T> void adopt(@Observes @WithAnnotations(Stateless.class) ProcessAnnotatedType<T> type) {
        type.configureAnnotatedType().add(ApplicationScoped.Literal.INSTANCE).add(new TestTransactional.Literal());
    }
}
