package se.tross.shared.database;

import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/** Counts every statement that JPA sends (named in persistence.xml), for {@link StatementCount}. */
public class StatementCounter extends SessionEventAdapter {

    @Override
    public void preExecuteCall(SessionEvent event) {
        StatementCount.one();
    }
}
