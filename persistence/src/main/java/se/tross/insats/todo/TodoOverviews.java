package se.tross.insats.todo;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;

/** Shows whoever is signed in what waits for that person. */
@Stateless
@UseCase
public class TodoOverviews {

    @Inject
    private TodoReader reader;

    /** The most urgent first. One statement at most. */
    @Permits(Permission.INSATS_READ)
    public List<Todo> todos() {
        return reader.todos(source -> true);
    }
}
