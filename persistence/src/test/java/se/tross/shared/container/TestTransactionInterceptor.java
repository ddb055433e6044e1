package se.tross.shared.container;

import jakarta.annotation.Priority;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManagerFactory;

/** Does what the server does around a session bean's method. */
@TestTransactional
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class TestTransactionInterceptor {

    @Inject
    private EntityManagerFactory factory;

    @AroundInvoke
    Object transactional(InvocationContext call) throws Exception {
        return switch (attribute(call)) {
            case MANDATORY -> {
                if (!Transactions.active()) {
                    throw new IllegalStateException("A transaction is mandatory for " + call.getMethod());
                }
                yield call.proceed();
            }
            case REQUIRES_NEW -> Transactions.inNew(factory, call::proceed);
            case REQUIRED -> Transactions.active() ? call.proceed() : Transactions.inNew(factory, call::proceed);
            default -> call.proceed();
        };
    }

    private static TransactionAttributeType attribute(InvocationContext call) {
        TransactionAttribute onMethod = call.getMethod().getAnnotation(TransactionAttribute.class);
        TransactionAttribute onType = call.getMethod().getDeclaringClass().getAnnotation(TransactionAttribute.class);
        TransactionAttribute attribute = onMethod == null ? onType : onMethod;
        return attribute == null ? TransactionAttributeType.REQUIRED : attribute.value();
    }
}
